package org.forumkit.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.ResolvedText;
import org.forumkit.release.ChangeKind;
import org.forumkit.release.ChangeLine;
import org.forumkit.release.Changes;
import org.forumkit.release.Entity;
import org.forumkit.release.EntityKind;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an audience sees of what changed from one programme to another.
 *
 * <p>{@link Changes} knows everything that two documents say. This compares what the audience was
 * given and nothing else, so that nothing hidden can be told by it: for programmes of the same
 * audience, in the same languages and zone, of two releases.
 *
 * @since 0.1
 */
public final class ProgrammeChanges {

    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    private ProgrammeChanges(Programme before, Programme after) {
        for (Programme each : List.of(after, before)) {
            for (ProgrammeEdition edition : each.editions()) {
                for (ProgrammeSession session : edition.sessions()) {
                    String id = edition.id() + "/" + session.id();
                    if (session.day() != null) {
                        days.putIfAbsent(id, session.day());
                    }
                    for (ProgrammeItem item : session.items()) {
                        sessions.putIfAbsent(edition.id() + "/" + item.id(), session.id());
                    }
                }
            }
        }
    }

    /**
     * Compares two programmes.
     *
     * @param before the programme before, never null
     * @param after the programme after, whose languages the words are in; never null
     * @param words where the words come from, never null
     * @return the changes by edition in the order of time, what has no time last; never null,
     *     unmodifiable
     */
    public static List<ProgrammeChange> between(Programme before, Programme after, Words words) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Objects.requireNonNull(words, "words must not be null");
        Changes changes = Changes.between(SeenForum.compared(before), SeenForum.compared(after));
        ProgrammeChanges told = new ProgrammeChanges(before, after);
        List<List<ChangeLine>> lines = new ArrayList<>();
        for (String language : after.languages()) {
            lines.add(changes.linesByDay(words, language, told::day));
        }
        List<ProgrammeChange> all = new ArrayList<>();
        for (int i = 0; i < lines.get(0).size(); i++) {
            all.add(told.change(lines, i, after.languages(), words));
        }
        return List.copyOf(all);
    }

    private ProgrammeChange change(
            List<List<ChangeLine>> lines, int index, List<String> languages, Words words) {
        List<ResolvedText> kinds = new ArrayList<>();
        List<ResolvedText> texts = new ArrayList<>();
        ChangeKind kind = lines.get(0).get(index).change().kind();
        for (int i = 0; i < languages.size(); i++) {
            ResolvedText word = words.resolve(languages.get(i), kind);
            kinds.add(word);
            texts.add(new ResolvedText(lines.get(i).get(index).text(), word.language()));
        }
        Entity entity = lines.get(0).get(index).change().entity();
        return new ProgrammeChange(
                entity.edition(),
                session(entity),
                day(entity),
                new LocalText(kinds),
                new LocalText(texts));
    }

    private @Nullable LocalDate day(Entity entity) {
        String session = session(entity);
        return session == null ? null : days.get(entity.edition() + "/" + session);
    }

    private @Nullable String session(Entity entity) {
        if (entity.kind() == EntityKind.SESSION) {
            return entity.id();
        }
        return entity.kind() == EntityKind.ITEM
                ? sessions.get(entity.edition() + "/" + entity.id())
                : null;
    }
}
