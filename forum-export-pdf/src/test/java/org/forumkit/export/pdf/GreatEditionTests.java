package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.export.Exporter;
import org.forumkit.model.Forum;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind prints an edition of 400 sessions and 1,200 participants. */
class GreatEditionTests {

    private static final Forum FORUM = SampleForums.withSessions(400);

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isPrintedWithNoTextOnAnother(Exporter kind) throws IOException {
        for (String languages : List.of("zh-Hans,en", "en")) {
            Printed printed = KindRequests.print(kind, FORUM, languages, Map.of());
            assertEquals(List.of(), PageWalk.faults(printed.pdf()), kind.id());
            assertTrue(
                    printed.findings().stream()
                            .allMatch(
                                    each ->
                                            each.key().equals("pdf.several-sheets")
                                                    || each.key().equals("pdf.several-pages")),
                    printed.findings().toString());
        }
    }

    /** Nothing is missing of what a kind of sessions prints of few. */
    @ParameterizedTest
    @MethodSource("org.forumkit.export.pdf.DocumentKindsTests#ofSessions")
    void hasAllItsSessions(Exporter kind) throws IOException {
        String text = PageWalk.text(KindRequests.print(kind, FORUM, "en", Map.of()).pdf());
        for (ProgrammeSession each :
                KindRequests.programme(kind, FORUM, "en", Selection.everything())
                        .edition()
                        .sessions()) {
            // Breaks of this edition are in no room, and so on no sheet or sign of one.
            boolean byRoom = List.of("pdf-door-signs", "pdf-room-sheets").contains(kind.id());
            String title = PageWalk.squeezed(each.title().first().value());
            assertTrue(text.contains(title) || (byRoom && each.rooms().isEmpty()), title);
        }
    }
}
