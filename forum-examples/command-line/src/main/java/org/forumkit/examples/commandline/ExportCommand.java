package org.forumkit.examples.commandline;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.Options;
import org.forumkit.export.pdf.PdfBadges;
import org.forumkit.export.pdf.PdfChanges;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports a programme. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a programme or writes a calendar feed.",
        footer = {"", "\"forum exporters\" tells the ids and options of the exporters."})
final class ExportCommand implements Callable<Integer> {
    /** What sets editions side by side, and is of little use with one. */
    private static final String COMPARISON = "pdf-comparison";

    private static final String BADGES = "pdf-badges";

    /** What prints biographies, with portraits. */
    private static final Set<String> BOOKS = Set.of("pdf-handbook", "pdf-participants");

    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();

    @Option(
            names = "--to",
            paramLabel = "ID",
            required = true,
            description = "The exporter, as pdf-handbook.")
    private String to = "";

    @Mixin private Output output = new Output();
    @Mixin private ProgrammeOptions programmeOptions = new ProgrammeOptions();
    @Mixin private SelectionOptions selectionOptions = new SelectionOptions();

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "An option of the exporter, as paper=a5; may be given several times.")
    private List<String> options = new ArrayList<>();

    @Mixin private PictureOptions pictures = new PictureOptions();

    @Option(
            names = "--force",
            description = "Export although the document has errors; without it that is refused.")
    private boolean force;

    @Mixin private RuleOptions rules = new RuleOptions();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exporters exporters = Exporters.load();
        exporters.failures().forEach(each -> terminal.say("forum: " + each.getMessage()));
        Options chosen = options(exporters);
        output.check(document);
        Source source;
        List<Source> earlier;
        ValidationOptions validation;
        try {
            source = document.source(terminal);
            earlier = rules.earlier(terminal);
            validation = rules.chosen(source.forum(), programmeOptions.at(), earlier);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        Forum forum = source.stamped();
        if (forum.series().editions().isEmpty()) {
            hasErrors(forum, validation);
            terminal.say("forum: the document has no edition, so there is nothing to export");
            return Output.nothing(terminal, "");
        }
        Edition edition = programmeOptions.edition(forum);
        Selection selection = selectionOptions.of(forum, edition);
        Instant stamp = programmeOptions.stamp(edition, source.release());
        if (hasErrors(forum, validation) && !force) {
            return Output.nothing(terminal, "; --force exports in spite of errors");
        }
        Programme programme =
                to.equals(COMPARISON)
                        ? programmeOptions.series(source, selection)
                        : programmeOptions.programme(source, edition, selection);
        say(programme.findings());
        boolean none = programme.editions().stream().allMatch(each -> each.sessions().isEmpty());
        if (none && !edition.sessions().isEmpty()) {
            terminal.say("forum: the programme has no session that is wanted and may be seen");
        }
        ExportRequest request = ExportRequest.of(programme, stamp).with(chosen);
        boolean portraits =
                BOOKS.contains(to) || (to.equals(BADGES) && chosen.get(PdfBadges.PORTRAITS));
        Exporters styled =
                pictures.with(exporters, to, portraits, forum, document.folder(), terminal);
        Exporters used =
                earlier.isEmpty()
                        ? styled
                        : since(styled, earlier.get(earlier.size() - 1), edition, selection);
        List<Finding> findings = output.write(terminal, out -> used.export(to, request, out));
        say(findings);
        boolean errors = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return errors ? ForumCommand.WRONG_DATA : ForumCommand.GOOD;
    }

    /** Returns the exporters, that which is wanted as it knows of an earlier programme. */
    private Exporters since(
            Exporters exporters, Source earlier, Edition edition, Selection selection) {
        Exporter exporter = exporters.get(to);
        for (Edition former : earlier.forum().series().editions()) {
            if (former.id().equals(edition.id())) {
                Programme before = programmeOptions.programme(earlier, former, selection);
                if (exporter instanceof PdfChanges changes) {
                    return Exporters.of(changes.since(before));
                }
                if (exporter instanceof PdfBadges badges) {
                    return Exporters.of(badges.since(before));
                }
            }
        }
        return exporters;
    }

    private Options options(Exporters exporters) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            if (sign < 0) {
                throw new WrongCallException("--option must be KEY=VALUE, not \"" + option + "\"");
            }
            String key = option.substring(0, sign);
            if (strings.put(key, option.substring(sign + 1)) != null) {
                throw new WrongCallException("--option " + key + " is there twice");
            }
        }
        try {
            return exporters.get(to).options().parse(strings);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    private boolean hasErrors(Forum forum, ValidationOptions validation) {
        List<Finding> errors = ForumValidator.standard().errors(forum, validation);
        say(errors);
        return !errors.isEmpty();
    }

    private void say(List<Finding> findings) {
        Findings.of(document.name(), language.tag(), findings).say(terminal);
    }
}
