package org.forumkit.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.OwnFile;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.programme.Embargoes;
import org.forumkit.publication.EntryStatus;
import org.forumkit.publication.Plan;
import org.forumkit.publication.Publication;
import org.forumkit.publication.PublicationReport;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all files of a plan. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes many files as a plan says; again only those that are missing or changed.")
final class PublishCommand implements Callable<Integer> {
    private static final RecordJson<Plan> PLAN = RecordJson.of(Plan.class);

    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "The plan, JSON; without it a handbook and feeds of edition, topics and"
                            + " countries.")
    private @Nullable String plan;

    @Option(
            names = "--print-plan",
            description = "Print the plan, to start one of one's own from, and write nothing.")
    private boolean printPlan;

    @Mixin private PublishTarget target = new PublishTarget();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The edition; without it the plan's, else the latest that has sessions.")
    private @Nullable String edition;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description =
                    "The moment that embargoes are measured by; without it the plan's, else now.")
    private @Nullable Instant at;

    @Option(
            names = "--stamp",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description =
                    "When the files say that they were made; without it the plan's, else when a"
                            + " session of the edition changed last.")
    private @Nullable Instant stamp;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files are made at once; without it one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--retry",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "1",
            description = "Try files that failed again after all others, N times or once.")
    private int retries;

    @Option(
            names = "--prune",
            description =
                    "Remove files of an earlier run that the plan no longer has; without it they"
                            + " are only named.")
    private boolean prune;

    @Option(
            names = "--rebuild",
            description = "Make every file again, also those whose input is still the same.")
    private boolean rebuild;

    @Option(names = "--quiet", description = "Say only what went wrong.")
    private boolean quiet;

    @Option(names = "--json", description = "Print what became of each file as JSON.")
    private boolean json;

    @Mixin private PictureOptions pictures = new PictureOptions();

    @Option(
            names = "--own",
            paramLabel = "EXPORTER=FILE",
            description =
                    "A file of one's own in the place of what an exporter makes, as"
                            + " pdf-handbook=designed.pdf; several times for several.")
    private Map<String, String> own = Map.of();

    @Option(
            names = "--force",
            description = "Publish although the document has errors; without it that is refused.")
    private boolean force;

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private ReaderLanguage language = new ReaderLanguage();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || retries < 0) {
            throw new WrongCallException("--threads must be 1 or more, --retry 0 or more");
        }
        if (!printPlan) {
            target.check(document);
        }
        Source source;
        Plan given;
        ValidationOptions validation;
        try {
            source = document.source(terminal);
            given = plan == null ? null : read(plan);
            validation = rules.chosen(source.forum(), at, terminal);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        Forum forum = source.forum();
        if (forum.series().editions().isEmpty()) {
            terminal.say("forum: the document has no edition, so there is nothing to publish");
            return Output.nothing(terminal, "");
        }
        Plan complete = complete(given, source);
        if (printPlan) {
            terminal.write(PLAN.toBytes(complete));
            return ForumCommand.GOOD;
        }
        List<Finding> findings = ForumValidator.standard().validate(forum, validation);
        if (hasErrors(document.name(), findings) && !force) {
            return Output.nothing(terminal, "; --force publishes in spite of errors");
        }
        return publish(source, complete);
    }

    private Plan read(String file) throws IOException {
        return DocumentArgument.read(
                file, terminal, in -> PLAN.read(in, DocumentArgument.name(file)));
    }

    /** Returns what is given with what the call says, and with what it leaves to the document. */
    private Plan complete(@Nullable Plan given, Source source) {
        Forum forum = source.forum();
        String id = edition != null || given == null ? edition : given.edition();
        Edition chosen = ProgrammeOptions.edition(id, forum);
        Plan.Builder builder =
                given == null ? DefaultPlan.of(forum, chosen).toBuilder() : given.toBuilder();
        builder.edition(chosen.id());
        if (at != null) {
            builder.at(at);
        }
        if (stamp != null) {
            builder.stamp(stamp);
        }
        Plan plan = builder.build();
        if (printPlan) {
            return plan;
        }
        if (plan.at() == null) {
            builder.at(Embargoes.lastEnd(forum, Clock.systemUTC().instant()));
        }
        if (plan.stamp() == null && source.release() == null) {
            builder.stamp(ProgrammeOptions.changed(chosen));
        }
        return builder.build();
    }

    private int publish(Source source, Plan complete) throws IOException {
        Exporters exporters = Exporters.load();
        exporters.failures().forEach(each -> terminal.say("forum: " + each.getMessage()));
        PublishOutput output = new PublishOutput(terminal, language.tag(), quiet, json);
        Publication publication =
                (source.release() == null
                                ? Publication.builder(source.forum(), complete)
                                : Publication.builder(source.release(), complete))
                        .exporters(
                                own(
                                        pictures.with(
                                                exporters,
                                                source.forum(),
                                                document.folder(),
                                                terminal)))
                        .setUp(pictures.hashes())
                        .retries(retries)
                        .prune(prune)
                        .rebuild(rebuild)
                        .listener(output)
                        .build();
        if (hasErrors(plan == null ? "the usual plan" : plan, publication.findings())) {
            return Output.nothing(terminal, "");
        }
        // The calling thread works too.
        ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        PublicationReport report;
        try {
            report = target.write(publication, threads == 1 ? Runnable::run : others);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            terminal.show("");
            others.shutdownNow();
        }
        output.report(report);
        return report.with(EntryStatus.FAILED).isEmpty() ? ForumCommand.GOOD : ForumCommand.FAILED;
    }

    /** Returns the exporters, those that the call has a file for writing that file. */
    private Exporters own(Exporters exporters) throws IOException {
        List<Exporter> files = new ArrayList<>();
        for (Map.Entry<String, String> each : own.entrySet()) {
            Exporter replaced;
            try {
                replaced = exporters.get(each.getKey());
            } catch (IllegalArgumentException e) {
                throw new WrongCallException("--own " + e.getMessage());
            }
            byte[] content =
                    DocumentArgument.read(each.getValue(), terminal, InputStream::readAllBytes);
            try {
                files.add(OwnFile.insteadOf(replaced, content));
            } catch (IllegalArgumentException e) {
                throw new WrongCallException(
                        "--own " + each.getKey() + ": " + each.getValue() + ": " + e.getMessage());
            }
        }
        return exporters.with(files.toArray(Exporter[]::new));
    }

    private boolean hasErrors(String name, List<Finding> findings) {
        List<Finding> shown =
                findings.stream()
                        .filter(
                                each ->
                                        each.severity() == Severity.ERROR
                                                || each.key().startsWith("plan."))
                        .toList();
        Findings.of(name, language.tag(), shown).say(terminal);
        return shown.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
