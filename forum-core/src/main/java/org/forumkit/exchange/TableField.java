package org.forumkit.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of a table may hold. */
enum TableField {
    SESSION,
    ITEM,
    ORDER,
    NUMBER,
    ID,
    TITLE,
    SUBTITLE,
    DATE,
    START,
    END,
    DURATION,
    ROOM,
    TRACK,
    TYPE,
    STATUS,
    LANGUAGE,
    ABSTRACT,
    DESCRIPTION,
    CAPACITY,
    URL,
    LINKS,
    DOCUMENTS,
    ONLINE,
    INTERPRETATION,
    PERSONS,
    PERSON_IDS,
    ROLES,
    PERSON,
    ROLE,
    NAME,
    GIVEN,
    FAMILY,
    POSITION,
    ORGANISATION,
    COUNTRY,
    EMAIL,
    TELEPHONE,
    BIOGRAPHY,
    PORTRAIT;

    /** Returns the name that a mapping of columns and the resources have for it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the field of a name, null if there is none. */
    static @Nullable TableField find(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    static TableField of(String key) {
        TableField field = find(key);
        if (field == null) {
            throw new IllegalArgumentException("there is no field " + key);
        }
        return field;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(TableField::key).toList();
    }
}
