package org.forumkit.export.ical;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.internal.ContentLineWriter;
import org.forumkit.model.EditionState;
import org.forumkit.model.Geo;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one edition. */
final class EntryWriter {
    private static final int GEO_DECIMALS = 6;

    private final ContentLineWriter out;
    private final FeedWords words;
    private final DescriptionWriter description;
    private final ProgrammeEdition edition;
    private final String language;
    private final Instant stamp;
    private final boolean prefixed;
    private final String organiser;
    private final String organiserName;

    private final String uidStart;
    private final String uidEnd;
    private final @Nullable ZoneId namedZone;
    private final ZoneId zone;
    private final @Nullable String geo;
    private final @Nullable String editionUrl;

    EntryWriter(ExportRequest request, EditionPlan plan, FeedWords words, ContentLineWriter out) {
        this.out = out;
        this.words = words;
        this.edition = plan.edition();
        this.language = request.programme().languages().get(0);
        this.description = new DescriptionWriter(out, words, language);
        this.stamp = request.stamp();
        this.prefixed = request.get(IcalFeed.CANCELLED) == CancelledSessions.KEEP_WITH_PREFIX;
        this.organiser = request.get(IcalFeed.ORGANISER);
        LocalText series = request.programme().series().name();
        this.organiserName =
                edition.organisers().stream()
                        .flatMap(each -> each.organisations().stream())
                        .findFirst()
                        .map(each -> each.name().first().value())
                        .orElse(series.first().value());
        String authority = request.get(IcalFeed.AUTHORITY);
        this.uidStart = request.programme().series().id() + "-" + edition.id() + "-";
        this.uidEnd = authority.isEmpty() ? "" : "@" + authority;
        this.namedZone = plan.namedZone();
        this.zone = edition.zone() == null ? ZoneOffset.UTC : edition.zone();
        this.geo = geo(edition.venue());
        this.editionUrl = Lines.webAddress(edition.links(), language);
    }

    void session(ProgrammeSession session) throws IOException {
        Instant modified = session.modified();
        out.begin("VEVENT");
        uid("session-", session.id());
        out.property("DTSTAMP").utc(modified == null ? stamp : modified).end();
        if (modified != null) {
            out.property("LAST-MODIFIED").utc(modified).end();
        }
        out.property("SEQUENCE").integer(Math.max(0, session.sequence())).end();
        time("DTSTART", Objects.requireNonNull(session.start()));
        LocalDateTime end = EditionPlan.end(session);
        if (end != null) {
            time("DTEND", end);
        }
        summary(session);
        String url = Lines.webAddress(session.links(), language);
        description.session(session, url == null ? editionUrl : url);
        location(session.rooms());
        geo();
        categories(session);
        out.property("STATUS").token(status(session)).end();
        organiser();
        Lines.url(out, url == null ? editionUrl : url);
        out.end("VEVENT");
    }

    void edition() throws IOException {
        LocalDate first = Objects.requireNonNull(edition.firstDay());
        LocalDate after = EditionPlan.lastDay(edition, first).plusDays(1);
        out.begin("VEVENT");
        uid("edition-", edition.id());
        out.property("DTSTAMP").utc(stamp).end();
        out.property("DTSTART").parameter("VALUE", "DATE").date(first).end();
        out.property("DTEND").parameter("VALUE", "DATE").date(after).end();
        Lines.text(out, "SUMMARY", edition.title().first());
        description.edition(edition, editionUrl);
        location(List.of());
        geo();
        out.property("STATUS").token(status(edition.state())).end();
        // An edition of several days must not make its subscribers look busy all day.
        out.property("TRANSP").token("TRANSPARENT").end();
        organiser();
        Lines.url(out, editionUrl);
        out.end("VEVENT");
    }

    private void uid(String kind, String id) throws IOException {
        out.property("UID").text(uidStart).text(kind).text(id).text(uidEnd).end();
    }

    private void time(String property, LocalDateTime time) throws IOException {
        out.property(property);
        if (namedZone == null) {
            out.utc(time.atZone(zone).toInstant()).end();
        } else {
            out.parameter("TZID", namedZone.getId()).dateTime(time).end();
        }
    }

