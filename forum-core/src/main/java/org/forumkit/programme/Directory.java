package org.forumkit.programme;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Document;
import org.forumkit.model.Forum;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Series;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What all editions of a document share, resolved for the languages of one programme. */
final class Directory {
    private final Forum forum;
    private final List<String> languages;
    private final Gate gate;
    private final Words words;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, Text> placeNames = new LinkedHashMap<>();
    private final List<String> countryOrder;
    private final Map<String, ProgrammeOrganisation> resolvedOrganisations = new HashMap<>();
    private final Map<String, ProgrammeCountry> resolvedPlaces = new HashMap<>();
    private final Map<Enum<?>, LocalText> resolvedWords = new HashMap<>();

    Directory(Forum forum, List<String> languages, Gate gate, Words words) {
        this.forum = forum;
        this.languages = languages;
        this.gate = gate;
        this.words = words;
        this.people = byId(forum.people(), Person::id);
        this.organisations = byId(forum.organisations(), Organisation::id);
        this.countryOrder = forum.countries().stream().map(Country::code).toList();
        for (Country country : forum.countries()) {
            if (country.name() != null) {
                placeNames.putIfAbsent(country.code(), country.name());
            }
            for (Subdivision subdivision : country.subdivisions()) {
                placeNames.putIfAbsent(subdivision.code(), subdivision.name());
            }
        }
    }

    /** Of two entities with one id the first counts; validation reports the other. */
    static <T> Map<String, T> byId(List<T> entities, Function<T, String> id) {
        return entities.stream()
                .collect(
                        Collectors.toMap(
                                id,
                                Function.identity(),
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    ProgrammeSeries series() {
        Series series = forum.series();
        return new ProgrammeSeries(
                series.id(),
                text(series.name()),
                optional(series.shortName()),
                optional(series.description()),
                organisation(series.framework()));
    }

    List<String> languages() {
        return languages;
    }

    /** Returns the text in every language; a text without any translation becomes an empty one. */
    LocalText text(Text text) {
        List<ResolvedText> texts = new ArrayList<>(languages.size());
        for (String language : languages) {
            ResolvedText resolved = text.resolve(List.of(language), forum.defaultLanguage());
            texts.add(resolved == null ? new ResolvedText("", language) : resolved);
        }
        return new LocalText(texts);
    }

    @Nullable LocalText optional(@Nullable Text text) {
        return text == null || text.translations().isEmpty() ? null : text(text);
    }

    LocalText text(@Nullable Text text, Enum<?> usual) {
        LocalText own = optional(text);
        return own != null
                ? own
                : resolvedWords.computeIfAbsent(
                        usual, constant -> each(language -> words.get(language, constant)));
    }

    LocalText nameToBeAnnounced() {
        return each(language -> words.get(language, "text.name-to-be-announced"));
    }

    LocalText representativeOf(ProgrammeOrganisation organisation) {
        List<ResolvedText> texts = new ArrayList<>(languages.size());
        for (ResolvedText name : organisation.name().texts()) {
            texts.add(
                    new ResolvedText(
                            words.format(
                                    name.language(),
                                    "text.representative",
                                    Map.of("organisation", name.value())),
                            name.language()));
        }
        return new LocalText(texts);
    }

    private LocalText each(Function<String, String> text) {
        return new LocalText(
                languages.stream()
                        .map(language -> new ResolvedText(text.apply(language), language))
                        .toList());
    }

    @Nullable Person person(@Nullable String id) {
        return id == null ? null : people.get(id);
    }

    @Nullable LocalText name(Person person) {
        Map<String, String> names = new LinkedHashMap<>();
        person.names()
                .forEach((language, name) -> names.put(language, Names.display(name, language)));
        return optional(Text.of(names));
    }

    /** The courtesy titles that go with {@link #name}, each in the language of the name. */
    @Nullable LocalText courtesyTitle(Person person, LocalText name) {
        List<ResolvedText> titles = new ArrayList<>(languages.size());
        for (ResolvedText each : name.texts()) {
            PersonName form = person.names().get(each.language());
            String title = form == null ? null : form.courtesyTitle();
            titles.add(new ResolvedText(title == null ? "" : title, each.language()));
        }
        return titles.stream().allMatch(title -> title.value().isEmpty())
                ? null
                : new LocalText(titles);
    }

    @Nullable ProgrammeOrganisation organisation(@Nullable String id) {
        Organisation organisation = id == null ? null : organisations.get(id);
        if (organisation == null) {
            return null;
        }
        ProgrammeOrganisation known = resolvedOrganisations.get(organisation.id());
        if (known == null) {
            known = resolve(organisation);
            resolvedOrganisations.put(organisation.id(), known);
        }
        return known;
    }

    private ProgrammeOrganisation resolve(Organisation organisation) {
        boolean open = gate.opens(organisation.visibility(), Audience.PUBLIC);
        return new ProgrammeOrganisation(
                organisation.id(),
                organisation.kind(),
                text(organisation.name()),
                optional(organisation.shortName()),
                place(organisation.country()),
                place(organisation.subdivision()),
                open ? optional(organisation.description()) : null,
                open ? organisation.logo() : null,
                open ? links(organisation.links()) : List.of());
    }

    /** Resolves a country or a subdivision; the name is the document's, or CLDR's for a country. */
    @Nullable ProgrammeCountry place(@Nullable String code) {
        return code == null ? null : resolvedPlaces.computeIfAbsent(code, this::resolvePlace);
    }

    private ProgrammeCountry resolvePlace(String code) {
        LocalText own = optional(placeNames.get(code));
        if (own != null) {
            return new ProgrammeCountry(code, own);
        }
        if (code.length() != 2) {
            return new ProgrammeCountry(code, each(language -> code));
        }
        ULocale country = new ULocale("und", code);
        return new ProgrammeCountry(
                code,
                each(language -> country.getDisplayCountry(ULocale.forLanguageTag(language))));
    }

    /** Puts countries in protocol order: that of the document, then by code. */
    List<ProgrammeCountry> inProtocolOrder(Iterable<ProgrammeCountry> countries) {
        Map<String, ProgrammeCountry> found = new HashMap<>();
        countries.forEach(country -> found.put(country.code(), country));
        List<ProgrammeCountry> ordered = new ArrayList<>(found.size());
        for (String code : countryOrder) {
            ProgrammeCountry country = found.remove(code);
            if (country != null) {
                ordered.add(country);
            }
        }
        found.keySet().stream()
                .sorted()
                .forEach(code -> ordered.add(Objects.requireNonNull(found.get(code))));
        return ordered;
    }

    List<ProgrammeLink> links(List<Link> links) {
        return links.stream()
                .map(each -> new ProgrammeLink(each.url(), optional(each.title()), each.language()))
                .toList();
    }

    List<ProgrammeDocument> documents(List<Document> documents) {
        return documents.stream()
                .filter(each -> gate.opens(each.visibility(), Audience.PUBLIC))
                .map(
                        each ->
                                new ProgrammeDocument(
                                        text(each.title()),
                                        each.url(),
                                        each.languages(),
                                        each.mediaType()))
                .toList();
    }
}
