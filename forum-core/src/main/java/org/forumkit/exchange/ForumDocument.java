package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.OptionSet;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Words;

/**
 * Publishes a programme as a document of this library's own format, for other applications that
 * read it: what the audience sees and nothing else, in the programme's languages, its order and its
 * zone.
 *
 * <p>{@code ForumJson} reads it; {@link Programme#document()} says what it has no place for. What
 * is withdrawn, a former time and a successor that is not in the programme are told of.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ForumDocument extends LossyExporter {
    private ForumDocument() {}

    /**
     * Returns the exporter.
     *
     * @return the exporter, its id {@code forum-json}; never null
     */
    public static ForumDocument create() {
        return new ForumDocument();
    }

    @Override
    public String id() {
        return "forum-json";
    }

    @Override
    public Text displayName() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Words.LANGUAGES) {
            names.put(language, Words.standard().get(language, "exporter.forum-json"));
        }
        return Text.of(names);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public OptionSet options() {
        return OptionSet.of();
    }

    @Override
    void write(ExportRequest request, Losses losses, OutputStream out) throws IOException {
        for (ProgrammeEdition each : request.programme().editions()) {
            request.checkCancelled();
            tell(each, losses);
        }
        Forum document = request.programme().document();
        request.checkCancelled();
        request.progress(0.5);
        byte[] json = ForumJson.toBytes(document);
        request.checkCancelled();
        out.write(json);
    }

    private static void tell(ProgrammeEdition edition, Losses losses) {
        Set<String> there = new HashSet<>();
        for (ProgrammeSession each : edition.sessions()) {
            if (!each.withdrawn()) {
                there.add(each.id());
            }
        }
        for (ProgrammeSession each : edition.sessions()) {
            losses.of("session/withdrawn", each.withdrawn() ? 1 : 0);
            losses.of("item/withdrawn", each.withdrawnItems().size());
            losses.ofNullable("session/formerStart", each.formerStart());
            losses.of(
                    "session/successors",
                    (int)
                            each.successors().stream()
                                    .filter(one -> !there.contains(one.id()))
                                    .count());
        }
    }
}