    private void summary(ProgrammeSession session) throws IOException {
        ResolvedText title = session.title().first();
        out.property("SUMMARY");
        Lines.language(out, title.language());
        if (prefixed && EditionPlan.takesNoPlace(session)) {
            SessionStatus status =
                    session.status() == SessionStatus.POSTPONED
                            ? SessionStatus.POSTPONED
                            : SessionStatus.CANCELLED;
            out.text(words.get(status)).text(words.labelSeparator);
        }
        out.text(title.value()).end();
    }

    private void location(List<ProgrammeRoom> rooms) throws IOException {
        ProgrammeVenue venue = edition.venue();
        LocalText main = venue == null ? null : venue.name();
        if (!rooms.isEmpty()) {
            main = rooms.get(0).name();
        }
        if (main == null) {
            return;
        }
        out.property("LOCATION");
        Lines.language(out, main.first().language());
        boolean first = true;
        for (int i = 0; i < rooms.size(); i++) {
            first = part(first, rooms.get(i).name());
            first = part(first, rooms.get(i).location());
        }
        if (venue != null) {
            first = part(first, venue.name());
            first = part(first, venue.address());
            part(first, cityNotYetNamed(venue));
        }
        out.end();
    }

    private static @Nullable LocalText cityNotYetNamed(ProgrammeVenue venue) {
        LocalText city = venue.city();
        return city == null
                        || contains(venue.name(), city)
                        || (venue.address() != null && contains(venue.address(), city))
                ? null
                : city;
    }

    private static boolean contains(LocalText whole, LocalText part) {
        return whole.first().value().contains(part.first().value());
    }

    /** Writes a part of a list, and tells whether the next part is still the first. */
    private boolean part(boolean first, @Nullable LocalText text) throws IOException {
        if (text == null) {
            return first;
        }
        if (!first) {
            out.text(words.listSeparator);
        }
        out.text(text.first().value());
        return false;
    }

    private static @Nullable String geo(@Nullable ProgrammeVenue venue) {
        Geo geo = venue == null ? null : venue.geo();
        if (geo == null
                || !(Math.abs(geo.latitude()) <= 90)
                || !(Math.abs(geo.longitude()) <= 180)) {
            return null;
        }
        return decimal(geo.latitude()) + ";" + decimal(geo.longitude());
    }

    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(GEO_DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private void geo() throws IOException {
        if (geo != null) {
            out.property("GEO").token(geo).end();
        }
    }

    /** Writes one line, because RFC 5546 allows no second; it names a language if it has one. */
    private void categories(ProgrammeSession session) throws IOException {
        List<ProgrammeTopic> topics = session.topics();
        boolean kind = session.kind() != SessionKind.OTHER;
        if (topics.isEmpty() && !kind) {
            return;
        }
        String only = topics.isEmpty() ? language : topics.get(0).title().first().language();
        boolean same = !kind || only.equals(language);
        for (int i = 1; i < topics.size(); i++) {
            same &= only.equals(topics.get(i).title().first().language());
        }
        out.property("CATEGORIES");
        if (same) {
            Lines.language(out, only);
        }
        for (int i = 0; i < topics.size(); i++) {
            category(i == 0, topics.get(i).title().first().value());
        }
        if (kind) {
            category(topics.isEmpty(), words.get(session.kind()));
        }
        out.end();
    }

    private void category(boolean first, String category) throws IOException {
        if (!first) {
            out.separator(',');
        }
        out.text(category);
    }

    private static String status(ProgrammeSession session) {
        if (EditionPlan.takesNoPlace(session)) {
            return "CANCELLED";
        }
        return session.status() == SessionStatus.CONFIRMED ? "CONFIRMED" : "TENTATIVE";
    }

    private static String status(EditionState state) {
        return switch (state) {
            case PLANNED -> "TENTATIVE";
            case ANNOUNCED, HELD -> "CONFIRMED";
            case POSTPONED, CANCELLED -> "CANCELLED";
        };
    }

    private void organiser() throws IOException {
        if (!organiser.isEmpty()) {
            out.property("ORGANIZER").parameter("CN", organiserName);
            out.uri("mailto:").uri(organiser).end();
        }
    }
}
