package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Times whole processes of this class path, from their start to their end. */
final class Cold {
    private Cold() {}

    /** Runs a class in a JVM of its own; returns the seconds that it took. */
    static double seconds(Class<?> main, List<String> options, String... args) throws IOException {
        List<String> command = command(main, options, args);
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        int code = process.onExit().join().exitValue();
        double seconds = (System.nanoTime() - started) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(main.getName() + " ended with " + code);
        }
        return seconds;
    }

    /** Returns the command that runs a class in a JVM of its own. */
    static List<String> command(Class<?> main, List<String> options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }
}
