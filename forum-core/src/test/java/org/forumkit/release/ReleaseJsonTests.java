package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseJsonTests {
    private static final Instant TIME = Instant.parse("2031-01-01T08:00:00Z");

    private static Release release() {
        Forum before = Meeting.forum();
        Release first = Release.builder(before, 1, TIME, "Anna Orlova").build();
        Forum after =
                Meeting.withSession(
                        before.with(Meeting.edition(before).withoutSession("panel")),
                        "opening",
                        each -> each.start(Meeting.at("08:45")));
        return Release.builder(after, 2, TIME.plusSeconds(3600), "Anna Orlova")
                .note(Meeting.text("Panel withdrawn", "座谈取消"))
                .base(first)
                .build();
    }

    private static Release read(String json) {
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return ReleaseJson.read(new ByteArrayInputStream(bytes), "two.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Release release) {
        return new String(ReleaseJson.toBytes(release), StandardCharsets.UTF_8);
    }

    private static String fault(String json) {
        return assertThrows(ForumFormatException.class, () -> read(json)).getMessage();
    }

    /** What this version wrote has to be read by every later one. */
    @Test
    void isAsItWas() throws IOException {
        String name = "release-1.json";
        if (Boolean.getBoolean("forum.golden.update") && System.getenv("CI") == null) {
            Path folder = Path.of("src/test/resources/org/forumkit/release");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), ReleaseJson.toBytes(release()));
        }
        try (InputStream in = ReleaseJsonTests.class.getResourceAsStream(name)) {
            byte[] golden = in.readAllBytes();
            assertEquals(new String(golden, StandardCharsets.UTF_8), json(release()));
            assertEquals(release(), ReleaseJson.read(new ByteArrayInputStream(golden), "golden"));
        }
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Release complete = Release.builder(SampleForums.complete(), 1, TIME, "A").build();
        for (Release each : new Release[] {release(), complete}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReleaseJson.write(each, out);
            assertEquals(each, read(out.toString(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void findsADocumentThatWasChanged() {
        String changed = json(release()).replace("\"en\": \"Opening\"", "\"en\": \"Closing\"");
        String hash = ForumJson.hash(readForum(changed));

        assertEquals(
                "two.json, line 14, column 11, /hash: the document was changed after its release: its"
                        + " hash is now "
                        + hash,
                fault(changed));
    }

    @Test
    void refusesWhatNoBuilderMakes() {
        Release good = release();
        LedgerEntry first = good.ledger().entries().get(0);
        List<LedgerEntry> twice = new ArrayList<>(good.ledger().entries());
        twice.add(first);
        List<LedgerEntry> late = new ArrayList<>(good.ledger().entries());
        late.set(
                0,
                new LedgerEntry(
                        first.entity(),
                        -1,
                        TIME,
                        TIME.plusSeconds(3601),
                        null,
                        null,
                        List.of(),
                        List.of()));
        List<LedgerEntry> foreign = new ArrayList<>(good.ledger().entries());
        Entity none = Entity.of(EntityKind.SESSION, Meeting.EDITION, "nothing");
        foreign.set(0, new LedgerEntry(none, 0, TIME, TIME, null, null, List.of(), List.of()));

        assertEquals(
                """
                two.json, line 3, column 13, /number: must be greater than 0, not 0
                two.json, line 5, column 15, /approver: must not be blank
                two.json, line 11, column 15, /base/number: must be less than that of the release""",
                fault(
                        json(good)
                                .replace("\"number\": 2,", "\"number\": 0,")
                                .replace("\"approver\": \"Anna Orlova\"", "\"approver\": \" \"")));
        assertEquals(
                "two.json, line 85, column 7, /ledger/entries/"
                        + good.ledger().entries().size()
                        + ": organisation \"bank\" is there twice",
                fault(good, twice));
        assertEquals(
                """
                two.json, line 17, column 7, /ledger/entries/0: must be created before it changed,\
                 and both not after the release
                two.json, line 22, column 21, /ledger/entries/0/sequence: must not be less than 0,\
                 not -1""",
                fault(good, late));
        assertEquals(
                """
                two.json, line 16, column 16, /ledger/entries: organisation "bank" is missing
                two.json, line 17, column 7, /ledger/entries/0: the document has no session\
                 "nothing" of "2031\"""",
                fault(good, foreign));
        assertEquals(
                "two.json, line 15, column 13, /ledger: organisation \"bank\" is missing",
                fault(good, List.of()).lines().findFirst().orElse(""));
    }

    @Test
    void refusesWhatNoReleaseIsMadeFrom() {
        String json = json(release());
        assertEquals(
                "two.json, line 11, column 15, /base/number: must be less than that of the release",
                fault(json.replace("\"number\": 2,", "\"number\": 1,")));
    }

    @Test
    void refusesTombstonesThatNoBuilderMakes() {
        Release good = release();
        Tombstone last = good.ledger().withdrawn().get(2);
        List<Tombstone> twice = new ArrayList<>(good.ledger().withdrawn());
        twice.add(last);
        List<Tombstone> late = new ArrayList<>(good.ledger().withdrawn());
        late.set(
                2,
                new Tombstone(
                        last.entity(),
                        -1,
                        TIME,
                        TIME.plusSeconds(3601),
                        null,
                        List.of(),
                        null,
                        List.of()));
        assertEquals(
                "two.json, line 171, column 7, /ledger/withdrawn/3: item \"second\" of \"2031\" is"
                        + " there twice",
                fault(good, new Ledger(good.ledger().entries(), twice)));
        assertEquals(
                """
                two.json, line 149, column 7, /ledger/withdrawn/2: must be created before it\
                 changed, and both not after the release
                two.json, line 155, column 21, /ledger/withdrawn/2/sequence: must not be less than\
                 0, not -1""",
                fault(good, new Ledger(good.ledger().entries(), late)));
        Tombstone panel = good.ledger().withdrawn().get(0);
        List<Tombstone> early = new ArrayList<>(good.ledger().withdrawn());
        early.set(
                0,
                new Tombstone(
                        panel.entity(),
                        panel.sequence(),
                        panel.created(),
                        panel.withdrawn(),
                        panel.session(),
                        List.of(
                                new Departure(
                                        EntityKind.PARTICIPANT,
                                        "p-kim",
                                        null,
                                        null,
                                        null,
                                        TIME.minusSeconds(1),
                                        Audience.PUBLIC)),
                        null,
                        List.of()));
        assertEquals(
                """
                two.json, line 113, column 11, /ledger/withdrawn/0/departed/0: must not be before it\
                 was created nor after the release""",
                fault(good, new Ledger(good.ledger().entries(), early)));
    }

    @Test
    void readsATombstoneOfAnItemThatKeepsNothingOfIt() {
        Release good = release();
        List<Tombstone> bare = new ArrayList<>();
        for (Tombstone each : good.ledger().withdrawn()) {
            bare.add(
                    new Tombstone(
                            each.entity(),
                            each.sequence(),
                            each.created(),
                            each.withdrawn(),
                            each.session(),
                            each.departed(),
                            null,
                            each.lastSeen()));
        }
        Release older = Meeting.with(good, new Ledger(good.ledger().entries(), bare));
        assertTrue(json(good).contains("\"item\": {"));
        assertFalse(json(older).contains("\"item\": {"));
        assertEquals(older, read(json(older)));
    }

    @Test
    void refusesATombstoneOfAnotherItem() {
        Release good = release();
        List<Tombstone> other = new ArrayList<>(good.ledger().withdrawn());
        Tombstone last = other.get(2);
        other.set(
                2,
                new Tombstone(
                        last.entity(),
                        last.sequence(),
                        last.created(),
                        last.withdrawn(),
                        null,
                        List.of(),
                        good.ledger().withdrawn().get(1).item(),
                        List.of()));
        assertEquals(
                "two.json, line 158, column 17, /ledger/withdrawn/2/item: must be that of the item"
                        + " \"second\" of \"2031\"",
                fault(good, new Ledger(good.ledger().entries(), other)));
    }

    private static String fault(Release release, List<LedgerEntry> entries) {
        return fault(release, new Ledger(entries, release.ledger().withdrawn()));
    }

    private static String fault(Release release, Ledger ledger) {
        return fault(json(Meeting.with(release, ledger)));
    }

    private static Forum readForum(String release) {
        int from = release.indexOf("\"forum\": ") + "\"forum\": ".length();
        return ForumJson.read(release.substring(from, release.lastIndexOf('}')), "forum");
    }

    @Test
    void namesFaultsByPlace() {
        String json = json(release());

        assertEquals(
                "two.json, line 2, column 21, /releaseVersion: a release of version 2; this library"
                        + " reads up to 1",
                fault(json.replace("\"releaseVersion\": 1", "\"releaseVersion\": 2")));
        assertEquals(
                "two.json, line 3, column 13, /number: \"two\" is not a whole number",
                fault(json.replace("\"number\": 2", "\"number\": \"two\"")));
        assertEquals(
                "two.json, line 5, column 3, /aprover: \"aprover\" is not a field of the format"
                        + " here; did you mean \"approver\"?",
                fault(json.replace("\"approver\"", "\"aprover\"")));
        assertEquals(
                """
                two.json, line 1, column 1: number is missing
                two.json, line 1, column 1: time is missing
                two.json, line 1, column 1: approver is missing
                two.json, line 1, column 1: hash is missing
                two.json, line 1, column 1: ledger is missing
                two.json, line 1, column 1: forum is missing""",
                fault("{}"));
    }

    @Test
    void takesAFileWithoutAVersionForOneOfTheFirst() {
        String json = json(release());

        assertEquals(1, read(json).releaseVersion());
        assertEquals(release(), read(json.replace("  \"releaseVersion\": 1,\n", "")));
    }

    @Test
    void listsNoMoreFaultsThanAnybodyReads() {
        Release good = release();
        LedgerEntry first = good.ledger().entries().get(0);
        List<LedgerEntry> many = new ArrayList<>(good.ledger().entries());
        many.addAll(Collections.nCopies(ForumJson.MAX_FAULTS + 1, first));

        Release more = Meeting.with(good, new Ledger(many, good.ledger().withdrawn()));
        assertEquals(
                ForumJson.MAX_FAULTS,
                assertThrows(ForumFormatException.class, () -> read(json(more))).faults().size());
    }

    @Test
    void refusesANoteThatNoBuilderTakes() {
        String at = "two.json, line 7, column ";
        assertEquals(at + "11, /note/en: must not be blank in \"en\"", fault(noted("\" \"")));
        assertEquals(
                at
                        + "26, /note/zh_CN: must have language tags such as zh-Hans, not \"zh_CN\"\n"
                        + at
                        + "37, /note/EN: must be in a language once, not in \"en\" and \"EN\"",
                fault(noted("\"\uD83D\uDE00\", \"zh_CN\": \"x\", \"EN\": \"A\"")));
        String note =
                "\"note\": {\n    \"en\": \"Panel withdrawn\",\n    \"zh-Hans\": \"座谈取消\"\n  },";
        assertEquals(
                "two.json, line 6, column 11, /note: must not be blank",
                fault(json(release()).replace(note, "\"note\": \" \",")));
        assertEquals(
                "two.json, line 6, column 11, /note: must be in some language",
                fault(json(release()).replace(note, "\"note\": {},")));
    }

    private static String noted(String english) {
        return json(release()).replace("\"Panel withdrawn\"", english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "null", "1", "{\"releaseVersion\": 99999999999}", "\u0000"})
    void refusesWhatIsNoRelease(String json) {
        assertFalse(fault(json).isEmpty());
    }

    @Test
    void refusesDepth() {
        String deep = "{\"releaseVersion\": 1, \"forum\": " + "[".repeat(100_000);
        assertFalse(fault(deep).isEmpty());
    }

    @Test
    void tellsAReleaseFromADocument() {
        assertTrue(ReleaseJson.isRelease(ReleaseJson.toBytes(release())));
        assertFalse(ReleaseJson.isRelease(ForumJson.toBytes(Meeting.forum())));
        assertFalse(ReleaseJson.isRelease(new byte[] {(byte) 0xFF}));
        assertFalse(ReleaseJson.isRelease(new byte[0]));
    }
}
