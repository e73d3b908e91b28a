package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporters;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

class ForumDocumentTests {
    private static final Instant APRIL = Instant.parse("2031-04-01T00:00:00Z");

    private static List<Finding> export(Programme programme, ByteArrayOutputStream out)
            throws IOException {
        return ForumDocument.create().export(ExportRequest.of(programme, SampleForums.STAMP), out);
    }

    private static Finding lost(String field, int count) {
        return Finding.warning(ImportRule.NO_PLACE.key(), "", field)
                .with("count", String.valueOf(count));
    }

    @Test
    void writesADocumentOfWhatTheAudienceSees() throws IOException {
        Programme programme =
                Programme.of(SampleForums.complete())
                        .languages("zh-Hans", "en")
                        .at(SampleForums.AT)
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertEquals(List.of(), export(programme, out));
        assertEquals(programme.document(), ForumJson.read(out.toString(UTF_8), "public.json"));
        assertEquals("zh-Hans", programme.document().defaultLanguage());
    }

    @Test
    void isAmongTheExportersAndNamedInSixLanguages() {
        assertEquals("application/json", Exporters.load().get("forum-json").mediaType());
        assertEquals(
                Set.copyOf(Words.LANGUAGES),
                ForumDocument.create().displayName().translations().keySet());
    }

    @Test
    void tellsOfWhatADocumentHasNoPlaceFor() throws IOException {
        Forum forum = SampleForums.complete();
        Edition edition = forum.series().editions().get(0);
        Session signing = session(edition, "signing");
        Session energy = session(edition, "energy");
        Release before = Release.builder(forum, 1, APRIL, "A").build();
        Edition changed =
                edition.withoutSession("open")
                        .with(signing.toBuilder().start(null).end(null).build())
                        .with(energy.toBuilder().replaces(List.of("tour")).build());
        Release after =
                Release.builder(forum.with(changed), 2, APRIL.plusSeconds(60), "A")
                        .base(before)
                        .build();
        Programme programme = Programme.of(after).at(SampleForums.AT).build();

        assertEquals(
                List.of(lost("session/formerStart", 1), lost("session/withdrawn", 1)),
                export(programme, new ByteArrayOutputStream()));
        assertEquals(
                List.of(lost("session/successors", 1)),
                export(programme.select(Selection.session("tour")), new ByteArrayOutputStream()));
    }

    private static Session session(Edition edition, String id) {
        return edition.sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
