package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.jspecify.annotations.Nullable;

/** A document, alone or in its release. */
record Source(Forum forum, @Nullable Release release) {

    /**
     * Reads a file, whichever it holds.
     *
     * @throws org.forumkit.json.ForumFormatException if it is neither
     */
    static Source read(String file, Terminal terminal) throws IOException {
        Forum known = DocumentArgument.builtIn(file);
        if (known != null) {
            return new Source(known, null);
        }
        byte[] bytes =
                DocumentArgument.read(
                        file, terminal, in -> in.readNBytes(ForumJson.MAX_DOCUMENT_BYTES + 1));
        return of(bytes, DocumentArgument.name(file));
    }

    /**
     * Reads the bytes of a file, whichever it holds.
     *
     * @throws org.forumkit.json.ForumFormatException if it is neither
     */
    static Source of(byte[] bytes, String name) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        if (!ReleaseJson.isRelease(bytes)) {
            return new Source(ForumJson.read(in, name), null);
        }
        Release release = ReleaseJson.read(in, name);
        return new Source(release.forum(), release);
    }

    /** Returns the document as exporters get it. */
    Forum stamped() {
        return release == null ? forum : release.stamped();
    }

    /** Starts a programme of it. */
    Programme.Builder programme() {
        return release == null ? Programme.of(forum) : Programme.of(release);
    }
}
