package org.forumkit.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.ScheduleXml;
import org.forumkit.model.Forum;

/**
 * Finds how much heap it takes to read a file a hundred times as large as the real one, beside the
 * document that comes of it.
 *
 * <p>What is live at the peak shows in the smallest heap that a process can read the file with; the
 * document alone is what is left in another one after a collection.
 */
public final class ExchangeHeap {
    private static final int COPIES = 100;
    private static final int MEBIBYTE = 1 << 20;

    /** How exactly the smallest heap is found. */
    private static final int STEP = 4;

    /** A collection leaves nothing that is dead; usually it may leave five per cent. */
    private static final List<String> EXACT =
            List.of("-XX:+UseSerialGC", "-XX:MarkSweepDeadRatio=0");

    private static final int MOST = 512;
    private static final int SECONDS = 120;

    private ExchangeHeap() {}

    /** Returns the mebibytes of heap beside the document. */
    static double megabytesOverModel(Path real) throws IOException {
        Path file = Files.createTempFile("forum-great", ".xml");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new GreatSchedule(real).write(0, COPIES, out);
            }
            int model = Math.toIntExact(used(file) / MEBIBYTE);
            int enough = MOST;
            int scarce = 0;
            while (enough - scarce > STEP) {
                int tried = (enough + scarce) / 2;
                if (isEnough(file, model + tried)) {
                    enough = tried;
                } else {
                    scarce = tried;
                }
            }
            return enough;
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the heap that is in use when nothing but the document is held. */
    private static long used(Path file) throws IOException {
        Process process = start(file, ProcessBuilder.Redirect.PIPE, "-Xmx4g");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the file cannot be read");
        }
        return Long.parseLong(said.strip());
    }

    /** The young generation is small, so that nearly all of the heap can be live. */
    private static boolean isEnough(Path file, int mebibytes) throws IOException {
        Process process =
                start(
                        file,
                        ProcessBuilder.Redirect.DISCARD,
                        "-Xmx" + mebibytes + "m",
                        "-Xmn8m",
                        "-XX:+ExitOnOutOfMemoryError");
        try {
            // One that does nothing but collect is short of heap too.
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly().waitFor();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException(e);
        }
    }

    private static Process start(Path file, ProcessBuilder.Redirect said, String... options)
            throws IOException {
        List<String> command =
                Cold.command(
                        ExchangeHeap.class,
                        Stream.concat(EXACT.stream(), Stream.of(options)).toList(),
                        file.toString());
        return new ProcessBuilder(command)
                .redirectOutput(said)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Reads a file and prints the bytes of heap that are then in use.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Forum forum;
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            forum = ScheduleXml.create().read(in, "great", ImportOptions.standard()).forum();
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(runtime.totalMemory() - runtime.freeMemory());
        if (forum.series().editions().get(0).sessions().size() < COPIES) {
            throw new IllegalStateException("not all was read");
        }
    }
}
