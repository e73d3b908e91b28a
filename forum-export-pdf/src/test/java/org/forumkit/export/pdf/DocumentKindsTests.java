package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document kind. */
class DocumentKindsTests {

    static Stream<Exporter> kinds() {
        return new PdfExporters().exporters().stream();
    }

    /** Kinds that print the participants. */
    static Stream<Exporter> ofPeople() {
        return kinds().filter(
                        kind ->
                                Set.of(
                                                "pdf-handbook",
                                                "pdf-participants",
                                                "pdf-table-cards",
                                                "pdf-badges")
                                        .contains(kind.id()));
    }

    /** Kinds that print the sessions. */
    static Stream<Exporter> ofSessions() {
        return kinds().filter(
                        kind ->
                                Set.of(
                                                "pdf-handbook",
                                                "pdf-agenda",
                                                "pdf-door-signs",
                                                "pdf-room-sheets",
                                                "pdf-running-order",
                                                "pdf-day-grid",
                                                "pdf-leaflet")
                                        .contains(kind.id()));
    }

    @Test
    void offersEveryKind() {
        assertEquals(
                List.of(
                        "pdf-handbook",
                        "pdf-agenda",
                        "pdf-participants",
                        "pdf-table-cards",
                        "pdf-badges",
                        "pdf-door-signs",
                        "pdf-room-sheets",
                        "pdf-running-order",
                        "pdf-day-grid",
                        "pdf-changes",
                        "pdf-contacts",
                        "pdf-seating",
                        "pdf-information",
                        "pdf-certificates",
                        "pdf-invitations",
                        "pdf-comparison",
                        "pdf-leaflet",
                        "pdf-proceedings"),
                kinds().map(Exporter::id).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void describesItselfAndItsOptionsInSixLanguages(Exporter kind) {
        assertEquals(Words.LANGUAGES, List.copyOf(kind.displayName().translations().keySet()));
        for (Option<?> option : kind.options().all()) {
            assertEquals(
                    Words.LANGUAGES,
                    List.copyOf(option.description().translations().keySet()),
                    option.key());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void conforms(Exporter kind) throws Exception {
        for (String languages : List.of("zh-Hans,en", "ko", "en,ru,mn")) {
            Programme programme =
                    SampleForums.programme(SampleForums.withSessions(12), languages.split(","));
            assertEquals(List.of(), Conformance.failures(print(kind, programme)), languages);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysOnPaperWhenThereIsNothingToPrint(Exporter kind) throws Exception {
        Forum forum = org.forumkit.testkit.SampleForums.withEmptyEdition();
        Printed printed = KindRequests.print(kind, forum, "en,ru", Map.of());
        String text = printed.text().replace("\u00AD", "").toLowerCase(Locale.ROOT);
        assertFalse(text.isBlank());
        for (Finding finding : printed.findings()) {
            for (String language : List.of("en", "ru")) {
                String message = finding.message(Words.standard(), language);
                assertTrue(text.contains(message.replace(" ", "")), text);
            }
        }
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void conformsWithoutEditionsAndWithSeveral(Exporter kind) throws Exception {
        for (Forum forum :
                List.of(
                        org.forumkit.testkit.SampleForums.withoutEditions(),
                        org.forumkit.testkit.SampleForums.withEmptyEdition(),
                        org.forumkit.testkit.SampleForums.withSeveralEditions())) {
            Programme programme = SampleForums.programme(forum, "en", "zh-Hans");
            assertEquals(List.of(), Conformance.failures(print(kind, programme)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesEqualBytesForEqualRequests(Exporter kind) throws Exception {
        assertArrayEquals(print(kind, sample()), print(kind, sample()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsNothingInAUsualProgramme(Exporter kind) throws Exception {
        // An agenda of twelve sessions with speeches stands on one page.
        boolean internal = kind.id().equals("pdf-contacts");
        Programme programme =
                Programme.of(SampleForums.withSessions(6))
                        .audience(internal ? Audience.INTERNAL : Audience.DELEGATES)
                        .languages("zh-Hans", "en")
                        .build();
        Map<String, String> options =
                kind.id().equals("pdf-certificates") ? Map.of("everybody", "true") : Map.of();
        assertEquals(
                List.of(),
                kind.export(
                        ExportRequest.of(programme, SampleForums.STAMP)
                                .with(kind.options().parse(options)),
                        new ByteArrayOutputStream()));
    }

    @ParameterizedTest
    @MethodSource("ofPeople")
    void givesTheNamesOfAllBack(Exporter kind) throws Exception {
        Programme programme = sample();
        String text = PageWalk.text(print(kind, programme));
        programme.edition().participants().forEach(each -> assertHas(text, each.name()));
    }

    @ParameterizedTest
    @MethodSource("ofPeople")
    void givesThePostsOfAllBack(Exporter kind) throws Exception {
        Programme programme = sample();
        String text = PageWalk.text(print(kind, programme));
        programme
                .edition()
                .participants()
                .forEach(
                        each -> {
                            assertHas(text, each.position());
                            assertHas(text, each.organisation().name());
                        });
    }

    @ParameterizedTest
    @MethodSource("ofSessions")
    void givesTheTitlesOfAllSessionsBackInOrder(Exporter kind) throws Exception {
        ProgrammeEdition edition = sample().edition();
        Set<String> rooms = new LinkedHashSet<>(List.of("a", "b"));
        boolean byRoom = Set.of("pdf-door-signs", "pdf-room-sheets").contains(kind.id());
        String text = PageWalk.text(print(kind, sample()));
        for (String room : byRoom ? rooms : Set.of("")) {
            int from = byRoom ? text.indexOf(room.equals("a") ? "一号厅" : "多功能厅") : 0;
            for (ProgrammeSession session : edition.sessions()) {
                if (!byRoom || session.rooms().stream().anyMatch(r -> r.id().equals(room))) {
                    String title = PageWalk.squeezed(session.title().first().value());
                    int at = text.indexOf(title, from);
                    assertTrue(at >= 0, () -> title + " is not in its place in " + text);
                    from = at;
                }
            }
        }
    }

    private static void assertHas(String text, LocalText wanted) {
        for (ResolvedText each : wanted.distinct()) {
            String value = PageWalk.squeezed(each.value());
            assertTrue(text.contains(value), () -> value + " is not in " + text);
        }
    }

    static Programme sample() {
        return SampleForums.programme(SampleForums.withSessions(6), "zh-Hans", "en");
    }

    static byte[] print(Exporter kind, Programme programme) throws IOException {
        return print(kind, programme, Map.of());
    }

    static byte[] print(Exporter kind, Programme programme, Map<String, String> options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings =
                kind.export(
                        ExportRequest.of(programme, SampleForums.STAMP)
                                .with(kind.options().parse(options)),
                        out);
        assertTrue(findings.stream().noneMatch(f -> f.key().isEmpty()), "findings have keys");
        return out.toByteArray();
    }
}
