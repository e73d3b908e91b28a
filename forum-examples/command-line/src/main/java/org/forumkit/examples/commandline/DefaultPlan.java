package org.forumkit.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.publication.Each;
import org.forumkit.publication.Plan;
import org.forumkit.publication.PlanEntry;

/** What is published where no plan says otherwise. */
final class DefaultPlan {
    private DefaultPlan() {}

    static Plan of(Forum forum, Edition edition) {
        String first = forum.defaultLanguage();
        List<List<String>> single = new ArrayList<>(List.of(List.of(first)));
        List<List<String>> pairs = new ArrayList<>();
        for (String language : edition.languages()) {
            if (!LanguageTags.sameReader(first, language)) {
                single.add(List.of(language));
                pairs.add(List.of(first, language));
            }
        }
        return Plan.builder()
                .entries(
                        List.of(
                                PlanEntry.builder(
                                                "handbook",
                                                "pdf-handbook",
                                                Text.of("handbook-{language}.{extension}"))
                                        .audience(Audience.DELEGATES)
                                        .languages(pairs.isEmpty() ? single : pairs)
                                        .build(),
                                feeds("edition", "edition-{language}.{extension}", single)
                                        .options(Map.of("name", "{edition-title}"))
                                        .build(),
                                feeds("topics", "topic-{topic}-{language}.{extension}", single)
                                        .each(Each.TOPIC)
                                        .build(),
                                feeds(
                                                "countries",
                                                "country-{country}-{language}.{extension}",
                                                single)
                                        .each(Each.COUNTRY)
                                        .only(countries(forum, edition))
                                        .build()))
                .build();
    }

    private static PlanEntry.Builder feeds(String id, String file, List<List<String>> languages) {
        return PlanEntry.builder(id, "ical", Text.of(file))
                .options(Map.of("name", "{edition-title} \u2013 {name}"))
                .languages(languages);
    }

    /** The countries that delegates see; a feed for the public of each shows nobody of it. */
    private static List<String> countries(Forum forum, Edition edition) {
        return Programme.of(forum)
                .edition(edition.id())
                .audience(Audience.DELEGATES)
                .build()
                .edition()
                .countries()
                .stream()
                .map(ProgrammeCountry::code)
                .toList();
    }
}
