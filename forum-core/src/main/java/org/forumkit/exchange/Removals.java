package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Document;
import org.forumkit.model.Interpretation;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a record of a document has no more after an import: a value in whose place there is
 * none, and what is gone of a list. A value in whose place there is another has changed.
 *
 * @param texts how texts are told, and the findings
 */
record Removals(MergedTexts texts) {

    void of(Session old, Session now, String pointer) {
        Fields record = new Fields("session/", pointer + "/");
        record.value("description", texts.ofNullable(old.description()), now.description());
        record.value("start", old.start(), now.start());
        record.value("end", old.end(), now.end());
        record.fewer("rooms", old.rooms(), now.rooms());
        record.fewer("topics", old.topics(), now.topics());
        record.gone("appearances", old.appearances(), now.appearances(), this::name);
        record.fewer("languages", old.languages(), now.languages());
        record.gone(
                "interpretation",
                old.interpretation(),
                now.interpretation(),
                Interpretation::language);
        record.value("capacity", old.capacity(), now.capacity());
        record.gone("links", old.links(), now.links(), Link::url);
        record.gone("documents", old.documents(), now.documents(), this::name);
        record.value("online", old.online(), now.online());
        record.gone(
                "extensions",
                List.copyOf(Outgoing.kept(old.extensions()).keySet()),
                List.copyOf(Outgoing.kept(now.extensions()).keySet()),
                each -> each);
    }

    void of(Item old, Item now, String pointer) {
        Fields record = new Fields("item/", pointer + "/");
        record.value("title", texts.ofNullable(old.title()), now.title());
        record.value("description", texts.ofNullable(old.description()), now.description());
        record.value("start", old.start(), now.start());
        boolean isMeasured = now.end() != null || now.runningTime() != null;
        record.value("number", old.number(), now.number());
        record.value("end", old.end(), isMeasured ? now : null);
        record.value("runningTime", old.runningTime(), isMeasured ? now : null);
        record.fewer("languages", old.languages(), now.languages());
        record.gone("appearances", old.appearances(), now.appearances(), this::name);
        record.gone("documents", old.documents(), now.documents(), this::name);
    }

    private String name(Appearance appearance) {
        return appearance.participant() != null
                ? appearance.participant()
                : appearance.placeholder() != null
                        ? texts.plain(appearance.placeholder())
                        : String.valueOf(appearance.organisation());
    }

    private String name(Document document) {
        return document.url() == null ? texts.plain(document.title()) : document.url();
    }

    /** The fields of one record. */
    private final class Fields {
        private final String name;
        private final String pointer;

        private Fields(String name, String pointer) {
            this.name = name;
            this.pointer = pointer;
        }

        private void tell(String field, String value) {
            texts.findings()
                    .add(
                            Finding.warning(ImportRule.VALUE_REMOVED.key(), pointer + field, value)
                                    .with("field", name + field));
        }

        private void value(String field, @Nullable Object old, @Nullable Object now) {
            if (old != null && now == null) {
                tell(field, old.toString());
            }
        }

        private <T> void gone(String field, List<T> old, List<T> now, Function<T, String> called) {
            Set<String> there = now.stream().map(called).collect(Collectors.toSet());
            List<String> told = new ArrayList<>();
            for (T each : old) {
                String value = Objects.requireNonNull(called.apply(each));
                if (!there.contains(value) && !told.contains(value)) {
                    told.add(value);
                    tell(field, value);
                }
            }
        }

        /** As many as before are others in the place of what was there. */
        private void fewer(String field, List<String> old, List<String> now) {
            if (now.size() < old.size()) {
                gone(field, old, now, each -> each);
            }
        }
    }
}
