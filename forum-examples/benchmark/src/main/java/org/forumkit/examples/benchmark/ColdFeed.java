package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;

/** Makes a feed of a document of 100 sessions, as a process that does nothing else. */
public final class ColdFeed {
    private static final int TIMES = 15;
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    private ColdFeed() {}

    /** Does nothing: what is left is the JVM. */
    public static final class Empty {
        private Empty() {}

        /**
         * Does nothing.
         *
         * @param args not looked at
         */
        public static void main(String[] args) {
            // The JVM alone.
        }
    }

    /** Returns how many milliseconds it takes more than an empty JVM, in turn with it. */
    static double millisecondsOverJvm() throws IOException {
        Path document = Files.createTempFile("forum-cold", ".json");
        try {
            Forum forum =
                    Synthetic.builder(100)
                            .sessions(100)
                            .participants(100)
                            .languages("zh-Hans", "en")
                            .build()
                            .forum();
            try (OutputStream out = Files.newOutputStream(document)) {
                ForumJson.write(forum, out);
            }
            List<Double> differences = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                double empty = Cold.seconds(Empty.class, List.of());
                double feed = Cold.seconds(ColdFeed.class, List.of(), document.toString());
                differences.add((feed - empty) * 1000);
            }
            return Rounds.median(differences);
        } finally {
            Files.delete(document);
        }
    }

    /**
     * Reads a document and makes its feed.
     *
     * @param args the file of the document
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Forum forum = ForumJson.read(Path.of(args[0]));
        Programme programme = Programme.of(forum).at(STAMP).build();
        IcalFeed.create()
                .export(ExportRequest.of(programme, STAMP), OutputStream.nullOutputStream());
    }
}
