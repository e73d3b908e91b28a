package org.forumkit.examples.benchmark;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files many times as large as the real schedule of FOSDEM 2025: its days again and again, with
 * sessions and people of other ids each time.
 *
 * <p>Immutable and thread-safe.
 */
final class GreatSchedule {
    static final String FILE = "shared/real/fosdem/fosdem-2025-rev-011033f.xml";
    private static final String NAME = "fosdem-2025-";

    /** Greater than every number of the file. */
    private static final int NUMBERS = 100_000;

    private static final Pattern ID = Pattern.compile("(?<= id=\")\\d+(?=\")");
    private static final Pattern GUID = Pattern.compile("(?<= guid=\")[0-9a-f]{4}");

    private final List<String> lines;
    private final int firstOfDays;
    private final int afterDays;

    GreatSchedule(Path file) throws IOException {
        lines = Files.readAllLines(file);
        int first = 0;
        while (!lines.get(first).startsWith("  <day ")) {
            first++;
        }
        firstOfDays = first;
        afterDays = lines.lastIndexOf("  </day>") + 1;
    }

    /** Returns the real file beside the checkout; null if it is not there. */
    static @Nullable Path file() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve(FILE))) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.resolve(FILE);
    }

    /** Returns a file of some copies, of which the first has a number. */
    byte[] bytes(int first, int copies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(first, copies, out);
        return out.toByteArray();
    }

    void write(int first, int copies, OutputStream out) throws IOException {
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(lines.subList(0, firstOfDays), writer);
        for (int copy = first; copy < first + copies; copy++) {
            for (String line : lines.subList(firstOfDays, afterDays)) {
                writer.write(of(line, copy));
                writer.write('\n');
            }
        }
        write(lines.subList(afterDays, lines.size()), writer);
        writer.flush();
    }

    private static void write(List<String> lines, BufferedWriter writer) throws IOException {
        for (String line : lines) {
            writer.write(line);
            writer.write('\n');
        }
    }

    private static String of(String line, int copy) {
        if (copy == 0) {
            return line;
        }
        String other = line.replace(NAME, NAME + copy + "-");
        if (other.indexOf(" id=\"") < 0) {
            return other;
        }
        other = GUID.matcher(other).replaceAll(String.format(Locale.ROOT, "%04x", copy));
        return ID.matcher(other).replaceAll(each -> number(each.group(), copy));
    }

    private static String number(String number, int copy) {
        return Matcher.quoteReplacement(
                Integer.toString(copy * NUMBERS + Integer.parseInt(number)));
    }
}
