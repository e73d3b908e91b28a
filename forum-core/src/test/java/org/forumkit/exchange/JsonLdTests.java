package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.realfiles.RealSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTests {
    private static final Instant STAMP = Instant.parse("2025-01-01T00:00:00Z");

    private static byte[] bytes(Forum forum, List<Finding> expected, String... languages)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Programme programme = Programme.of(forum).languages(languages).build();
        List<Finding> lost = JsonLd.create().export(ExportRequest.of(programme, STAMP), out);
        assertEquals(expected, lost);
        return out.toByteArray();
    }

    private static Map<?, ?> exported(Forum forum, List<Finding> expected, String... languages)
            throws IOException {
        return new JsonMapper().readValue(bytes(forum, expected, languages), Map.class);
    }

    private static Map<?, ?> session(Map<?, ?> event, int index) {
        return (Map<?, ?>) ((List<?>) event.get("subEvent")).get(index);
    }

    @Test
    void isAnEventWithItsSessions() throws IOException {
        Map<?, ?> event = exported(Schedules.read(Schedules.xml()).forum(), List.of(), "en");

        assertEquals("BusinessEvent", event.get("@type"));
        assertEquals("Sample 2025", event.get("name"));
        assertEquals("2025-02-01", event.get("startDate"));
        assertEquals("2025-02-02", event.get("endDate"));
        assertEquals("https://schema.org/EventScheduled", event.get("eventStatus"));
        Map<?, ?> venue = Map.of("@type", "Place", "name", "Sample 2025");
        assertEquals(venue, event.get("location"));
        assertEquals(
                Map.of("@type", "EventSeries", "identifier", "sample", "name", "Sample"),
                event.get("superEvent"));
        Map<?, ?> session = session(event, 0);
        assertEquals("Welcome", session.get("name"));
        assertEquals("2025-02-01T10:00:00+01:00", session.get("startDate"));
        assertEquals("2025-02-01T10:30:00+01:00", session.get("endDate"));
        assertEquals("en", session.get("inLanguage"));
        assertEquals(
                Map.of("@type", "Place", "name", "Hall", "containedInPlace", venue),
                session.get("location"));
        assertEquals(Map.of("@type", "Thing", "name", "Main"), session.get("about"));
        assertEquals(Map.of("@type", "Person", "name", "Ada Example"), session.get("performer"));
        assertEquals("https://example.org/a", session.get("url"));
    }

    private static Forum with(Session session) {
        Forum forum = Schedules.read(Schedules.xml()).forum();
        return forum.with(forum.series().editions().get(0).with(session));
    }

    private static Session.Builder first() {
        return Schedules.session(Schedules.xml()).toBuilder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "&lt;/script&gt;",
                "\u2028\u2029"
            })
    void standsInAPage(String hostile) throws IOException {
        Forum forum = with(first().title(Text.of("en", hostile)).build());
        String page = new String(bytes(forum, List.of(), "en"), StandardCharsets.UTF_8);

        assertFalse(page.matches("(?s).*[<>&\u2028\u2029].*"));
        Map<?, ?> event = new JsonMapper().readValue(page, Map.class);
        assertEquals(hostile, session(event, 0).get("name"));
    }

    @Test
    void saysWhatBecameOfASession() throws IOException {
        Map<SessionStatus, String> words =
                Map.of(
                        SessionStatus.CONFIRMED, "EventScheduled",
                        SessionStatus.CANCELLED, "EventCancelled",
                        SessionStatus.POSTPONED, "EventPostponed");
        for (var each : words.entrySet()) {
            Map<?, ?> event =
                    exported(with(first().status(each.getKey()).build()), List.of(), "en");
            assertEquals(
                    "https://schema.org/" + each.getValue(), session(event, 0).get("eventStatus"));
        }
        exported(
                with(first().status(SessionStatus.TENTATIVE).build()),
                List.of(
                        Finding.warning("exchange.no-place", "", "session/status")
                                .with("count", "1")),
                "en");
    }

    @Test
    void saysTheLanguageOfATextThatIsInAnother() throws IOException {
        Text title = Text.of(Map.of("en", "Opening", "ko", "\uAC1C\uB9C9"));
        Forum forum = with(first().title(title).build());
        Map<?, ?> korean = Map.of("@language", "ko", "@value", "\uAC1C\uB9C9");

        assertEquals(
                List.of("Opening", korean),
                session(exported(forum, List.of(), "en", "ko"), 0).get("name"));
        Map<?, ?> event = exported(forum, List.of(), "ko");
        assertEquals("\uAC1C\uB9C9", session(event, 0).get("name"));
        // Nothing else is in Korean.
        assertEquals(
                Map.of("@language", "en", "@value", "Farewell"), session(event, 1).get("name"));
    }

    @Test
    void namesRolesAndOrganisers() throws IOException {
        Forum forum =
                with(
                        first().appearances(
                                        List.of(
                                                Appearance.builder()
                                                        .participant("1")
                                                        .role(AppearanceRole.MODERATOR)
                                                        .build(),
                                                Appearance.builder()
                                                        .placeholder(Text.of("en", "A minister"))
                                                        .role(AppearanceRole.SPEAKER)
                                                        .build()))
                                .build());
        Edition edition = forum.series().editions().get(0);
        List<OrganiserRole> roles =
                List.of(
                        new OrganiserRole(OrganiserKind.ORGANISER, null, List.of("org")),
                        new OrganiserRole(OrganiserKind.SUPPORTER, null, List.of("org")));
        Forum organised =
                forum.with(edition.toBuilder().organisers(roles).build()).toBuilder()
                        .organisations(
                                List.of(
                                        Organisation.builder("org", Text.of("en", "An association"))
                                                .build()))
                        .build();
        Map<?, ?> event =
                exported(
                        organised,
                        List.of(
                                Finding.warning("exchange.no-place", "", "organiser/kind")
                                        .with("count", "1"),
                                Finding.warning("exchange.no-place", "", "appearance/placeholder")
                                        .with("count", "1")),
                        "en");
        Map<?, ?> association = Map.of("@type", "Organization", "name", "An association");

        assertEquals(association, event.get("organizer"));
        assertEquals(association, event.get("contributor"));
        assertEquals(
                List.of(
                        Map.of(
                                "@type",
                                "PerformanceRole",
                                "roleName",
                                "Moderator",
                                "performer",
                                Map.of("@type", "Person", "name", "Ada Example")),
                        Map.of("@type", "PerformingGroup", "name", "A minister")),
                session(event, 0).get("performer"));
    }

    @Test
    void putsThePreviousStartOfWhatWasMoved() throws IOException {
        Session moved = first().start(LocalDateTime.of(2025, 2, 1, 9, 0)).build();
        Map<?, ?> event = exported(with(moved), List.of(), "en");

        // Without a release nobody knows.
        assertEquals(null, session(event, 0).get("previousStartDate"));
        assertEquals("2025-02-01T09:00:00+01:00", session(event, 0).get("startDate"));
    }

    @Test
    void tellsOfNumbersOfBoards() throws IOException {
        Item item = Item.builder("i").title(Text.of("en", "Wall")).number("P-1").build();
        exported(
                with(first().items(List.of(item)).build()),
                List.of(Finding.warning("exchange.no-place", "", "item/number").with("count", "1")),
                "en");
    }

    @Test
    void publishesARealFile() throws IOException {
        Forum forum = RealSchedules.fosdem("fosdem-2025-rev-011033f.xml");
        Map<?, ?> event = exported(forum, List.of(), "en");

        List<?> sessions = (List<?>) event.get("subEvent");
        assertEquals(forum.series().editions().get(0).sessions().size(), sessions.size());
        for (Object each : sessions) {
            Map<?, ?> session = (Map<?, ?>) each;
            assertTrue(
                    (session.get("startDate") + "")
                            .matches("2025-02-0[123]T\\d\\d:\\d\\d:00\\+01:00"),
                    session.toString());
        }
    }
}
