package org.forumkit.examples.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.forumkit.examples.commandline.Terminal.ClosedOutputException;
import org.forumkit.export.ExportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code forum} with its subcommands, and what becomes of failures. */
@Command(
        name = "forum",
        description = "Checks a forum's document, prints programmes, writes calendar feeds.",
        mixinStandardHelpOptions = true,
        versionProvider = ForumCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:good",
            "1:the data has errors",
            "2:the call is wrong",
            "3:reading, writing or exporting failed"
        })
final class ForumCommand implements Runnable {
    static final int GOOD = 0;
    static final int WRONG_DATA = 1;
    static final int WRONG_CALL = 2;
    static final int FAILED = 3;

    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--stack-traces", hidden = true, scope = ScopeType.INHERIT)
    private boolean stackTraces;

    private ForumCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and returns the exit code of the process. */
    static int run(Terminal terminal, String... args) {
        ForumCommand forum = new ForumCommand(terminal);
        StringWriter help = new StringWriter();
        CommandLine commandLine =
                new CommandLine(forum)
                        .addSubcommand(new ValidateCommand(terminal))
                        .addSubcommand(new LanguagesCommand(terminal))
                        .addSubcommand(new ImportCommand(terminal))
                        .addSubcommand(new ConvertCommand(terminal))
                        .addSubcommand(new OrderCommand(terminal))
                        .addSubcommand(new ExportersCommand(terminal))
                        .addSubcommand(new ExportCommand(terminal))
                        .addSubcommand(new CompareCommand(terminal))
                        .addSubcommand(new SchemaCommand(terminal))
                        .addSubcommand(new ReleaseCommand(terminal))
                        .addSubcommand(new ChangesCommand(terminal))
                        .addSubcommand(new PublishCommand(terminal))
                        .addSubcommand(new ServeCommand(terminal))
                        .setExpandAtFiles(false)
                        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                        .setOut(new PrintWriter(help))
                        .setParameterExceptionHandler(
                                (e, all) -> forum.wrongCall(e.getCommandLine(), e))
                        .setExecutionExceptionHandler(
                                (e, command, all) ->
                                        e instanceof WrongCallException
                                                ? forum.wrongCall(command, e)
                                                : forum.failed(e));
        try {
            int code = commandLine.execute(args);
            terminal.print(help.toString());
            return code;
        } catch (IOException | StackOverflowError | LinkageError e) {
            return forum.failed(e);
        } catch (OutOfMemoryError e) {
            terminal.say("forum: not enough memory; give Java more, as -Xmx4g");
            return FAILED;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private int wrongCall(CommandLine command, Exception e) {
        String name = command.getCommandSpec().qualifiedName();
        String message = e instanceof ParameterException wrong ? message(wrong) : e.getMessage();
        terminal.say(name + ": " + message);
        terminal.say("Try " + name + " --help");
        trace(e);
        return WRONG_CALL;
    }

    /** Says which word is unknown and which is the nearest that is right. */
    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String word = unmatched.getUnmatched().get(0);
        boolean isOption = unmatched.isUnknownOption();
        boolean isCommand = !isOption && !spec.subcommands().isEmpty();
        Collection<String> known =
                isOption ? spec.optionsMap().keySet() : spec.subcommands().keySet();
        String kind = isOption ? "option" : isCommand ? "command" : "place for";
        return "there is no "
                + kind
                + " \""
                + word
                + "\""
                + Converters.didYouMean(word, List.copyOf(known));
    }

    private int failed(Throwable e) {
        boolean expected = e instanceof IOException || e instanceof ExportException;
        if (!(e instanceof ClosedOutputException closed && closed.isReaderGone())) {
            terminal.say("forum: " + (expected ? e.getMessage() : "unexpected failure: " + e));
        }
        trace(e);
        return FAILED;
    }

    private void trace(Throwable e) {
        if (stackTraces) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            terminal.say(trace.toString().replace("\t", "    "));
        }
    }

    /** Reads the version from the manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ForumCommand.class.getPackage().getImplementationVersion();
            return new String[] {"forum " + (version == null ? "(not packaged)" : version)};
        }
    }
}
