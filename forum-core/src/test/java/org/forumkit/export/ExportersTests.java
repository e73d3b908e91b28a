package org.forumkit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.SampleForums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The registry of exporters. */
class ExportersTests {
    private static final ExportRequest REQUEST =
            ExportRequest.of(Programme.of(SampleForums.small()).build(), SampleForums.STAMP);

    /** Has an id and does what it is told. */
    private static class Named extends AgendaExporter {
        private final String id;
        private final @Nullable Throwable failure;

        Named(String id, @Nullable Throwable failure) {
            this.id = id;
            this.failure = failure;
        }

        Named(String id) {
            this(id, null);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
            if (failure instanceof IOException e) {
                throw e;
            }
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            return super.export(request, out);
        }
    }

    private static final class Nameless extends AgendaExporter {
        @Override
        public String id() {
            throw new IllegalStateException("no id today");
        }
    }

    private static final class Other extends AgendaExporter {}

    /** Gives providers, or throws what stands in their place. */
    private static Iterator<ExporterProvider> providers(Object... each) {
        Iterator<Object> all = List.of(each).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ExporterProvider next() {
                Object next = all.next();
                if (next instanceof Error error) {
                    throw error;
                }
                return (ExporterProvider) next;
            }
        };
    }

    private static ExporterProvider offering(Exporter... exporters) {
        return () -> List.of(exporters);
    }

    private static List<String> ids(Exporters exporters) {
        return exporters.all().stream().map(Exporter::id).toList();
    }

    @Test
    void findsByIdInTheOrderOfTheIds() {
        Exporter pdf = new Named("pdf-agenda");
        Exporters exporters = Exporters.of(pdf, new Named("ical"));
        assertEquals(List.of("ical", "pdf-agenda"), ids(exporters));
        assertSame(pdf, exporters.get("pdf-agenda"));
        assertEquals(List.of(), exporters.failures());
    }

    @Test
    void namesBothClassesOfOneId() {
        assertEquals(
                "exporter id \"agenda\" is used by org.forumkit.export.AgendaExporter"
                        + " and by org.forumkit.export.ExportersTests$Other",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Exporters.of(new AgendaExporter(), new Other()))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        Exporters.load(
                                providers(offering(new AgendaExporter()), offering(new Other()))));
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertEquals(
                "exporter id must be small letters, digits and hyphens, not \"My \\u000AAgenda\""
                        + " of org.forumkit.export.ExportersTests$Named",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Exporters.of(new Named("My \nAgenda")))
                        .getMessage());
    }

    @Test
    void namesTheNearestWhereThereIsNone() {
        Exporters exporters = Exporters.of(new Named("ical"), new Named("pdf-handbook"));
        assertEquals(
                "there is no exporter \"icla\"; did you mean \"ical\"?"
                        + " The exporters are ical, pdf-handbook",
                assertThrows(IllegalArgumentException.class, () -> exporters.get("icla"))
                        .getMessage());
        assertEquals(
                "there is no exporter \"docx\". The exporters are ical, pdf-handbook",
                assertThrows(IllegalArgumentException.class, () -> exporters.get("docx"))
                        .getMessage());
        assertEquals(
                "there is no exporter \"ical\". There are none",
                assertThrows(IllegalArgumentException.class, () -> Exporters.of().get("ical"))
                        .getMessage());
    }

    @Test
    void goesOnWhereAProviderFails() {
        ExporterProvider failing =
                () -> {
                    throw new IllegalStateException("no font");
                };
        ExporterProvider linking =
                () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                };
        ExporterProvider nothing = () -> null;
        Exporters exporters =
                Exporters.load(
                        providers(
                                new ServiceConfigurationError("bad file"),
                                failing,
                                offering(new Named("ical")),
                                new NoClassDefFoundError("org/example/Provider"),
                                linking,
                                nothing,
                                offering(new Nameless()),
                                offering(new Named("Bad Id")),
                                offering(new Named("pdf-handbook"))));
        assertEquals(List.of("ical", "pdf-handbook"), ids(exporters));
        assertEquals(7, exporters.failures().size());
        ExportException first = exporters.failures().get(0);
        assertEquals(
                "exporter (unknown): cannot be loaded:"
                        + " java.util.ServiceConfigurationError: bad file",
                first.getMessage());
        ExportException second = exporters.failures().get(1);
        assertInstanceOf(IllegalStateException.class, second.getCause());
        assertTrue(second.getMessage().endsWith("IllegalStateException: no font"));
        assertTrue(second.exporterId().contains("ExportersTests"), second::exporterId);
    }

    @Test
    void givesUpOnALoaderThatNeverEnds() {
        Iterator<ExporterProvider> broken =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        throw new ServiceConfigurationError("the disk is gone");
                    }

                    @Override
                    public ExporterProvider next() {
                        throw new ServiceConfigurationError("the disk is gone");
                    }
                };
        Exporters exporters = Exporters.load(broken);
        assertEquals(List.of(), ids(exporters));
        assertEquals(1_000, exporters.failures().size());
    }

    @Test
    void wrapsAFailureWithTheId() {
        for (Throwable failure :
                List.of(
                        new IllegalStateException("broken"),
                        new IllegalArgumentException("broken"),
                        new StackOverflowError("broken"),
                        new NoClassDefFoundError("broken"))) {
            ExportException thrown =
                    assertThrows(
                            ExportException.class,
                            () ->
                                    Exporters.of(new Named("mine", failure))
                                            .export(
                                                    "mine",
                                                    REQUEST,
                                                    OutputStream.nullOutputStream()));
            assertEquals("mine", thrown.exporterId());
            assertEquals("exporter mine: failed: " + failure, thrown.getMessage());
            assertSame(failure, thrown.getCause());
        }
    }

    @Test
    void passesOnWhatIsNoFailureOfTheExporter() {
        for (Throwable failure :
                List.of(
                        new IOException("full"),
                        new CancellationException("stop"),
                        new ExportException("mine", "no font", null),
                        new OutOfMemoryError("heap"))) {
            assertSame(
                    failure,
                    assertThrows(
                            Throwable.class,
                            () ->
                                    Exporters.of(new Named("mine", failure))
                                            .export(
                                                    "mine",
                                                    REQUEST,
                                                    OutputStream.nullOutputStream())));
        }
    }

    @Test
    void refusesOptionsBeforeItExports() {
        Option<Boolean> foreign = Option.flag("foreign", true, Text.of("en", "Foreign"));
        Exporters exporters =
                Exporters.of(new Named("mine", new IllegalStateException("was called")));
        IllegalArgumentException refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                exporters.export(
                                        "mine",
                                        REQUEST.with(foreign, true),
                                        OutputStream.nullOutputStream()));
        assertTrue(refusal.getMessage().startsWith("there is no option \"foreign\""));
    }

    @Test
    void saysThatAnExporterReturnedNothing() {
        Exporter silent =
                new AgendaExporter() {
                    @Override
                    @SuppressWarnings("NullAway") // the defect to find
                    public List<Finding> export(ExportRequest request, OutputStream out) {
                        return null;
                    }
                };
        assertEquals(
                "exporter agenda: failed: it returned null",
                assertThrows(
                                ExportException.class,
                                () ->
                                        Exporters.of(silent)
                                                .export(
                                                        "agenda",
                                                        REQUEST,
                                                        OutputStream.nullOutputStream()))
                        .getMessage());
    }

    @Test
    void exports() throws IOException {
        assertEquals(
                List.of(),
                Exporters.of(new AgendaExporter())
                        .export("agenda", REQUEST, OutputStream.nullOutputStream()));
    }
}
