package org.forumkit.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Text;
import org.forumkit.words.CountryNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What a row of a table says of somebody as a participant. */
final class RowPerson {
    private @Nullable Text position;
    private @Nullable String organisation;
    private @Nullable String country;
    private @Nullable String email;
    private @Nullable String telephone;

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
    void take(Node row, Organisations organisations, Deviations told, String pointer) {
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
