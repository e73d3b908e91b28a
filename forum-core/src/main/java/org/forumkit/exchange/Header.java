package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, by what they are called. */
final class Header {
    private static final Set<TableField> TRANSLATED =
            EnumSet.of(
                    TableField.TITLE,
                    TableField.ABSTRACT,
                    TableField.DESCRIPTION,
                    TableField.NAME,
                    TableField.POSITION,
                    TableField.BIOGRAPHY);

    /** What a table of who appears where has columns for. */
    private static final Set<TableField> CAST =
            EnumSet.of(
                    TableField.SESSION,
                    TableField.ITEM,
                    TableField.PERSON,
                    TableField.ROLE,
                    TableField.NAME,
                    TableField.GIVEN,
                    TableField.FAMILY,
                    TableField.POSITION,
                    TableField.ORGANISATION,
                    TableField.COUNTRY,
                    TableField.EMAIL,
                    TableField.TELEPHONE,
                    TableField.BIOGRAPHY,
                    TableField.PORTRAIT);

    /** What is longer is not called by a known word. */
    private static final int LONGEST = 60;

    private static final Pattern WITH_LANGUAGE =
            Pattern.compile(
                    "(.+?)\\s*[(\\[\uFF08\u3010:_/|. -]\\s*([^()\\[\\]:_/|]+?)[)\\]\uFF09\u3011]?");

    /**
     * One column.
     *
     * @param name what it is called, as it is kept where it has no place
     * @param field what it holds, null if that is not known
     * @param language the language of its texts, null if it names none
     */
    record Column(String name, @Nullable TableField field, @Nullable String language) {

        /** Returns what a value that the field does not take is kept as. */
        String key() {
            String key = field == null ? name : field.key();
            return field == null || language == null ? key : key + "-" + language;
        }
    }

    private final int line;
    private final List<@Nullable Column> columns;
    private final Set<TableField> fields = EnumSet.noneOf(TableField.class);

    private Header(int line, List<@Nullable Column> columns) {
        this.line = line;
        this.columns = columns;
        for (Column each : columns) {
            if (each != null && each.field() != null) {
                fields.add(each.field());
            }
        }
    }

    /** Returns what a row says of the columns of those below it. */
    static Header of(Rows.Row row, Map<String, String> given) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = Wordings.line(row.cell(i));
            columns.add(column(name.isEmpty() ? "column " + (i + 1) : name, name.isEmpty(), given));
        }
        return new Header(row.line(), columns).settled();
    }

    private static @Nullable Column column(
            String name, boolean isNameless, Map<String, String> given) {
        String wanted = given.get(name);
        if (wanted != null) {
            int colon = wanted.indexOf(':');
            return wanted.equals(TableOptions.NOTHING)
                    ? null
                    : new Column(
                            name,
                            TableField.of(colon < 0 ? wanted : wanted.substring(0, colon)),
                            colon < 0 ? null : Wordings.language(wanted.substring(colon + 1)));
        }
        if (isNameless) {
            return new Column(name, null, null);
        }
        TableField field = TableWords.field(name);
        return field == null ? withLanguage(name) : new Column(name, field, null);
    }

    private static Column withLanguage(String name) {
        if (name.length() > LONGEST) {
            return new Column(name, null, null);
        }
        Matcher parts = WITH_LANGUAGE.matcher(name);
        if (parts.matches()) {
            TableField field = TableWords.field(parts.group(1));
            String language = TableWords.language(parts.group(2));
            if (field != null && language != null && TRANSLATED.contains(field)) {
                return new Column(name, field, language);
            }
            field = TableWords.field(parts.group(2));
            language = TableWords.tongue(parts.group(1));
            if (field != null && language != null && TRANSLATED.contains(field)) {
                return new Column(name, field, language);
            }
        }
        for (int i = 1; i < name.length(); i++) {
            TableField field = TableWords.field(name.substring(i));
            String language = TableWords.tongue(name.substring(0, i));
            if (field != null && language != null && TRANSLATED.contains(field)) {
                return new Column(name, field, language);
            }
        }
        return new Column(name, null, null);
    }

    /** A name of something without a title is its title; a title of somebody is a position. */
    private Header settled() {
        boolean isTimed = has(TableField.START) || has(TableField.DATE) || has(TableField.ROOM);
        if (isTimed && has(TableField.NAME) && !has(TableField.TITLE)) {
            return changed(TableField.NAME, TableField.TITLE);
        }
        boolean isPerson =
                has(TableField.ORGANISATION)
                        || has(TableField.COUNTRY)
                        || has(TableField.EMAIL)
                        || has(TableField.BIOGRAPHY);
        if (!isTimed && isPerson && has(TableField.NAME) && has(TableField.TITLE)) {
            return changed(TableField.TITLE, has(TableField.POSITION) ? null : TableField.POSITION);
        }
        boolean isDescribed = has(TableField.DESCRIPTION) && !has(TableField.ABSTRACT);
        return isDescribed ? changed(TableField.DESCRIPTION, TableField.ABSTRACT) : this;
    }

    private Header changed(TableField from, @Nullable TableField to) {
        List<@Nullable Column> changed = new ArrayList<>();
        for (Column each : columns) {
            changed.add(
                    each != null && each.field() == from
                            ? new Column(each.name(), to, each.language())
                            : each);
        }
        return new Header(line, changed).settled();
    }

    int line() {
        return line;
    }

    /** Returns the columns in order, null for one that is left out. */
    List<@Nullable Column> columns() {
        return columns;
    }

    boolean has(TableField field) {
        return fields.contains(field);
    }

    Set<TableField> fields() {
        return fields;
    }

    private boolean hasMoreThanPeople() {
        return fields.stream().anyMatch(each -> !CAST.contains(each));
    }

    TableKind kind() {
        boolean isOrdered = has(TableField.ORDER) && has(TableField.SESSION);
        boolean isItem = isOrdered || (has(TableField.ITEM) && hasMoreThanPeople());
        if (isItem) {
            return TableKind.ITEMS;
        }
        boolean isSession = has(TableField.TITLE) || has(TableField.START) || has(TableField.DATE);
        boolean isPerson =
                has(TableField.NAME)
                        || has(TableField.GIVEN)
                        || has(TableField.FAMILY)
                        || has(TableField.PERSON);
        if (isSession || (!isPerson && !has(TableField.SESSION))) {
            return TableKind.SESSIONS;
        }
        return has(TableField.SESSION) ? TableKind.APPEARANCES : TableKind.PEOPLE;
    }
}
