package org.forumkit.examples.commandline;

/** Runs the command line in a process of its own. */
public final class Main {
    private Main() {}

    /** Takes a command with its options and ends the process with the exit code. */
    public static void main(String[] args) {
        // Read by java.util.logging when a library logs first: the output is for people.
        System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
        System.exit(ForumCommand.run(Terminal.ofProcess(), args));
    }

    /** A configuration of java.util.logging without handlers, created by name. */
    public static final class NoLogging {}
}
