package org.forumkit.examples.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;

/**
 * The Northeast Asia Industrial Park Dialogue, with all editions that are known.
 *
 * <p>Nothing in it is invented: what public reports do not say is left out, speakers who were not
 * announced are placeholders, and the running order of the 7th edition's afternoon is marked as
 * indicative.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Dialogue {

    /** The id of the latest edition: the 7th, Changchun, 26 August 2025. */
    public static final String LATEST = "2025";

    private static final String RESOURCE = "dialogue.json";

    private Dialogue() {}

    private static final class Holder {
        static final Forum FORUM = read();
    }

    /**
     * Returns the document.
     *
     * @return always the same document, never null
     */
    public static Forum forum() {
        return Holder.FORUM;
    }

    /**
     * Returns when the latest edition's data last changed: the stamp of what is made from it.
     *
     * @return the moment, never null
     */
    public static Instant modified() {
        return forum().series().editions().stream()
                .filter(edition -> edition.id().equals(LATEST))
                .flatMap(edition -> edition.sessions().stream())
                .map(Session::modified)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Forum read() {
        try (InputStream in =
                Objects.requireNonNull(Dialogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return ForumJson.read(in, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
