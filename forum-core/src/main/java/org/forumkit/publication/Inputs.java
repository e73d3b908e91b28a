package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.forumkit.export.Exporter;
import org.forumkit.export.OwnFile;
import org.forumkit.json.ForumJson;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Forum;
import org.forumkit.release.Release;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of everything that a file is made from: document, ledger, plan, entry, words, exporter and
 * what that was set up with.
 */
final class Inputs {
    private static final RecordJson<PublicationEntry> ENTRY = RecordJson.of(PublicationEntry.class);

    private final Words words;
    private final String common;
    private final Map<String, String> wordsByLanguage = new ConcurrentHashMap<>();

    Inputs(
            Forum forum,
            @Nullable Release release,
            Plan plan,
            String edition,
            Words words,
            String setUp) {
        this.words = words;
        this.common =
                String.join(
                        "\n",
                        ForumJson.hash(forum),
                        release == null ? "" : Sha256.of(release.ledger().toString()),
                        edition,
                        String.valueOf(plan.at()),
                        String.valueOf(plan.stamp()),
                        plan.order().toString(),
                        setUp,
                        hash("en"));
    }

    String of(PublicationEntry entry, Exporter exporter) {
        Class<?> type = exporter.getClass();
        StringBuilder all = new StringBuilder(common);
        entry.languages().forEach(language -> all.append('\n').append(hash(language)));
        // Words about what an organisation is called are in the language of its name.
        entry.fallback().forEach(language -> all.append('\n').append(hash(language)));
        all.append('\n').append(type.getName());
        all.append('\n').append(Objects.toString(type.getPackage().getImplementationVersion(), ""));
        all.append('\n').append(exporter.mediaType());
        if (exporter instanceof OwnFile own) {
            all.append('\n').append(Sha256.of(own.content()));
        }
        all.append('\n').append(new String(ENTRY.toBytes(entry), UTF_8));
        return Sha256.of(all.toString());
    }

    private String hash(String language) {
        return wordsByLanguage.computeIfAbsent(
                language, tag -> Sha256.of(new TreeMap<>(words.all(tag)).toString()));
    }
}
