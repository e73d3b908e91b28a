package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.Importers;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Brings feeds back into documents by core's importer of calendars. */
class FeedImportTests {

    static List<ExportRequest> requests() {
        return ReadBackTests.requests().toList();
    }

    private static Imported imported(ExportRequest request) throws IOException {
        return Importers.auto()
                .read(
                        new ByteArrayInputStream(FeedMaker.octets(request)),
                        "feed.ics",
                        ImportOptions.standard());
    }

    private static Session find(Edition edition, String id) {
        return edition.sessions().stream()
                .filter(each -> each.id().endsWith("-session-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(org.forumkit.model.Text text) {
        return text.translations().values().iterator().next();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void readsBackWhatAFeedSays(ExportRequest request) throws IOException {
        Imported imported = imported(request);
        Edition edition = imported.forum().series().editions().get(0);
        ZoneId zone = Objects.requireNonNull(request.programme().edition().zone());
        List<ProgrammeSession> sessions =
                request.programme().edition().sessions().stream()
                        .filter(each -> each.start() != null)
                        .toList();

        assertEquals(zone.getId(), edition.zone());
        assertEquals(sessions.size(), edition.sessions().size());
        for (ProgrammeSession each : sessions) {
            Session session = find(edition, each.id());
            assertEquals(each.start(), session.start());
            assertEquals(each.end(), session.end());
            boolean isOff = each.status() == SessionStatus.CANCELLED || each.withdrawn();
            assertEquals(isOff, session.status() == SessionStatus.CANCELLED);
            String title = text(session.title());
            assertEquals(true, title.endsWith(each.title().first().value().strip()), title);
            assertEquals(each.sequence(), session.revision());
        }
        Set<String> keys = new TreeSet<>();
        imported.findings().stream().map(Finding::key).forEach(keys::add);
        keys.removeAll(Set.of("exchange.language-assumed"));
        assertEquals(Set.of(), keys);
    }

    @Test
    void makesItemsOfItems() throws IOException {
        Programme programme = SampleForum.programme("en");
        Edition edition =
                imported(FeedMaker.request(programme).with(IcalFeed.DETAIL, FeedDetail.ITEMS))
                        .forum()
                        .series()
                        .editions()
                        .get(0);
        List<String> expected = new ArrayList<>();
        for (ProgrammeSession session : programme.edition().sessions()) {
            for (ProgrammeItem item : session.items()) {
                if (item.start() != null && !session.isOff()) {
                    expected.add(session.id() + " " + item.start());
                }
            }
        }
        Set<String> found = new HashSet<>();
        for (Session session : edition.sessions()) {
            for (Item item : session.items()) {
                found.add(session.id().replaceFirst(".*-session-", "") + " " + item.start());
            }
        }

        assertEquals(new HashSet<>(expected), found);
        assertEquals(true, !expected.isEmpty());
    }
}
