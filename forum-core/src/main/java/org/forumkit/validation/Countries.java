package org.forumkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.finding.Severity;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Region;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Venue;
import org.forumkit.validation.internal.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Countries and their parts agree, and the document has the names that nobody else has.
 *
 * <p>{@code subdivision.elsewhere}; {@code subdivision.unnamed} and {@code country.unlisted}, each
 * code once; {@code region-member.unknown}.
 */
final class Countries implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        new Check(forum, report).run();
    }

    private static final class Check {
        private final Forum forum;
        private final Report report;
        private final Set<String> countries = new HashSet<>();
        private final Set<String> subdivisions = new HashSet<>();

        Check(Forum forum, Report report) {
            this.forum = forum;
            this.report = report;
            for (Country country : forum.countries()) {
                countries.add(country.code());
                country.subdivisions().forEach(each -> subdivisions.add(each.code()));
            }
        }

        void run() {
            Place series = Place.ROOT.at("series");
            List<Region> regions = forum.series().regions();
            for (int i = 0; i < regions.size(); i++) {
                for (int j = 0; j < regions.get(i).members().size(); j++) {
                    String code = regions.get(i).members().get(j).code();
                    Place place = series.at("regions", i).at("members", j).at("code");
                    if (!code.isBlank()
                            && !Codes.countries().contains(code)
                            && !Codes.isSubdivision(code)) {
                        report.error("region-member.unknown", place, code);
                    }
                }
            }
            for (int i = 0; i < forum.series().editions().size(); i++) {
                edition(forum.series().editions().get(i), series.at("editions", i));
            }
            for (int i = 0; i < forum.organisations().size(); i++) {
                Organisation each = forum.organisations().get(i);
                pair(each.country(), each.subdivision(), Place.ROOT.at("organisations", i));
            }
            for (int i = 0; i < forum.countries().size(); i++) {
                Country country = forum.countries().get(i);
                for (int j = 0; j < country.subdivisions().size(); j++) {
                    Subdivision part = country.subdivisions().get(j);
                    Place place = Place.ROOT.at("countries", i).at("subdivisions", j).at("code");
                    agree(country.code(), part.code(), place);
                }
            }
        }

        private void edition(Edition edition, Place place) {
            Venue venue = edition.venue();
            if (venue != null) {
                pair(venue.country(), venue.subdivision(), place.at("venue"));
            }
            for (int i = 0; i < edition.participants().size(); i++) {
                Participant each = edition.participants().get(i);
                pair(each.country(), each.subdivision(), place.at("participants", i));
            }
            for (int i = 0; i < edition.delegations().size(); i++) {
                Delegation each = edition.delegations().get(i);
                pair(each.country(), each.subdivision(), place.at("delegations", i));
            }
        }

        private void pair(@Nullable String country, @Nullable String subdivision, Place place) {
            if (country != null
                    && !forum.countries().isEmpty()
                    && Codes.countries().contains(country)
                    && countries.add(country)) {
                report.add(
                        Severity.HINT, "country.unlisted", place.at("country").toString(), country);
            }
            if (subdivision == null || !Codes.isSubdivision(subdivision)) {
                return;
            }
            Place at = place.at("subdivision");
            if (subdivisions.add(subdivision)) {
                report.add(Severity.WARNING, "subdivision.unnamed", at.toString(), subdivision);
            }
            if (country != null) {
                agree(country, subdivision, at);
            }
        }

        /** A code that is unknown is wrong already, and nothing can be a part of it. */
        private void agree(String country, String subdivision, Place place) {
            if (!subdivision.startsWith(country + "-")
                    && Codes.countries().contains(country)
                    && Codes.isSubdivision(subdivision)) {
                report.error("subdivision.elsewhere", place, subdivision, "country", country);
            }
        }
    }
}
