package org.forumkit.examples.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.Fault;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a document, in the reader's language, as lines and as data.
 *
 * @param document what messages call the document
 * @param language the reader's language, BCP 47
 * @param entries each with severity, key, pointer, value, arguments and message
 */
record Findings(String document, String language, List<Entry> entries) {
    private static final int LONGEST_MESSAGE = 1000;

    /** One thing to say, and its line as it is printed. */
    record Entry(Severity severity, String line, Map<String, @Nullable Object> data) {}

    static Findings of(String document, String language, List<Finding> findings) {
        return new Findings(
                document,
                language,
                findings.stream().map(each -> entry(document, language, each)).toList());
    }

    /** Returns the places where a document cannot be read. */
    static Findings of(String document, List<Fault> faults) {
        List<Entry> entries = new ArrayList<>();
        for (Fault fault : faults) {
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            data.put("severity", "error");
            data.put("key", "document.unreadable");
            data.put("pointer", fault.pointer());
            data.put("value", null);
            data.put("arguments", Map.of());
            data.put("message", fault.message());
            data.put("line", fault.line());
            data.put("column", fault.column());
            entries.add(new Entry(Severity.ERROR, "error: " + fault, data));
        }
        return new Findings(document, "en", entries);
    }

    boolean hasErrors() {
        return entries.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Returns how many there are of each severity, in one line. */
    String summary() {
        return document
                + ": "
                + Arrays.stream(Severity.values())
                        .map(this::count)
                        .collect(Collectors.joining(", "));
    }

    private String count(Severity severity) {
        long count = entries.stream().filter(each -> each.severity() == severity).count();
        return count + " " + name(severity) + (count == 1 ? "" : "s");
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Entry entry(String document, String language, Finding finding) {
        String severity = name(finding.severity());
        String message = message(finding, language);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("severity", severity);
        data.put("key", finding.key());
        data.put("pointer", finding.pointer());
        data.put("value", finding.value());
        data.put("arguments", finding.arguments());
        data.put("message", message);
        String place = finding.pointer().isEmpty() ? document : document + ", " + finding.pointer();
        return new Entry(
                finding.severity(), severity + ": " + place + ": " + shortened(message), data);
    }

    /** An exporter of somebody else may have findings that nobody has put into words. */
    private static String message(Finding finding, String language) {
        Words words = Words.standard();
        return words.has("finding." + finding.key())
                ? finding.message(words, language)
                : finding.key();
    }

    private static String shortened(String message) {
        String line = message.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE
                ? line
                : line.substring(0, LONGEST_MESSAGE) + "\u2026";
    }
}
