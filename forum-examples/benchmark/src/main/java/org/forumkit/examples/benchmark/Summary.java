package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The figures by name, printed as they come. */
final class Summary {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    void put(String name, double figure) {
        figures.put(name, figure);
        System.out.println(name + " = " + format(figure));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(
                file,
                figures.entrySet().stream()
                        .map(each -> "  \"" + each.getKey() + "\": " + format(each.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure);
    }
}
