package org.forumkit.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;

/** What each kind has to be asked for so that it prints all that it can. */
final class KindRequests {

    private KindRequests() {}

    /** Returns what one has to be asked for to print what it is there for. */
    static Map<String, String> needed(Exporter kind) {
        return kind.id().equals("pdf-certificates") ? Map.of("everybody", "true") : Map.of();
    }

    static Printed print(Exporter kind, Forum forum, String languages, Map<String, String> options)
            throws IOException {
        return print(kind, forum, languages, Selection.everything(), options);
    }

    static Printed print(
            Exporter kind,
            Forum forum,
            String languages,
            Selection selection,
            Map<String, String> options)
            throws IOException {
        return print(
                kind,
                programme(kind, forum, languages, selection),
                programme(kind, earlier(forum), languages, selection),
                options);
    }

    /** Prints one language of a programme that has several, with what that falls back to. */
    static Printed in(String language, Exporter kind, Forum forum, String languages)
            throws IOException {
        Selection all = Selection.everything();
        return print(
                kind,
                programme(kind, forum, languages, all).in(language),
                programme(kind, earlier(forum), languages, all).in(language),
                Map.of());
    }

    private static Printed print(
            Exporter kind, Programme programme, Programme earlier, Map<String, String> options)
            throws IOException {
        Map<String, String> all = new HashMap<>(needed(kind));
        all.putAll(options);
        return Printed.of(
                kind instanceof PdfChanges changes ? changes.since(earlier) : kind,
                ExportRequest.of(programme, SampleForums.STAMP).with(kind.options().parse(all)));
    }

    static Programme programme(Exporter kind, Forum forum, String languages, Selection selection) {
        boolean internal = kind.id().equals("pdf-contacts");
        return Programme.of(forum)
                .languages(languages.split(","))
                .audience(internal ? Audience.INTERNAL : Audience.DELEGATES)
                .select(selection)
                .at(SampleForums.STAMP)
                .build();
    }

    /** The same with each session an hour earlier. */
    private static Forum earlier(Forum forum) {
        Forum earlier = forum;
        for (Edition edition : forum.series().editions()) {
            Edition changed = edition;
            for (Session each : edition.sessions()) {
                if (each.start() != null) {
                    changed =
                            changed.with(
                                    each.toBuilder()
                                            .start(each.start().minusHours(1))
                                            .items(List.of())
                                            .build());
                }
            }
            earlier = earlier.with(changed);
        }
        return earlier;
    }
}
