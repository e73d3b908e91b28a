package org.forumkit.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.OptionType;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Proves that an exporter keeps the contract of {@link Exporter}: extend it and hand it yours.
 *
 * <pre>{@code
 * class AgendaExporterTests extends ExporterContract {
 *     @Override
 *     protected Exporter exporter() {
 *         return new AgendaExporter();
 *     }
 * }
 * }</pre>
 *
 * <p>An exporter whose output is compressed or encoded overrides {@link #text}, so that the kit can
 * look for what should not be in it; one whose output has rules of its own overrides {@link
 * #verify}, which is given every output.
 *
 * <p>Not for use by several threads at once; a test that changes the default locale and zone puts
 * them back and holds JUnit's locks on them.
 *
 * @since 0.1
 */
public abstract class ExporterContract {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(
                    "[a-z]+/[a-z0-9][a-z0-9!#$&^_.+-]*"
                            + "(; ?[a-z0-9-]+=([A-Za-z0-9!#$&^_.+-]+|\"[^\"\\p{Cntrl}]*\"))*");
    private static final int THREADS = 8;
    private static final int LONG_TEXT = 100_000;

    /** Creates one; JUnit does. */
    protected ExporterContract() {}

    /**
     * Returns the exporter to try.
     *
     * @return a new exporter at each call, all set up alike; never null
     */
    protected abstract Exporter exporter();

    /**
     * Returns what a reader of an output can find in it; override it if that is not simply UTF-8.
     *
     * @param output an output, never null
     * @return all its text with everything that is not shown, such as titles and other properties;
     *     never null
     * @throws IOException if it cannot be read
     */
    protected String text(byte[] output) throws IOException {
        return new String(output, UTF_8);
    }

    /**
     * Checks the rules that outputs have besides this contract; override it to call a reader or a
     * validator of the format.
     *
     * @param programme what was exported, never null
     * @param output the output, never null
     * @throws Exception if the output is not as it should be, as may an assertion
     */
    protected void verify(Programme programme, byte[] output) throws Exception {}

    /** The exporter has a well-formed id, name, media type and extension, always the same. */
    @Test
    public void describesItself() {
        Exporter exporter = exporter();
        Exporter other = exporter();
        assertAll(
                () -> assertMatches(ID, exporter.id(), "id"),
                () -> assertMatches(MEDIA_TYPE, exporter.mediaType(), "mediaType"),
                () -> assertMatches(EXTENSION, exporter.fileExtension(), "fileExtension"),
                () -> assertEnglish(exporter.displayName(), "displayName"),
                () -> assertEquals(exporter.id(), other.id(), "every exporter has the same id"),
                () ->
                        assertEquals(
                                exporter.mediaType(),
                                other.mediaType(),
                                "every exporter has the same mediaType"));
    }

    /** Every option has a key, an English description, and strings that it reads back. */
    @Test
    public void describesItsOptions() {
        OptionSet options = exporter().options();
        assertNotNull(options, "options must not be null; OptionSet.of() says that there are none");
        for (Option<?> option : options.all()) {
            assertEnglish(option.description(), "the description of option " + option.key());
            assertFalse(
                    option.allowed().isBlank(), "option " + option.key() + " says what is allowed");
            assertReadsBack(option);
        }
        assertEquals(
                options.all(),
                exporter().options().all(),
                "the options of two exporters are the same objects, so that a request fits both:"
                        + " keep them in constants");
    }

    private static <T> void assertReadsBack(Option<T> option) {
        String usual = option.format(option.defaultValue());
        assertEquals(
                option.defaultValue(),
                option.parse(usual),
                "option " + option.key() + " reads back the string of its usual value");
        for (String choice : option.choices()) {
            assertEquals(
                    choice,
                    option.format(option.parse(choice)),
                    "option " + option.key() + " reads back its choice");
        }
        if (!option.choices().isEmpty()) {
            assertTrue(
                    option.choices().contains(usual),
                    () ->
                            "the usual value of option "
                                    + option
                                    + " is one of its choices: "
                                    + usual);
        }
    }

    /** A value that is not allowed is refused, and so is a key that there is not. */
    @Test
    public void refusesWrongOptions() {
        OptionSet options = exporter().options();
        for (Option<?> option : options.all()) {
            String wrong = option.type() == OptionType.TEXT ? "wrong\r\nvalue" : "wrong-value";
            String message = refusal(options, option.key(), wrong);
            assertTrue(
                    message.contains(option.key()), () -> "the message names the key: " + message);
            assertTrue(message.contains("wrong"), () -> "the message names the value: " + message);
            assertTrue(
                    message.contains(option.allowed()),
                    () -> "the message says that " + option.allowed() + " is allowed: " + message);
        }
        String message = refusal(options, "kit-unknown-key", "x");
        assertTrue(
                message.contains("kit-unknown-key"), () -> "the message names the key: " + message);
    }

    private static String refusal(OptionSet options, String key, String value) {
        IllegalArgumentException refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> options.parse(Map.of(key, value)),
                        () -> "option " + key + " is refused with the value " + value);
        return String.valueOf(refusal.getMessage());
    }

    /** The exporter refuses the option of another one, even one with a key that it knows. */
    @Test
    public void refusesOptionsOfOthers() {
        List<String> keys = new ArrayList<>(List.of("kit-foreign-key"));
        exporter().options().all().forEach(option -> keys.add(option.key()));
        for (String key : keys) {
            Option<Boolean> foreign = Option.flag(key, false, Text.of("en", "Of another exporter"));
            ExportRequest request = request(sample()).with(foreign, true);
            ObservedStream out = new ObservedStream();
            IllegalArgumentException refusal =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> exporter().export(request, out),
                            "export refuses an option of another exporter: start it with"
                                    + " options().check(request.options())");
            assertTrue(
                    String.valueOf(refusal.getMessage()).contains(key),
                    () -> "the message names the key " + key + ": " + refusal.getMessage());
            assertEquals(0, out.toByteArray().length, "nothing is written of a wrong request");
        }
    }

    /** Every choice of every option gives an output. */
    @Test
    public void exportsWithEveryChoice() throws Exception {
        Programme programme = sample();
        for (Option<?> option : exporter().options().all()) {
            for (String choice : option.choices()) {
                ExportRequest request =
                        request(programme)
                                .with(exporter().options().parse(Map.of(option.key(), choice)));
                assertTrue(
                        export(exporter(), request).length > 0,
                        () -> "with " + option.key() + "=" + choice + " there is an output");
            }
        }
    }

    /** Equal requests give equal bytes: to one exporter, to another, and a second later. */
    @Test
    public void givesEqualBytesForEqualRequests() throws Exception {
        Exporter exporter = exporter();
        byte[] first = export(exporter, request(sample()));
        assertSameBytes(
                first,
                export(exporter, request(sample())),
                "the same exporter gives the same bytes again");
        assertSameBytes(
                first,
                export(exporter(), request(sample())),
                "a new exporter gives the same bytes");
        Thread.sleep(1_100);
        assertSameBytes(
                first,
                export(exporter(), request(sample())),
                "a second later the bytes are the same: does it read a clock?"
                        + " ExportRequest.stamp() is the moment to print");
    }

    /** The output does not depend on the defaults of the machine. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public void readsNoDefaultLocaleOrZone() throws Exception {
        List<Programme> programmes = new ArrayList<>();
        for (String language : SampleForums.LANGUAGES) {
            programmes.add(programme(SampleForums.complete(), Audience.PUBLIC, language));
        }
        List<byte[]> expected = underDefaults(Locale.ROOT, TimeZone.getTimeZone("UTC"), programmes);
        List<byte[]> actual =
                underDefaults(
                        Locale.forLanguageTag("tr-TR"),
                        TimeZone.getTimeZone("Australia/Sydney"),
                        programmes);
        for (int index = 0; index < expected.size(); index++) {
            assertSameBytes(
                    expected.get(index),
                    actual.get(index),
                    "under the default locale tr-TR and the default zone Australia/Sydney the"
                            + " bytes are the same: does it format, or change the case, without"
                            + " naming a locale, or take ZoneId.systemDefault()?");
        }
    }

    private List<byte[]> underDefaults(Locale locale, TimeZone zone, List<Programme> programmes)
            throws Exception {
        Locale localeBefore = Locale.getDefault();
        Locale displayBefore = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formatBefore = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            List<byte[]> outputs = new ArrayList<>();
            for (Programme programme : programmes) {
                outputs.add(export(exporter(), request(programme)));
            }
            return outputs;
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
            Locale.setDefault(Locale.Category.DISPLAY, displayBefore);
            Locale.setDefault(Locale.Category.FORMAT, formatBefore);
        }
    }

    /** One exporter serves several threads at once. */
    @Test
    public void servesSeveralThreads() throws Exception {
        List<Programme> programmes =
                List.of(
                        sample(),
                        programme(SampleForums.withSeveralEditions(), Audience.INTERNAL, "ru"),
                        programme(SampleForums.small(), Audience.PUBLIC, "en"));
        Exporter exporter = exporter();
        List<byte[]> expected = new ArrayList<>();
        for (Programme programme : programmes) {
            expected.add(export(exporter(), request(programme)));
        }
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> outputs = new ArrayList<>();
            for (int index = 0; index < THREADS * programmes.size(); index++) {
                Programme programme = programmes.get(index % programmes.size());
                outputs.add(executor.submit(() -> export(exporter, request(programme))));
            }
            for (int index = 0; index < outputs.size(); index++) {
                assertSameBytes(
                        expected.get(index % programmes.size()),
                        outputs.get(index).get(5, TimeUnit.MINUTES),
                        "several threads at once get the bytes that one gets alone:"
                                + " does the exporter keep anything of a request in a field?");
            }
        } catch (ExecutionException e) {
            fail("an exporter serves " + THREADS + " threads at once", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** What an audience may not see is not in its output. */
    @Test
    public void leaksNothing() throws Exception {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PRESS, Audience.DELEGATES)) {
            Forum forum = SampleForums.withSecrets(audience);
            byte[] output =
                    export(exporter(), request(programme(forum, audience, "en", "zh-Hans")));
            // Lines may be folded anywhere.
            String text = text(output).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
            for (String secret :
                    List.of(SampleForums.SECRET, String.valueOf(SampleForums.SECRET_NUMBER))) {
                int at = text.indexOf(secret);
                assertTrue(
                        at < 0,
                        () ->
                                "the audience "
                                        + audience
                                        + " finds what is hidden from it: ..."
                                        + text.substring(
                                                Math.max(0, at - 80),
                                                Math.min(text.length(), at + 80))
                                        + "...");
            }
        }
    }

    /** The stream stays open, and gets everything. */
    @Test
    public void leavesTheStreamOpenAndFlushes() throws Exception {
        ObservedStream out = new ObservedStream();
        exporter().export(request(programme(SampleForums.small(), Audience.PUBLIC, "en")), out);
        assertFalse(out.isClosed(), "the stream is the caller's to close");
        assertTrue(
                out.toByteArray().length > 0,
                "something is written, even of a small programme: does the exporter flush what it"
                        + " puts before the stream?");
    }

    /** What the stream throws reaches the caller as it is, and the exporter can be used again. */
    @Test
    public void passesTheStreamsFailureOn() throws Exception {
        Exporter exporter = exporter();
        byte[] whole = export(exporter, request(sample()));
        for (int capacity : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            IOException failure = new IOException("full after " + capacity + " bytes");
            ObservedStream out = new ObservedStream(capacity, failure);
            IOException thrown =
                    assertThrows(
                            IOException.class,
                            () -> exporter.export(request(sample()), out),
                            "an IOException of the stream reaches the caller; it was full after "
                                    + capacity
                                    + " of "
                                    + whole.length
                                    + " bytes");
            assertSame(failure, thrown, "the stream's own exception reaches the caller");
            assertFalse(out.isClosed(), "a stream that fails is the caller's to close, too");
        }
        assertSameBytes(
                whole,
                export(exporter, request(sample())),
                "after a failure the exporter works as before");
    }

    /** A programme without sessions, or without editions, is no reason to fail. */
    @Test
    public void exportsEmptyProgrammes() throws Exception {
        for (Forum forum :
                List.of(
                        SampleForums.withoutEditions(),
                        SampleForums.withEmptyEdition(),
                        SampleForums.small())) {
            for (Audience audience : Audience.values()) {
                Programme programme = programme(forum, audience, "zh-Hans", "en");
                assertSameBytes(
                        export(exporter(), request(programme)),
                        export(exporter(), request(programme)),
                        "an empty programme gives equal bytes as well");
            }
        }
    }

    /** Several editions in one programme are no reason to fail. */
    @Test
    public void exportsSeveralEditions() throws Exception {
        Programme programme =
                programme(SampleForums.withSeveralEditions(), Audience.INTERNAL, "en", "ko");
        assertSameBytes(
                export(exporter(), request(programme)),
                export(exporter(), request(programme)),
                "several editions give equal bytes as well");
    }

    /** Every language and audience is served, and one that nobody has words for. */
    @Test
    public void exportsEveryLanguageAndAudience() throws Exception {
        List<String> languages = new ArrayList<>(SampleForums.LANGUAGES);
        languages.addAll(List.of("zh-Hant-TW", "tlh", "ar"));
        for (String language : languages) {
            Programme programme = programme(SampleForums.complete(), Audience.INTERNAL, language);
            assertTrue(
                    export(exporter(), request(programme)).length > 0,
                    () -> "in " + language + " there is an output");
        }
        for (Audience audience : Audience.values()) {
            export(exporter(), request(programme(SampleForums.complete(), audience, "mn", "ja")));
        }
    }

    /** Texts that no secretariat would write, but somebody pastes, are no reason to fail. */
    @Test
    public void exportsHostileTexts() throws Exception {
        for (Map.Entry<String, String> each : SampleForums.hostileTexts().entrySet()) {
            Programme programme =
                    programme(
                            SampleForums.withText(each.getValue()), Audience.INTERNAL, "en", "ja");
            try {
                assertSameBytes(
                        export(exporter(), request(programme)),
                        export(exporter(), request(programme)),
                        "a hostile text gives equal bytes as well");
            } catch (Exception | AssertionError | StackOverflowError e) {
                fail("a programme whose texts are " + each.getKey() + " is exported", e);
            }
        }
    }

    /** Very long texts are no reason to fail, nor to take for ever. */
    @Test
    public void exportsLongTexts() throws Exception {
        for (String unit : List.of("Long words and short. ", "长", "W", "\r\n", "\uD83D\uDE00")) {
            String text = unit.repeat(LONG_TEXT / unit.length());
            Programme programme =
                    programme(SampleForums.withSessionText(text), Audience.PUBLIC, "en");
            try {
                export(exporter(), request(programme));
            } catch (Exception | AssertionError | StackOverflowError e) {
                String shown = unit.strip();
                fail(
                        "a programme with "
                                + LONG_TEXT
                                + " characters of "
                                + shown
                                + " is exported",
                        e);
            }
        }
    }

    /** A cancelled request stops with a {@link CancellationException}. */
    @Test
    public void stopsWhenCancelled() throws Exception {
        Exporter exporter = exporter();
        AtomicInteger asked = new AtomicInteger();
        byte[] whole =
                export(
                        exporter,
                        request(sample())
                                .cancelledWhen(
                                        () -> {
                                            asked.incrementAndGet();
                                            return false;
                                        }));
        int times = asked.get();
        assertTrue(times > 0, "the exporter asks ExportRequest.checkCancelled() from time to time");
        for (int last : new int[] {1, (times + 1) / 2, times}) {
            AtomicInteger count = new AtomicInteger();
            ObservedStream out = new ObservedStream();
            assertThrows(
                    CancellationException.class,
                    () ->
                            exporter.export(
                                    request(sample())
                                            .cancelledWhen(() -> count.incrementAndGet() >= last),
                                    out),
                    "a request that is cancelled stops with a CancellationException");
            assertFalse(out.isClosed(), "the stream of a cancelled request stays open");
        }
        assertSameBytes(
                whole,
                export(exporter, request(sample())),
                "after a cancelled request the exporter works as before");
    }

    /** Progress grows from 0 to 1 and arrives there. */
    @Test
    public void tellsItsProgress() throws Exception {
        List<Double> parts = new ArrayList<>();
        export(exporter(), request(sample()).onProgress(parts::add));
        assertFalse(
                parts.isEmpty(), "the exporter tells ExportRequest.progress(part) how far it is");
        double before = 0;
        for (double part : parts) {
            assertTrue(part >= 0 && part <= 1, () -> "progress is from 0 to 1: " + parts);
            assertTrue(part >= before, () -> "progress never falls: " + parts);
            before = part;
        }
        assertEquals(1, before, "an export that is done has said so with progress(1): " + parts);
    }

    /** An argument that is missing is refused with a {@link NullPointerException}. */
    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // null is what is tried
    public void refusesNull() {
        ObservedStream out = new ObservedStream();
        assertThrows(
                NullPointerException.class,
                () -> exporter().export(null, out),
                "a request that is null is refused with a NullPointerException");
        assertEquals(0, out.toByteArray().length, "nothing is written without a request");
        assertThrows(
                NullPointerException.class,
                () -> exporter().export(request(sample()), null),
                "a stream that is null is refused with a NullPointerException");
    }

    private static Programme sample() {
        return programme(SampleForums.complete(), Audience.DELEGATES, "zh-Hans", "en");
    }

    private static Programme programme(Forum forum, Audience audience, String... languages) {
        return Programme.of(forum)
                .audience(audience)
                .languages(languages)
                .at(SampleForums.AT)
                .build();
    }

    private static ExportRequest request(Programme programme) {
        return ExportRequest.of(programme, SampleForums.STAMP);
    }

    private byte[] export(Exporter exporter, ExportRequest request) throws Exception {
        ObservedStream out = new ObservedStream();
        List<Finding> findings = exporter.export(request, out);
        assertNotNull(findings, "export returns findings, an empty list if there are none");
        for (Finding finding : findings) {
            assertNotNull(finding, "a finding is never null");
            assertNotNull(finding.message(request.words(), "en"), "a finding has a message");
        }
        byte[] output = out.toByteArray();
        verify(request.programme(), output);
        return output;
    }

    private static void assertMatches(Pattern pattern, String value, String name) {
        assertNotNull(value, name + " must not be null");
        assertTrue(
                pattern.matcher(value).matches(),
                () -> name + " must match " + pattern + ", not be \"" + value + "\"");
    }

    private static void assertEnglish(Text text, String name) {
        assertNotNull(text, name + " must not be null");
        String english = text.translations().get("en");
        assertTrue(
                english != null && !english.isBlank(),
                () -> name + " must be there in English (\"en\"), not only as " + text);
    }

    private static void assertSameBytes(byte[] expected, byte[] actual, String message) {
        int at = Arrays.mismatch(expected, actual);
        if (at >= 0) {
            fail(
                    message
                            + " [they differ from byte "
                            + at
                            + " on: "
                            + around(expected, at)
                            + " or "
                            + around(actual, at)
                            + "]");
        }
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - 20);
        int to = Math.min(bytes.length, at + 20);
        StringBuilder shown = new StringBuilder("\"");
        for (int index = from; index < to; index++) {
            int each = bytes[index] & 0xFF;
            shown.append(each < 0x20 || each > 0x7E ? '.' : (char) each);
        }
        return shown.append('"').toString();
    }
}
