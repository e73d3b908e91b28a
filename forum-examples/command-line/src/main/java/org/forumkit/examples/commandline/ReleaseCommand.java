package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.forumkit.release.ReleaseRefusedException;
import org.forumkit.words.Blank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Releases a document. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks a document and writes it as a release that others can follow.")
final class ReleaseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            required = true,
            description = "The number of the release, higher than that of the one before.")
    private int number;

    @Option(
            names = "--approver",
            paramLabel = "NAME",
            required = true,
            description = "Who approved it.")
    private String approver = "";

    @Option(
            names = "--note",
            paramLabel = "LANGUAGE=TEXT",
            description =
                    "What is to be said of it, as zh-Hans=...; without a language in the document's"
                            + " default language; several times for several languages.")
    private List<String> notes = List.of();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description =
                    "When it is released, as 2025-08-20T00:00:00Z; now without it. Later than the"
                            + " one before.")
    private @Nullable Instant at;

    @Option(
            names = "--base",
            paramLabel = "RELEASE",
            description = "The release before, which this one is made from.")
    private @Nullable String base;

    @Mixin private Output output = new Output();
    @Mixin private RuleOptions rules = new RuleOptions();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (number < 1) {
            throw new WrongCallException("--number must be greater than 0, not " + number);
        }
        if (Blank.is(approver)) {
            throw new WrongCallException("--approver must not be blank");
        }
        Text note = notes.isEmpty() ? null : ReleaseNote.of(notes);
        output.check(document);
        try {
            Forum forum = document.read(terminal);
            Release before = base == null ? null : read(base);
            Instant time = at == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : at;
            Release release =
                    noted(Release.builder(forum, number, time, approver), note)
                            .base(before)
                            .options(rules.chosen(forum, time, terminal))
                            .build();
            return write(release);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
        } catch (ReleaseRefusedException e) {
            say(document.name(), e.findings());
        }
        return Output.nothing(terminal, "");
    }

    private static Release.Builder noted(Release.Builder builder, @Nullable Text note) {
        try {
            return builder.note(note);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--" + e.getMessage());
        }
    }

    private Release read(String file) throws IOException {
        byte[] bytes =
                DocumentArgument.read(
                        file, terminal, in -> in.readNBytes(ForumJson.MAX_DOCUMENT_BYTES + 1));
        if (isDocument(bytes)) {
            throw new WrongCallException("\"" + file + "\" is a document, not a release");
        }
        return ReleaseJson.read(new ByteArrayInputStream(bytes), DocumentArgument.name(file));
    }

    private static boolean isDocument(byte[] bytes) throws IOException {
        if (ReleaseJson.isRelease(bytes)) {
            return false;
        }
        try {
            ForumJson.read(new ByteArrayInputStream(bytes), "");
            return true;
        } catch (ForumFormatException e) {
            return false;
        }
    }

    /** Returns the release that would be written over, null if there is none. */
    private @Nullable Release replaced() throws IOException {
        return output.isFile() ? read(output.name()) : null;
    }

    private int write(Release release) throws IOException {
        Release there = replaced();
        if (there != null && !there.equals(release)) {
            say(
                    output.name(),
                    Release.conflicts(List.of(there, release)).stream()
                            .map(ReleaseCommand::withoutPointer)
                            .toList());
            terminal.say(
                    "forum: \""
                            + output.name()
                            + "\" holds release "
                            + there.number()
                            + ", which is not replaced by another");
            return Output.nothing(terminal, "");
        }
        return output.write(
                terminal,
                out -> {
                    ReleaseJson.write(release, out);
                    return ForumCommand.GOOD;
                });
    }

    private static Finding withoutPointer(Finding finding) {
        return new Finding(
                finding.severity(), finding.key(), "", finding.value(), finding.arguments());
    }

    private void say(String file, List<Finding> findings) {
        Findings.of(file, language.tag(), findings).say(terminal);
    }
}
