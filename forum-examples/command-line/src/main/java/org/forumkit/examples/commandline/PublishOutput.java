package org.forumkit.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.publication.EntryResult;
import org.forumkit.publication.EntryStatus;
import org.forumkit.publication.ManifestFile;
import org.forumkit.publication.PublicationListener;
import org.forumkit.publication.PublicationReport;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what becomes of files: a bar where somebody looks on, else a line for each. */
final class PublishOutput implements PublicationListener {
    private static final int BAR = 24;

    private final Terminal terminal;
    private final String language;
    private final boolean isQuiet;
    private final boolean isJson;

    PublishOutput(Terminal terminal, String language, boolean isQuiet, boolean isJson) {
        this.terminal = terminal;
        this.language = language;
        this.isQuiet = isQuiet;
        this.isJson = isJson;
    }

    @Override
    public void finished(EntryResult result, int done, int total) {
        if (!result.findings().isEmpty()) {
            terminal.show("");
            say(result.entry().file(), result.findings());
        }
        if (terminal.isWatched() && !isQuiet) {
            terminal.show(bar(done, total) + " " + done + "/" + total);
        } else if (!isQuiet && !isJson) {
            ManifestFile file = result.file();
            String size = file == null ? "" : " " + file.size() + " bytes";
            print(word(result.status()) + " " + result.entry().file() + size + "\n");
        }
    }

    private void say(String file, List<Finding> findings) {
        Findings.of(file, language, findings).say(terminal);
    }

    static String bar(int done, int total) {
        int full = total == 0 ? BAR : (int) ((long) BAR * done / total);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private void print(String line) {
        try {
            terminal.print(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what became of all, and of what failed at last why. */
    void report(PublicationReport report) throws IOException {
        for (EntryResult each : report.results()) {
            if (each.failure() != null) {
                say(each.entry().key(), List.of(each.failure()));
            }
        }
        if (isJson) {
            terminal.print(Json.of(data(report)));
        } else if (!isQuiet) {
            boolean isPruned = !report.pruned().isEmpty();
            String verb = isPruned ? "removed " : "obsolete ";
            StringBuilder lines = new StringBuilder();
            (isPruned ? report.pruned() : report.obsolete())
                    .forEach(each -> lines.append(verb + each.name() + "\n"));
            terminal.print(lines + summary(report) + "\n");
        }
    }

    private static String summary(PublicationReport report) {
        return report.results().size()
                + " files: "
                + Arrays.stream(EntryStatus.values())
                        .map(each -> report.with(each).size() + " " + word(each))
                        .collect(Collectors.joining(", "));
    }

    private static String word(EntryStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> data(PublicationReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", report.results().stream().map(this::data).toList());
        data.put("obsolete", report.obsolete().stream().map(ManifestFile::name).toList());
        data.put("removed", report.pruned().stream().map(ManifestFile::name).toList());
        return data;
    }

    private Map<String, @Nullable Object> data(EntryResult result) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        ManifestFile file = result.file();
        Finding failure = result.failure();
        data.put("key", result.entry().key());
        data.put("file", result.entry().file());
        data.put("status", word(result.status()));
        data.put("size", file == null ? null : file.size());
        data.put("sha256", file == null ? null : file.sha256());
        data.put("mediaType", file == null ? null : file.mediaType());
        data.put("failure", failure == null ? null : failure.key());
        data.put("message", failure == null ? null : failure.message(Words.standard(), language));
        data.put(
                "findings", Findings.of(result.entry().file(), language, result.findings()).data());
        return data;
    }
}
