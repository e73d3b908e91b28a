package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.json.ReadOptions;
import org.forumkit.json.UnknownFields;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.release.Changes;
import org.forumkit.release.IdentityMatcher;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.forumkit.release.ReleaseRefusedException;
import org.forumkit.statistics.EditionComparison;
import org.forumkit.statistics.StatisticNames;
import org.forumkit.statistics.StatisticsCsv;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.forumkit.validation.ValidationRule;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What holds of whatever is read as a document. */
final class ForumLaws {
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "ru", "ko", "ja", "mn");

    private static final Instant TIME = Instant.parse("2031-01-01T00:00:00Z");

    /** With them any document can be released. */
    private static final ValidationOptions LENIENT = lenient();

    private ForumLaws() {}

    private static ValidationOptions lenient() {
        ValidationOptions.Builder options = ValidationOptions.builder();
        ValidationRule.all().forEach(each -> options.severity(each.key(), Severity.HINT));
        return options.build();
    }

    /** Reads bytes in every way; what is read is written and read back. */
    static @Nullable Forum readInEveryWay(byte[] bytes) throws IOException {
        ReadOptions standard = ReadOptions.standard();
        Forum strict = read(bytes, standard);
        Forum kept = read(bytes);
        if (strict != null) {
            assertEquals(strict, kept);
        }
        assertEquals(strict, read(bytes, standard.withMaxDocumentBytes(bytes.length + 1)));
        if (bytes.length > 1) {
            assertNull(read(bytes, standard.withMaxDocumentBytes(bytes.length - 1)));
        }
        return kept;
    }

    /** Reads bytes with fields that the format does not have; what is read is read back. */
    static @Nullable Forum read(byte[] bytes) throws IOException {
        Forum forum = read(bytes, ReadOptions.standard().withUnknownFields(UnknownFields.KEEP));
        if (forum != null) {
            isReadBack(forum);
        }
        return forum;
    }

    private static @Nullable Forum read(byte[] bytes, ReadOptions options) throws IOException {
        try {
            return ForumJson.read(new ByteArrayInputStream(bytes), "input", options);
        } catch (ForumFormatException e) {
            assertFalse(e.faults().isEmpty());
            return null;
        }
    }

    private static void isReadBack(Forum forum) throws IOException {
        byte[] written = ForumJson.toBytes(forum);
        try {
            Forum again = ForumJson.read(new ByteArrayInputStream(written), "written");
            assertEquals(forum, again);
            assertArrayEquals(written, ForumJson.toBytes(again));
        } catch (ForumFormatException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }

    /** Validates a document; each finding is of a place that is there, and has its words. */
    static void validate(Forum forum) {
        List<Finding> findings = ForumValidator.standard().validate(forum);
        JsonNode tree = Trees.of(ForumJson.toBytes(forum));
        for (int i = 0; i < findings.size(); i++) {
            Finding each = findings.get(i);
            String language = LANGUAGES.get(i % LANGUAGES.size());
            assertFalse(each.message(Words.standard(), language).isEmpty());
            String parent = each.pointer().replaceFirst("/[^/]*$", "");
            assertFalse(tree.at(parent).isMissingNode(), each::toString);
        }
    }

    /** Makes of a document all that is made of documents, also of such as have faults. */
    static void makeEverything(Forum before, Forum forum) throws IOException {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
            Programme.of(forum).languages("ru", "en").audience(audience).at(TIME).build();
        }
        StatisticsCsv.toString(
                EditionComparison.of(forum), StatisticNames.of(forum, Words.standard(), "en"));
        Changes.between(before, forum).lines(Words.standard(), "en");
        IdentityMatcher.propose(before, forum);
        try {
            Release first = Release.builder(forum, 1, TIME, "A").options(LENIENT).build();
            Programme.of(first).build();
            Release second =
                    Release.builder(before, 2, TIME.plusSeconds(1), "B")
                            .base(first)
                            .options(LENIENT)
                            .build();
            assertEquals(second, release(second));
            Programme.of(second).build();
        } catch (ReleaseRefusedException e) {
            assertFalse(e.findings().isEmpty());
        }
    }

    /** Returns a release as it is after it was written and read. */
    static Release release(Release release) throws IOException {
        try {
            byte[] bytes = ReleaseJson.toBytes(release);
            Release again = ReleaseJson.read(new ByteArrayInputStream(bytes), "release");
            assertArrayEquals(bytes, ReleaseJson.toBytes(again));
            return again;
        } catch (ForumFormatException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }
}
