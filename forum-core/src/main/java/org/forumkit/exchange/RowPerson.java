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
    private @Nullable Text position;
    private @Nullable String organisation;
    private @Nullable String country;
    private @Nullable String email;
    private @Nullable String telephone;

    /** A name in two cells. */
    record Parts(String given, String family) {

        /** Returns what a row says of it, null if nothing. */
        static @Nullable Parts of(Node row) {
            if (row.kind() != Node.Kind.ROW) {
                return null;
            }
            Node given = row.take("given");
            Node family = row.take("family");
            return given == null && family == null
                    ? null
                    : new Parts(
                            given == null ? "" : Wordings.line(given),
                            family == null ? "" : Wordings.line(family));
        }

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

    /** Takes the fields of a row; what is known already stays. */
    void take(
            Node row,
            @Nullable Parts name,
            Organisations organisations,
            Deviations told,
            String pointer) {
        parts = parts == null ? name : parts;
        Node work = row.take("position");
        position = position == null && work != null ? Wordings.text(work) : position;
        Node group = row.take("organisation");
        if (group != null && organisation == null) {
            organisation = organisations.idOf(Wordings.line(group));
        }
        Node place = row.take("country");
        if (place != null && country == null) {
            country = Countries.code(String.valueOf(place.text()));
            if (country == null) {
                RowFields.unfit(place, told, pointer);
            }
        }
        Node mail = row.take("email");
        email = email == null && mail != null ? mail.text() : email;
        Node phone = row.take("telephone");
        telephone = telephone == null && phone != null ? phone.text() : telephone;
    }

    /**
     * Returns a name with its parts, if it is the only one; one that is made of them, of them
     * alone.
     */
    PersonName name(String full, boolean isOnly) {
        PersonName.Builder name = PersonName.builder();
        if (parts == null || !isOnly) {
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
                .position(position)
                .organisation(organisation)
                .country(country)
                .email(email)
                .telephone(telephone)
                .build();
    }
}
