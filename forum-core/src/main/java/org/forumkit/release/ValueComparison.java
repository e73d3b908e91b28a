package org.forumkit.release;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Compares records as values, component by component; texts language by language. */
final class ValueComparison {
    private final String languageBefore;
    private final String languageAfter;
    private final List<Change> changes;

    /** Creates one for two documents, whose default languages count; it adds to the changes. */
    ValueComparison(Forum before, Forum after, List<Change> changes) {
        this.languageBefore = before.defaultLanguage();
        this.languageAfter = after.defaultLanguage();
        this.changes = changes;
    }

    /** Compares the components of two records of one class, but for some. */
    void values(Entity entity, Record was, Record is, Set<String> others) {
        for (RecordComponent component : was.getClass().getRecordComponents()) {
            if (!others.contains(component.getName())) {
                Object old = component(component, was);
                Object now = component(component, is);
                if (component.getType() == Text.class) {
                    text(entity, component.getName(), (Text) old, (Text) now);
                } else {
                    ChangeKind kind = kind(entity, component.getName());
                    value(entity, kind, component.getName(), old, now);
                }
            }
        }
    }

    private static @Nullable Object component(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChangeKind kind(Entity entity, String field) {
        return switch (field) {
            case "status", "state" -> ChangeKind.STATUS;
            case "names" -> ChangeKind.RENAMED;
            case "runningTime" -> ChangeKind.LENGTH;
            case "firstDay", "lastDay", "zone" ->
                    entity.kind() == EntityKind.EDITION ? ChangeKind.MOVED : ChangeKind.DETAIL;
            default -> ChangeKind.DETAIL;
        };
    }

    void value(
            Entity entity,
            ChangeKind kind,
            String field,
            @Nullable Object was,
            @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change.Value(kind, entity, field, was, is));
        }
    }

    private void text(Entity entity, String field, @Nullable Text was, @Nullable Text is) {
        if (Objects.equals(was, is)) {
            return;
        }
        Map<String, String> old = translations(was, languageBefore);
        Map<String, String> now = translations(is, languageAfter);
        Set<String> languages = new TreeSet<>(old.keySet());
        languages.addAll(now.keySet());
        boolean translated = was != null && is != null;
        List<TextChange> texts = new ArrayList<>();
        for (String language : languages) {
            String oldText = old.get(language);
            String newText = now.get(language);
            if (!Objects.equals(oldText, newText)) {
                translated = translated && (oldText == null || newText == null);
                texts.add(new TextChange(language, oldText, newText));
            }
        }
        translated = translated && texts.size() < languages.size();
        if (!texts.isEmpty()) {
            ChangeKind kind = translated ? ChangeKind.TRANSLATED : textKind(field, old, now);
            changes.add(new Change.Rewording(kind, entity, field, texts));
        }
    }

    private static ChangeKind textKind(
            String field, Map<String, String> old, Map<String, String> now) {
        return switch (field) {
            case "title" -> ChangeKind.RETITLED;
            case "name", "shortName", "placeholder" -> ChangeKind.RENAMED;
            default ->
                    old.isEmpty()
                            ? ChangeKind.TEXT_ADDED
                            : now.isEmpty() ? ChangeKind.TEXT_REMOVED : ChangeKind.TEXT;
        };
    }

    private static Map<String, String> translations(@Nullable Text text, String defaultLanguage) {
        Map<String, String> translations = new TreeMap<>();
        if (text != null) {
            text.translations()
                    .forEach(
                            (tag, value) ->
                                    translations.putIfAbsent(
                                            LanguageTags.canonical(
                                                    tag.equals(LanguageTags.UNDETERMINED)
                                                            ? defaultLanguage
                                                            : tag),
                                            value));
        }
        return translations;
    }
}
