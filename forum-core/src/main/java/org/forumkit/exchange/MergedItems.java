package org.forumkit.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.finding.Finding;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Items of a document with what an import says of them.
 *
 * @param fields of tables the fields that they have columns for, those of items after {@link
 *     #FIELD}; empty if the import says all
 * @param texts what becomes of texts
 */
record MergedItems(Set<String> fields, MergedTexts texts) {
    /** What stands before a field of a table of items. */
    static final String FIELD = "item/";

    /** What becomes of those who appear in an item. */
    interface Cast {
        Item of(Item.Builder merged, Item old, Item fresh);
    }

    private boolean says(TableField... some) {
        for (TableField each : some) {
            if (fields.contains(FIELD + each.key())) {
                return true;
            }
        }
        return fields.isEmpty();
    }

    /** Tells whether the import says who appears in an item. */
    boolean hasCast() {
        return fields.contains(TableField.ITEM.key())
                || says(
                        TableField.PERSONS,
                        TableField.PERSON_IDS,
                        TableField.PERSON,
                        TableField.NAME,
                        TableField.GIVEN,
                        TableField.FAMILY);
    }

    /** Tells whether it says as what. */
    boolean knowsRoles() {
        boolean isCast =
                fields.contains(TableField.ITEM.key()) && fields.contains(TableField.ROLE.key());
        return isCast || says(TableField.ROLE, TableField.ROLES);
    }

    /**
     * Returns the items of a session: a table of items says which there are, a table of who appears
     * in them and a calendar do not.
     */
    List<Item> of(Session old, Session fresh, String pointer, Cast cast) {
        Map<String, Item> before = new LinkedHashMap<>();
        old.items().forEach(each -> before.put(each.id(), each));
        Map<String, Item> merged = new LinkedHashMap<>();
        for (Item each : fresh.items()) {
            Item same = before.get(each.id());
            Item dated = ItemDays.dated(each, old.start() == null ? fresh : old);
            settle(each, dated);
            String place = pointer + "/items/" + merged.size();
            merged.put(each.id(), same == null ? dated : item(same, dated, place, cast));
        }
        boolean isWhole = !fields.isEmpty() && says(TableField.SESSION);
        if (isWhole) {
            old.items().stream()
                    .filter(each -> !merged.containsKey(each.id()))
                    .forEach(each -> removed(each, pointer + "/items"));
            return List.copyOf(merged.values());
        }
        Map<String, Item> all = new LinkedHashMap<>(before);
        all.putAll(merged);
        return List.copyOf(all.values());
    }

    private void removed(Item item, String pointer) {
        Text title = item.title();
        texts.findings()
                .add(
                        Finding.warning(ImportRule.REMOVED.key(), pointer, item.id())
                                .with("title", title == null ? item.id() : texts.plain(title)));
    }

    private Item item(Item old, Item fresh, String pointer, Cast cast) {
        Item merged = merged(old, fresh, pointer, cast);
        new Removals(texts).of(old, merged, pointer);
        return merged;
    }

    private Item merged(Item old, Item fresh, String pointer, Cast cast) {
        Item.Builder item = old.toBuilder();
        if (says(TableField.TITLE)) {
            item.title(text(old.title(), fresh.title(), pointer + "/title"));
        }
        if (says(TableField.ABSTRACT, TableField.DESCRIPTION)) {
            item.description(text(old.description(), fresh.description(), pointer));
        }
        if (says(TableField.NUMBER) && !fields.isEmpty()) {
            item.number(fresh.number());
        }
        if (says(TableField.TYPE) && !fields.isEmpty()) {
            item.kind(fresh.kind());
        }
        times(item, old, fresh);
        if (says(TableField.LANGUAGE)) {
            item.languages(fresh.languages());
        }
        if (says(TableField.DOCUMENTS)) {
            item.documents(MergedSession.documents(old.documents(), fresh.documents()));
        }
        item.extensions(MergedSession.extensions(placed(old), fresh.extensions()));
        return hasCast() ? cast.of(item, old, fresh) : item.build();
    }

    /** Returns what is kept of an item, but for the place that a table gives it anew. */
    private Map<String, @Nullable Object> placed(Item old) {
        Map<String, @Nullable Object> kept = Outgoing.kept(old.extensions());
        if (!says(TableField.ORDER) || kept.remove(Items.ORDER) == null) {
            return old.extensions();
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(old.extensions());
        all.remove(Extras.NAME);
        if (!kept.isEmpty()) {
            all.put(Extras.NAME, kept);
        }
        return all;
    }

    private void times(Item.Builder item, Item old, Item fresh) {
        if (says(TableField.START, TableField.DATE)) {
            item.start(fresh.start());
        }
        boolean isEnded = says(TableField.END) || fresh.end() != null;
        boolean isLong = says(TableField.DURATION) || fresh.runningTime() != null;
        if (isEnded || isLong) {
            boolean hasEnd = isEnded ? fresh.end() != null : old.end() != null;
            boolean hasLength = fresh.runningTime() != null;
            item.end(hasLength || !hasEnd ? null : isEnded ? fresh.end() : old.end());
            item.runningTime(
                    hasLength ? fresh.runningTime() : isLong || hasEnd ? null : old.runningTime());
        }
    }

    private @Nullable Text text(@Nullable Text old, @Nullable Text fresh, String pointer) {
        return old == null || fresh == null ? fresh : texts.text(old, fresh, pointer);
    }

    /** What the session of the document has settled is not told. */
    private void settle(Item fresh, Item dated) {
        if (!fresh.equals(dated)) {
            texts.findings().removeIf(each -> isOf(each, fresh));
        }
    }

    private static boolean isOf(Finding finding, Item item) {
        Object clock = Outgoing.kept(item.extensions()).get("clock");
        return finding.key().equals(ImportRule.TIME_INCOMPLETE.key())
                && finding.pointer().contains("/items/")
                && String.valueOf(clock).equals(finding.value());
    }
}
