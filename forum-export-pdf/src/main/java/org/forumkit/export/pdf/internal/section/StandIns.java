package org.forumkit.export.pdf.internal.section;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeFigure;
import org.forumkit.programme.ProgrammeNotice;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a programme stand in for languages that they are not there in.
 *
 * <p>Equal texts may stand in at one place and not at another, so they are told apart by identity.
 * Names of people, which every document has in the languages that it has, and the library's own
 * words do not stand in.
 *
 * <p>Mutable, for one document and one thread.
 */
public final class StandIns {

    private final List<String> languages;
    private final Words words;
    private final IdentityHashMap<ResolvedText, String> missing = new IdentityHashMap<>();
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private StandIns(List<String> languages, Words words) {
        this.languages = languages;
        this.words = words;
    }

    /** Returns that none does, or none is to be told of. */
    public static StandIns none() {
        return new StandIns(List.of(), Words.standard());
    }

    /** Returns those of a programme. */
    public static StandIns of(Programme programme, Words words) {
        StandIns standIns = new StandIns(programme.languages(), words);
        standIns.visit(programme.series());
        standIns.visit(programme.editions());
        return standIns;
    }

    /** Returns the language that a text stands in for, null for none. */
    @Nullable String missing(ResolvedText text) {
        return missing.isEmpty() ? null : missing.get(text);
    }

    /** Returns a text for what is all in one of the languages. */
    ResolvedText in(LocalText text, int index) {
        ResolvedText own = text.in(index);
        if (missing.isEmpty()) {
            return own;
        }
        // The same may stand in for another language where it stands once for both.
        String language = languages.get(index);
        ResolvedText apart = new ResolvedText(own.value(), own.language());
        if (missing.containsKey(own) && own.isFallbackFor(language)) {
            missing.put(apart, language);
        }
        return apart;
    }

    /** Returns a text in one of the languages that stands once where it is the same in all. */
    ResolvedText once(LocalText text, int index) {
        boolean alone = !missing.isEmpty() && text.distinct().size() == 1;
        return alone ? text.first() : in(text, index);
    }

    /** Returns a text with another value, which stands in for what it stood in for. */
    ResolvedText as(ResolvedText text, String value) {
        ResolvedText changed = new ResolvedText(value, text.language());
        String language = missing(text);
        if (language != null) {
            missing.put(changed, language);
        }
        return changed;
    }

    private void visit(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Record record
                && record.getClass().getPackage() == Programme.class.getPackage()
                && visited.add(record)) {
            visit(record);
        }
    }

    private void visit(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value;
            try {
                value = component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                // Accessors of these records are public and throw nothing.
                throw new IllegalStateException("cannot read " + record.getClass(), e);
            }
            if (!(value instanceof LocalText text)) {
                visit(value);
            } else if (!isName(record, component.getName())) {
                add(text, kind(record));
            }
        }
    }

    private static boolean isName(Record record, String component) {
        if (!component.equals("name")) {
            return component.equals("courtesyTitle");
        }
        if (record instanceof ProgrammeAppearance appearance) {
            return !appearance.placeholder();
        }
        return record instanceof ProgrammeParticipant participant && !participant.placeholder();
    }

    /** What has a word of the library where the document has none of its own. */
    private static @Nullable Enum<?> kind(Record record) {
        if (record instanceof ProgrammeOrganiser organiser) {
            return organiser.kind();
        }
        if (record instanceof ProgrammeNotice notice) {
            return notice.kind();
        }
        return record instanceof ProgrammeFigure figure ? figure.kind() : null;
    }

    private void add(LocalText text, @Nullable Enum<?> kind) {
        List<ResolvedText> texts = text.texts();
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText each = texts.get(i);
            String language = languages.get(i);
            if (each.isFallbackFor(language)
                    && !each.value().isEmpty()
                    && !isLibrarys(each, language, kind)) {
                // Where a text stands once for several languages, it is the first of them.
                missing.putIfAbsent(texts.get(texts.indexOf(each)), language);
                missing.putIfAbsent(each, language);
            }
        }
    }

    private boolean isLibrarys(ResolvedText text, String language, @Nullable Enum<?> kind) {
        return (kind != null && text.equals(words.resolve(language, kind)))
                || text.equals(words.resolve(language, "text.name-to-be-announced"));
    }
}
