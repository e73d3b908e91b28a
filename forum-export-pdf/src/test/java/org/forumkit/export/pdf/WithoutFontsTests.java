package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar without fonts, with a house font. */
class WithoutFontsTests {

    @TempDir Path folder;

    @Test
    void printsInAHouseFontAlone() throws Exception {
        Path file = copy("NotoSansSC_400Regular.ttf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), print(file, out));
        assertEquals(List.of(), Conformance.failures(out.toByteArray()));
        String text = PageWalk.text(out.toByteArray());
        assertTrue(text.contains("园区“对话会”𠂇") && text.contains("ParksDialogue"), text);
    }

    @Test
    void showsAndTellsWhatTheHouseFontLacks() throws Exception {
        Path file = copy("NotoSans_400Regular.ttf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                List.of(
                        Finding.warning(
                                "pdf.missing-glyph",
                                "/editions/0/title",
                                "U+56ED U+533A U+5BF9 U+8BDD U+4F1A U+20087")),
                print(file, out).stream()
                        .filter(finding -> finding.pointer().equals("/editions/0/title"))
                        .map(finding -> finding.at(List.of()))
                        .map(f -> Finding.warning(f.key(), f.pointer(), f.value()))
                        .toList());
        assertEquals(List.of(), Conformance.failures(out.toByteArray()));
    }

    private static List<Finding> print(Path file, ByteArrayOutputStream out) throws Exception {
        Edition edition =
                Edition.builder("e", SampleForums.both("园区“对话会”𠂇", "Parks Dialogue")).build();
        Forum forum =
                Forum.builder(
                                "en",
                                Series.builder("s", SampleForums.both("系列", "Series"))
                                        .editions(List.of(edition))
                                        .build())
                        .build();
        try (Bare bare = new Bare()) {
            Object source =
                    bare.loadClass(FontSource.class.getName())
                            .getMethod("of", String.class, Path.class, Path.class)
                            .invoke(null, "House", file, file);
            Object builder =
                    bare.loadClass(PdfHandbook.class.getName()).getMethod("builder").invoke(null);
            Class<?> type = builder.getClass();
            type.getMethod("fonts", List.class).invoke(builder, List.of(source));
            Exporter handbook = (Exporter) type.getMethod("build").invoke(builder);
            return handbook.export(
                    ExportRequest.of(
                            SampleForums.programme(forum, "zh-Hans", "en"), SampleForums.STAMP),
                    out);
        }
    }

    private Path copy(String name) throws IOException {
        try (InputStream in = FontSource.class.getResourceAsStream("fonts/" + name)) {
            return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    /** Loads the module's classes again, but finds no fonts, as from the jar without them. */
    private static final class Bare extends URLClassLoader {

        Bare() {
            super(
                    new URL[] {
                        PdfHandbook.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    WithoutFontsTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("org.forumkit.export.pdf.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }

        @Override
        public URL getResource(String name) {
            return name.endsWith(".ttf") ? null : super.getResource(name);
        }
    }
}
