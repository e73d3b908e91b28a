package org.forumkit.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is below a folder: every file with its content, every folder with a slash. */
final class Trees {
    private Trees() {}

    static Map<String, String> of(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(each -> !each.equals(root))
                    .forEach(
                            each -> {
                                String name = root.relativize(each).toString().replace('\\', '/');
                                if (Files.isDirectory(each)) {
                                    tree.put(name.replaceFirst("/?$", "/"), "");
                                } else {
                                    tree.put(name, content(each));
                                }
                            });
        }
        return tree;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
