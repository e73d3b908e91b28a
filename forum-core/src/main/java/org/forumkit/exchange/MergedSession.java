package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Document;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a document with what an import says of them.
 *
 * @param fields of a table the fields that it has columns for; empty if the import says all
 * @param people the participants of the document who are people
 * @param texts what becomes of texts
 */
record MergedSession(Set<String> fields, Set<String> people, MergedTexts texts) {

    private boolean says(TableField... some) {
        for (TableField each : some) {
            if (fields.contains(each.key())) {
                return true;
            }
        }
        return fields.isEmpty();
    }

    Session of(Session old, Session fresh, String pointer) {
        Session merged = merged(old, fresh, pointer);
        new Removals(texts).of(old, merged, pointer);
        return merged;
    }

    private Session merged(Session old, Session fresh, String pointer) {
        Session.Builder session = old.toBuilder();
        if (says(TableField.TITLE)) {
            session.title(texts.text(old.title(), fresh.title(), pointer + "/title"));
        }
        if (says(TableField.ABSTRACT, TableField.DESCRIPTION)) {
            Text about = fresh.description();
            Text before = old.description();
            session.description(
                    about == null || before == null
                            ? about
                            : texts.text(before, about, pointer + "/description"));
        }
        if (says(TableField.START, TableField.DATE)) {
            session.start(fresh.start());
        }
        // A start may be a range.
        if (says(TableField.END, TableField.DURATION) || fresh.end() != null) {
            session.end(fresh.end());
        }
        if (says(TableField.ROOM)) {
            session.rooms(fresh.rooms());
        }
        if (says(TableField.TRACK)) {
            session.topics(fresh.topics());
        }
        if (says(
                TableField.PERSONS,
                TableField.PERSON_IDS,
                TableField.PERSON,
                TableField.NAME,
                TableField.GIVEN,
                TableField.FAMILY)) {
            session.appearances(
                    appearances(
                            old.appearances(),
                            fresh.appearances(),
                            says(TableField.ROLE, TableField.ROLES)));
        }
        if (says(TableField.LANGUAGE)) {
            session.languages(fresh.languages());
        }
        if (says(TableField.URL, TableField.LINKS)) {
            session.links(links(old.links(), fresh.links()));
        }
        if (says(TableField.STATUS)) {
            session.status(fresh.status());
        }
        session.items(items(old, fresh, pointer));
        if (fields.isEmpty()) {
            return session.documents(fresh.documents())
                    .extensions(own(old.extensions(), fresh.extensions()))
                    .build();
        }
        if (says(TableField.TYPE)) {
            session.kind(fresh.kind());
        }
        if (says(TableField.CAPACITY)) {
            session.capacity(fresh.capacity());
        }
        if (says(TableField.DOCUMENTS)) {
            session.documents(documents(old.documents(), fresh.documents()));
        }
        if (says(TableField.ONLINE)) {
            session.online(fresh.online());
        }
        if (says(TableField.INTERPRETATION)) {
            session.interpretation(fresh.interpretation());
        }
        return session.extensions(extensions(old.extensions(), fresh.extensions())).build();
    }

    /**
     * Who appears as before stays with what is known of it; so does who is no person, and so cannot
     * be in a table.
     */
    private List<Appearance> appearances(
            List<Appearance> old, List<Appearance> fresh, boolean knowsRoles) {
        List<Appearance> left = new ArrayList<>(old);
        List<Appearance> all = new ArrayList<>();
        for (Appearance each : fresh) {
            Appearance same = each;
            for (Appearance before : left) {
                if (each.participant() != null
                        && each.participant().equals(before.participant())
                        && (!knowsRoles || each.role() == before.role())) {
                    same = before;
                    break;
                }
            }
            left.remove(same);
            all.add(same);
        }
        left.stream()
                .filter(each -> !fields.isEmpty() && !people.contains(each.participant()))
                .forEach(all::add);
        return all;
    }

    private List<Item> items(Session old, Session fresh, String pointer) {
        MergedItems items = new MergedItems(fields, texts);
        return items.of(
                old,
                fresh,
                pointer,
                (merged, before, now) ->
                        merged.appearances(
                                        appearances(
                                                before.appearances(),
                                                now.appearances(),
                                                items.knowsRoles()))
                                .build());
    }

    /** An address that was there keeps its title. */
    private List<Link> links(List<Link> old, List<Link> fresh) {
        List<Link> all = new ArrayList<>();
        for (Link each : fresh) {
            Link same = each;
            for (Link before : old) {
                boolean isSame =
                        before.url().equals(each.url())
                                && (each.title() == null || says(before.title(), each.title()));
                same = isSame && !fields.isEmpty() ? before : same;
            }
            all.add(same);
        }
        return all;
    }

    /** A document that was there keeps what a table does not say of it. */
    static List<Document> documents(List<Document> old, List<Document> fresh) {
        List<Document> all = new ArrayList<>();
        for (Document each : fresh) {
            Document same = each;
            for (Document before : old) {
                boolean isSame =
                        Objects.equals(before.url(), each.url())
                                && says(before.title(), each.title());
                same = isSame ? before : same;
            }
            all.add(same);
        }
        return all;
    }

    /** Tells whether a text in some languages says another in one of them. */
    private static boolean says(@Nullable Text texts, Text other) {
        return texts != null
                && texts.translations().values().containsAll(other.translations().values());
    }

    /** What other tools know of a record stays; of a file that says all, what it says is kept. */
    static Map<String, @Nullable Object> own(
            Map<String, @Nullable Object> old, Map<String, @Nullable Object> fresh) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(old);
        all.remove(Extras.NAME);
        all.putAll(fresh);
        return all;
    }

    static Map<String, @Nullable Object> extensions(
            Map<String, @Nullable Object> old, Map<String, @Nullable Object> fresh) {
        Map<String, @Nullable Object> kept = Outgoing.kept(old);
        kept.putAll(Outgoing.kept(fresh));
        Map<String, @Nullable Object> all = new LinkedHashMap<>(old);
        if (!kept.isEmpty()) {
            all.put(Extras.NAME, kept);
        }
        return all;
    }
}
