package org.forumkit.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.forumkit.words.CountryNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What a row of a table says of somebody as a participant. */
final class RowPerson {
    private @Nullable Parts parts;
    private final Map<String, String> position = new LinkedHashMap<>();
    private @Nullable String organisation;
    private @Nullable String country;
    private final Map<String, String> said = new HashMap<>();

    /** A name in two cells. */
    record Parts(String given, String family) {

        /** Returns them as one: in Chinese and Korean the family name is first, without a space. */
        String whole() {
            boolean isJoined =
                    (family + given)
                            .codePoints()
                            .allMatch(
                                    c ->
                                            Character.isIdeographic(c)
                                                    || Character.UnicodeScript.of(c)
                                                            == Character.UnicodeScript.HANGUL);
            return isJoined ? family + given : (given + " " + family).strip();
        }
    }

    /** The cells of a name in two. */
    record Cells(@Nullable Node given, @Nullable Node family) {
        static Cells of(Node row) {
            return row.kind() == Node.Kind.ROW
                    ? new Cells(row.take("given"), row.take("family"))
                    : new Cells(null, null);
        }

        /** Returns what they say, null if nothing. */
        @Nullable Parts parts() {
            return given == null && family == null
                    ? null
                    : new Parts(
                            given == null ? "" : Wordings.line(given),
                            family == null ? "" : Wordings.line(family));
        }
    }

    /** Organisations by their names, in the order in which they are met. */
    static final class Organisations {
        private final Ids ids = new Ids();
        private final Map<String, Organisation> byName = new LinkedHashMap<>();

        String idOf(String name) {
            return byName.computeIfAbsent(
                            name,
                            key ->
                                    Organisation.builder(
                                                    ids.claim(Ids.of(name), name), Text.of(name))
                                            .build())
                    .id();
        }

        List<Organisation> all() {
            return List.copyOf(byName.values());
        }
    }

    /** Codes of countries by their names in each language of the library. */
    private static final class Countries {
        private static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String language : Words.LANGUAGES) {
                CountryNames names = CountryNames.of(language);
                for (String code : Locale.getISOCountries()) {
                    String name = names.name(code);
                    if (name != null) {
                        CODES.putIfAbsent(TableWords.plain(name), code);
                    }
                }
            }
        }

        static @Nullable String code(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            return Arrays.asList(Locale.getISOCountries()).contains(upper)
                    ? upper
                    : CODES.get(TableWords.plain(name));
        }
    }

    /** Takes the fields of a row; what is known already stays, and what differs is told. */
    void take(Node row, Cells name, Organisations organisations, Deviations told, String pointer) {
        parts = parts == null ? name.parts() : parts;
        say(name.given(), "given", told, pointer);
        say(name.family(), "family", told, pointer);
        Node work = row.take("position");
        Text text = work == null ? null : Wordings.text(work);
        if (work != null && text != null) {
            text.translations().forEach(position::putIfAbsent);
            for (Node each : work.parts().isEmpty() ? List.of(work) : work.parts()) {
                String tag = work.parts().isEmpty() ? "und" : each.name();
                say(each, "position " + tag, told, pointer);
            }
        }
        Node group = row.take("organisation");
        String first = say(group, "organisation", told, pointer);
        if (group != null && organisation == null && first != null) {
            organisation = organisations.idOf(Wordings.line(first));
        }
        country(row.take("country"), told, pointer);
        say(row.take("email"), "email", told, pointer);
        say(row.take("telephone"), "telephone", told, pointer);
    }

    /** Returns what was said of a field first; tells if a cell says something else. */
    private @Nullable String say(
            @Nullable Node cell, String field, Deviations told, String pointer) {
        String text = cell == null ? null : cell.text();
        if (cell == null || text == null) {
            return said.get(field);
        }
        String before = said.putIfAbsent(field, text);
        if (before != null && !before.equals(text)) {
            differs(cell, before, told, pointer);
        }
        return said.get(field);
    }

    private static void differs(Node cell, String before, Deviations told, String pointer) {
        told.tell(
                ImportRule.PERSON,
                cell,
                pointer,
                cell.text(),
                "field",
                cell.name(),
                "made",
                before);
    }

    private void country(@Nullable Node place, Deviations told, String pointer) {
        String code = place == null ? null : Countries.code(String.valueOf(place.text()));
        if (place != null && code == null) {
            RowFields.unfit(place, told, pointer);
        } else if (place != null && country != null && !country.equals(code)) {
            differs(place, country, told, pointer);
        }
        country = country == null ? code : country;
    }

    boolean isNamed() {
        return parts != null;
    }

    /**
     * Returns names with their parts, which are of the language of the document, or of a name that
     * they make; that one consists of them alone.
     */
    Map<String, PersonName> names(Map<String, String> full, String language) {
        Map<String, PersonName> names = new LinkedHashMap<>();
        String of = language;
        for (Map.Entry<String, String> each : full.entrySet()) {
            boolean isWhole = parts != null && each.getValue().equals(parts.whole());
            of = isWhole && !full.containsKey(language) ? each.getKey() : of;
        }
        if (parts != null && !full.containsKey(of)) {
            names.put(of, name(parts.whole(), parts));
        }
        for (Map.Entry<String, String> each : full.entrySet()) {
            boolean isOwn = each.getKey().equals(of);
            names.put(each.getKey(), name(each.getValue(), isOwn ? parts : null));
        }
        return names;
    }

    private static PersonName name(String full, @Nullable Parts parts) {
        PersonName.Builder name = PersonName.builder();
        if (parts == null) {
            return name.full(full).build();
        }
        return name.full(full.equals(parts.whole()) ? null : full)
                .given(parts.given().isEmpty() ? null : parts.given())
                .family(parts.family().isEmpty() ? null : parts.family())
                .build();
    }

    Participant participant(String id) {
        return Participant.builder(id)
                .person(id)
                .position(position.isEmpty() ? null : Text.of(position))
                .organisation(organisation)
                .country(country)
                .email(said.get("email"))
                .telephone(said.get("telephone"))
                .build();
    }
}
