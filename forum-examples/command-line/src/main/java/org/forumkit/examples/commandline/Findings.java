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
import org.forumkit.json.ForumFormatException;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a document, in the reader's language, as lines and as data.
 *
 * @param document what messages call the document
 * @param entries each with severity, key, pointer, value, arguments and message
 */
record Findings(String document, List<Entry> entries) {
    private static final int LONGEST = 1000;

    /** One thing to say, and its line as it is printed. */
    record Entry(Severity severity, String line, Map<String, @Nullable Object> data) {}

    static Findings of(String document, String language, List<Finding> findings) {
        return new Findings(
                document, findings.stream().map(each -> entry(document, language, each)).toList());
    }

    /** Returns the places where a file cannot be read. */
    static Findings of(ForumFormatException exception) {
        List<Fault> faults = exception.faults();
        String document = faults.get(0).source();
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
            String place = document + ", line " + fault.line() + ", column " + fault.column();
            entries.add(
                    new Entry(
                            Severity.ERROR,
                            line(Severity.ERROR, place, fault.pointer(), fault.message()),
                            data));
        }
        return new Findings(document, entries);
    }

    /** Says each on a line of its own. */
    void say(Terminal terminal) {
        entries.forEach(each -> terminal.say(each.line()));
    }

    /** Returns each as data. */
    List<Map<String, @Nullable Object>> data() {
        return entries.stream().map(Entry::data).toList();
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
        String message = message(finding, language);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("severity", name(finding.severity()));
        data.put("key", finding.key());
        data.put("pointer", finding.pointer());
        data.put("value", finding.value());
        data.put("arguments", finding.arguments());
        data.put("message", message);
        return new Entry(
                finding.severity(),
                line(finding.severity(), document, finding.pointer(), message),
                data);
    }

    /** An exporter of somebody else may have findings that nobody has put into words. */
    private static String message(Finding finding, String language) {
        Words words = Words.standard();
        return words.has("finding." + finding.key())
                ? finding.message(words, language)
                : finding.key();
    }

    private static String line(Severity severity, String place, String pointer, String message) {
        return name(severity)
                + ": "
                + place
                + (pointer.isEmpty() ? "" : ", " + shown(pointer))
                + ": "
                + shown(message);
    }

    /** Names of fields and words of exporters may be of any length and hold line feeds. */
    private static String shown(String text) {
        String line = text.replace("\n", "\\u000a");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
