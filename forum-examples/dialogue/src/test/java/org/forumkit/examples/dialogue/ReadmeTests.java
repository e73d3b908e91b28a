package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the README shows, in the order in which it shows it. */
class ReadmeTests {
    private static final Pattern SNIPPET =
            Pattern.compile("^```(java|json)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^public final class (\\w+)");
    private static final String IMPORTS =
            """
            import com.sun.net.httpserver.*;
            import java.io.*;
            import java.net.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.security.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import org.forumkit.exchange.*;
            import org.forumkit.export.*;
            import org.forumkit.export.ical.*;
            import org.forumkit.export.ical.element.*;
            import org.forumkit.export.ical.jdk.*;
            import org.forumkit.export.ical.serving.*;
            import org.forumkit.export.pdf.*;
            import org.forumkit.finding.*;
            import org.forumkit.json.*;
            import org.forumkit.languages.*;
            import org.forumkit.model.*;
            import org.forumkit.programme.*;
            import org.forumkit.statistics.*;
            import org.forumkit.release.*;
            import org.forumkit.publication.*;
            import org.forumkit.schedule.*;
            import org.forumkit.validation.*;
            import org.forumkit.words.*;
            """;

    @TempDir Path folder;

    @Test
    void javaSnippetsRun() throws Exception {
        Files.write(folder.resolve("dialogue.json"), ForumJson.toBytes(Dialogue.forum()));
        Files.writeString(folder.resolve("plan.json"), snippets("json").get(1));
        Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='9'/></svg>");
        List<Path> sources = new ArrayList<>();
        StringBuilder statements = new StringBuilder();
        for (String snippet : snippets("java")) {
            Matcher type = TYPE.matcher(snippet);
            if (type.find()) {
                sources.add(source(type.group(1), IMPORTS + snippet));
            } else {
                statements.append(snippet.replace("Path.of(\"", "folder.resolve(\""));
            }
        }
        String main = "public final class Snippets { public static void run(Path folder) ";
        sources.add(source("Snippets", IMPORTS + main + "throws Exception {" + statements + "}}"));

        compile(sources);
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Snippets").getMethod("run", Path.class).invoke(null, folder);
        }

        assertEquals(
                "%PDF-",
                new String(
                        Files.readAllBytes(folder.resolve("programme.pdf")),
                        0,
                        5,
                        StandardCharsets.ISO_8859_1));
        String feed = Files.readString(folder.resolve("korea.ics"));
        assertTrue(feed.contains("@calendar.example.org"), feed);
        String figures = Files.readString(folder.resolve("figures.csv"));
        assertTrue(figures.contains(",participants,region,gti/out,大图们倡议成员国之外,2,"), figures);
        assertTrue(
                Files.readString(folder.resolve("published/kr/2025-en.ics"))
                        .contains("\r\nX-WR-CALNAME:7th Northeast Asia Industrial Park Dialogue"));
    }

    @Test
    void jsonSnippetIsAValidDocument() throws IOException {
        List<String> snippets = snippets("json");
        assertEquals(2, snippets.size());
        Forum forum = ForumJson.read(snippets.get(0), "README.md");
        assertEquals(
                List.of(
                        "HINT edition.no-undertaker",
                        "HINT session.no-room",
                        "HINT session.no-speaker"),
                ForumValidator.standard().validate(forum).stream()
                        .map(each -> each.severity() + " " + each.key())
                        .toList());
    }

    private Path source(String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), code);
    }

    private void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of(
                            "-d",
                            folder.toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            "-proc:none");
            boolean compiled =
                    compiler.getTask(
                                    messages,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertTrue(compiled, messages::toString);
        }
    }

    private static List<String> snippets(String language) throws IOException {
        Path readme = Path.of("").toAbsolutePath();
        while (!Files.exists(readme.resolve("CONTRIBUTING.md"))) {
            readme = readme.getParent();
        }
        String text = Files.readString(readme.resolve("README.md"));
        Matcher matcher = SNIPPET.matcher(text);
        List<String> snippets = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                snippets.add(matcher.group(2));
            }
        }
        assertFalse(snippets.isEmpty(), "no snippet found");
        return snippets;
    }
}
