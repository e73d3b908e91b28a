package org.forumkit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Text;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.testkit.ExporterContract;
import org.forumkit.testkit.SampleForums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that the kit fails whoever breaks the contract, and says why. */
class ExporterContractTests {

    /** Writes what it likes instead of an agenda. */
    private static class Broken extends AgendaExporter {
        interface Export {
            void to(ExportRequest request, OutputStream out) throws IOException;
        }

        private final Export export;

        Broken(Export export) {
            this.export = export;
        }

        @Override
        public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
            options().check(request.options());
            export.to(request, out);
            return List.of();
        }
    }

    /** Also writes something into every line. */
    private static class Chatty extends AgendaExporter {
        private final Supplier<Object> said;

        Chatty(Supplier<Object> said) {
            this.said = said;
        }

        @Override
        String line(ProgrammeSession session, ExportRequest request) {
            return super.line(session, request) + said.get();
        }
    }

    private static final class Counting extends AgendaExporter {
        private int count;

        @Override
        String line(ProgrammeSession session, ExportRequest request) {
            count++;
            return count + super.line(session, request);
        }
    }

    private static final class Renamed extends AgendaExporter {
        @Override
        public String id() {
            return "My Agenda";
        }
    }

    private static final class Unexplained extends AgendaExporter {
        private static final Option<Boolean> FLAG =
                Option.flag("times", true, Text.of("de", "Zeiten drucken"));

        @Override
        public OptionSet options() {
            return OptionSet.of(FLAG);
        }
    }

    private static final class AnyText extends AgendaExporter {
        private static final Option<String> HEAD =
                Option.text(
                        "head", "", Pattern.compile("(?s).*"), "any text", Text.of("en", "Head"));

        @Override
        public OptionSet options() {
            return OptionSet.of(HEAD);
        }
    }

    private static final class NewOptions extends AgendaExporter {
        @Override
        public OptionSet options() {
            return OptionSet.of(Option.flag("times", true, Text.of("en", "Print times")));
        }
    }

    private static final class Careless extends AgendaExporter {
        @Override
        public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
            out.write('x');
            return List.of();
        }
    }

    private static final class Silent extends AgendaExporter {
        @Override
        @SuppressWarnings("NullAway") // the defect to find
        public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
            super.export(request, out);
            return null;
        }
    }

    private static void agenda(ExportRequest request, OutputStream out) throws IOException {
        new AgendaExporter().export(request, out);
    }

    static Stream<Arguments> broken() {
        String secret = SampleForums.withSecrets(Audience.PUBLIC).people().toString();
        return Stream.of(
                broken("describesItself", Renamed::new, "id must match"),
                broken("describesItsOptions", Unexplained::new, "in English"),
                broken("describesItsOptions", NewOptions::new, "keep them in constants"),
                broken("refusesWrongOptions", AnyText::new, "option head is refused"),
                broken("refusesOptionsOfOthers", Careless::new, "options().check"),
                broken(
                        "givesEqualBytesForEqualRequests",
                        () -> new Chatty(Instant::now),
                        "the same bytes"),
                broken(
                        "givesEqualBytesForEqualRequests",
                        ofAnotherDayFromTheThirdOn(),
                        "does it read a clock"),
                broken("givesEqualBytesForEqualRequests", Counting::new, "the same bytes again"),
                broken(
                        "readsNoDefaultLocaleOrZone",
                        () -> new Chatty(() -> "I".toLowerCase(Locale.getDefault())),
                        "default locale tr-TR"),
                broken(
                        "readsNoDefaultLocaleOrZone",
                        () -> new Chatty(() -> SampleForums.AT.atZone(ZoneId.systemDefault())),
                        "Australia/Sydney"),
                broken("servesSeveralThreads", Counting::new, "in a field"),
                broken("leaksNothing", () -> new Chatty(() -> secret), "hidden from it: ..."),
                broken(
                        "leavesTheStreamOpenAndFlushes",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            try (out) {
                                                agenda(request, out);
                                            }
                                        }),
                        "the caller's to close"),
                broken(
                        "leavesTheStreamOpenAndFlushes",
                        () -> new Broken((r, out) -> agenda(r, new BufferedOutputStream(out))),
                        "does the exporter flush"),
                broken(
                        "passesTheStreamsFailureOn",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            try {
                                                agenda(request, out);
                                            } catch (IOException e) {
                                                throw new UncheckedIOException(e);
                                            }
                                        }),
                        "reaches the caller"),
                broken(
                        "passesTheStreamsFailureOn",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            try {
                                                agenda(request, out);
                                            } catch (IOException e) {
                                                throw new IOException("disk full", e);
                                            }
                                        }),
                        "the stream's own exception"),
                broken(
                        "exportsEmptyProgrammes",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            request.programme().edition();
                                            agenda(request, out);
                                        }),
                        "0 editions"),
                broken(
                        "exportsSeveralEditions",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            request.programme().edition();
                                            agenda(request, out);
                                        }),
                        "3 editions"),
                broken(
                        "exportsHostileTexts",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            ByteBuffer bytes =
                                                    UTF_8.newEncoder()
                                                            .encode(
                                                                    CharBuffer.wrap(
                                                                            request.programme()
                                                                                    .series()
                                                                                    .name()
                                                                                    .first()
                                                                                    .value()));
                                            byte[] array = new byte[bytes.remaining()];
                                            bytes.get(array);
                                            out.write(array);
                                        }),
                        "a lone high surrogate"),
                broken(
                        "stopsWhenCancelled",
                        () -> new Broken((request, out) -> out.write('x')),
                        "checkCancelled"),
                broken(
                        "stopsWhenCancelled",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            try {
                                                agenda(request, out);
                                            } catch (CancellationException e) {
                                                out.close();
                                            }
                                        }),
                        "CancellationException"),
                broken(
                        "tellsItsProgress",
                        () -> new Broken((request, out) -> out.write('x')),
                        "how far it is"),
                broken(
                        "tellsItsProgress",
                        () ->
                                new Broken(
                                        (request, out) -> {
                                            request.progress(0.5);
                                            request.progress(0.4);
                                        }),
                        "never falls"),
                broken(
                        "tellsItsProgress",
                        () -> new Broken((request, out) -> request.progress(100)),
                        "from 0 to 1"),
                broken(
                        "tellsItsProgress",
                        () -> new Broken((request, out) -> request.progress(0.5)),
                        "progress(1)"),
                broken("refusesNull", Careless::new, "a request that is null"),
                broken("exportsSeveralEditions", Silent::new, "an empty list"));
    }

    /** Stands for a clock that is read by the day: the kit's third exporter is of the next one. */
    private static Supplier<Exporter> ofAnotherDayFromTheThirdOn() {
        AtomicInteger count = new AtomicInteger();
        return () -> {
            boolean later = count.incrementAndGet() > 2;
            return new Chatty(() -> later);
        };
    }

    private static Arguments broken(String test, Supplier<Exporter> exporter, String why) {
        return arguments(test, exporter, why);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void failsWhoBreaksTheContract(String test, Supplier<Exporter> exporter, String why)
            throws Exception {
        Throwable failure = run(test, exporter);
        assertNotNull(failure, () -> test + " must fail");
        assertTrue(
                failure.toString().contains(why),
                () -> "the failure must say \"" + why + "\", not " + failure);
    }

    @Test
    void everyTestOfTheKitIsShownToFailOrExportsOnly() {
        TreeSet<String> shown = new TreeSet<>();
        broken().forEach(each -> shown.add((String) each.get()[0]));
        TreeSet<String> tests = new TreeSet<>();
        Arrays.stream(ExporterContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .forEach(method -> tests.add(method.getName()));
        assertFalse(tests.isEmpty());
        tests.removeAll(shown);
        assertEquals(
                List.of(
                        "exportsEveryLanguageAndAudience",
                        "exportsLongTexts",
                        "exportsWithEveryChoice"),
                List.copyOf(tests));
    }

    private static @Nullable Throwable run(String test, Supplier<Exporter> exporter)
            throws Exception {
        ExporterContract contract =
                new ExporterContract() {
                    @Override
                    protected Exporter exporter() {
                        return exporter.get();
                    }
                };
        Method method = ExporterContract.class.getMethod(test);
        try {
            method.invoke(contract);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
