package org.forumkit.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Document;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Series;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.words.Collation;
import org.forumkit.words.CountryNames;
import org.forumkit.words.PersonNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What all editions of a document share, resolved for the languages of one programme. */
final class Directory {
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private final Forum forum;
    private final List<String> languages;
    private final List<String> fallback;
    private final Gate gate;
    private final Words words;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, Text> placeNames = new LinkedHashMap<>();
    private final Precedence<String> countryOrder;
    private final Map<List<String>, List<ResolvedText>> choices = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, CountryNames> countryNames = new HashMap<>();
    private final Map<String, @Nullable LocalText> resolvedNames = new HashMap<>();
    private final Map<String, LocalText> representatives = new HashMap<>();
    private final Map<String, ProgrammeProfile> profiles = new HashMap<>();
    private final Map<String, ProgrammeOrganisation> resolvedOrganisations = new HashMap<>();
    private final Map<String, ProgrammeCountry> resolvedPlaces = new HashMap<>();
    private final Map<Enum<?>, LocalText> resolvedWords = new HashMap<>();

    Directory(
            Forum forum,
            List<String> languages,
            List<String> fallback,
            Gate gate,
            Words words,
            CountryOrder order) {
        this.forum = forum;
        this.languages = languages;
        this.fallback = fallback;
        this.gate = gate;
        this.words = words;
        this.people = byId(forum.people(), Person::id);
        this.organisations = byId(forum.organisations(), Organisation::id);
        this.countryOrder = order.of(forum);
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

    /** Returns the languages that no text has been resolved in so far. */
    List<String> absentLanguages() {
        return languages.stream().filter(each -> !present.contains(each)).toList();
    }

    /** Returns the text in every language; a text without any translation becomes an empty one. */
    LocalText text(Text text) {
        Map<String, String> translations = text.translations();
        List<ResolvedText> texts = new ArrayList<>(languages.size());
        for (ResolvedText choice : choices(translations)) {
            String value = translations.get(choice.value());
            texts.add(new ResolvedText(value == null ? "" : value, choice.language()));
        }
        return new LocalText(texts);
    }

    /**
     * Returns which tag each language takes, with the language that it stands for. Few sets of tags
     * occur in a document, so the lookup is done once for each.
     */
    private List<ResolvedText> choices(Map<String, String> translations) {
        return choices.computeIfAbsent(List.copyOf(translations.keySet()), this::choose);
    }

    private List<ResolvedText> choose(List<String> tags) {
        Map<String, String> itself = new LinkedHashMap<>();
        tags.forEach(tag -> itself.put(tag, tag));
        Text text = Text.of(itself);
        List<ResolvedText> chosen = new ArrayList<>(languages.size());
        for (String language : languages) {
            Set<String> preferred = new LinkedHashSet<>();
            preferred.add(language);
            preferred.addAll(fallback);
            preferred.addAll(languages);
            ResolvedText tag = text.resolve(List.copyOf(preferred), forum.defaultLanguage());
            chosen.add(tag == null ? new ResolvedText("", language) : tag);
            if (tag != null && !tag.isFallbackFor(language)) {
                present.add(language);
            }
        }
        return chosen;
    }

    @Nullable LocalText optional(@Nullable Text text) {
        return text == null || text.translations().isEmpty() ? null : text(text);
    }

    LocalText text(@Nullable Text text, Enum<?> usual) {
        LocalText own = optional(text);
        return own != null
                ? own
                : resolvedWords.computeIfAbsent(
                        usual, constant -> each(language -> words.resolve(language, constant)));
    }

    LocalText nameToBeAnnounced() {
        return each(language -> words.resolve(language, "text.name-to-be-announced"));
    }

    LocalText representativeOf(ProgrammeOrganisation organisation) {
        return representatives.computeIfAbsent(
                organisation.id(), id -> represent(organisation, words));
    }

    /** Returns what stands for somebody of an organisation who has no name. */
    static LocalText represent(ProgrammeOrganisation organisation, Words words) {
        String key = "text.representative";
        return new LocalText(
                organisation.name().texts().stream()
                        .map(
                                name ->
                                        new ResolvedText(
                                                words.format(
                                                        name.language(),
                                                        key,
                                                        Map.of("organisation", name.value())),
                                                words.resolve(name.language(), key).language()))
                        .toList());
    }

    private LocalText each(Function<String, ResolvedText> text) {
        return new LocalText(languages.stream().map(text).toList());
    }

    @Nullable Person person(@Nullable String id) {
        return id == null ? null : people.get(id);
    }

    /** Returns a person's name in every language, null if the document has none. */
    @Nullable LocalText name(Person person) {
        return resolvedNames.computeIfAbsent(person.id(), id -> optional(display(person)));
    }

    private static Text display(Person person) {
        Map<String, String> names = new LinkedHashMap<>();
        person.names()
                .forEach(
                        (language, name) -> {
                            String display =
                                    PersonNames.display(name, language, person.nativeLanguage());
                            if (!display.isBlank()) {
                                names.put(language, display);
                            }
                        });
        return Text.of(names);
    }

    Precedence<String> countryOrder() {
        return countryOrder;
    }

    /** A name as an alphabetical list shows it, and where it stands there. */
    record SortName(String shown, Collation.Key key) {}

    /**
     * Returns what a list by some alphabet goes by: the name in its language, else that which the
     * programme shows.
     */
    SortName sortName(Person person, LocalText name, String alphabet, Collation collation) {
        String wanted = Locale.forLanguageTag(alphabet).stripExtensions().toLanguageTag();
        ResolvedText own = display(person).resolve(List.of(wanted), forum.defaultLanguage());
        ResolvedText shown = own == null || own.isFallbackFor(wanted) ? name.first() : own;
        PersonName form = form(person, shown);
        String origin = person.nativeLanguage();
        if (form == null) {
            return new SortName(shown.value(), collation.key(shown.value()));
        }
        String language = shown.language();
        String sorted = PersonNames.sortName(form, language, origin);
        PersonName kana = JapaneseReadings.in(person.names(), wanted);
        if (kana != null) {
            String reading = PersonNames.sortName(kana, language, origin);
            return new SortName(sorted + " (" + reading + ")", collation.key(reading));
        }
        String reading =
                collation.isByPinyin() ? PersonNames.surnameReading(form, language, origin) : null;
        return new SortName(
                reading == null ? sorted : sorted + " (" + reading + ")",
                PersonNames.sortKey(form, language, origin, collation));
    }

    /** The courtesy titles that go with {@link #name}, each in the language of the name. */
    @Nullable LocalText courtesyTitle(Person person, LocalText name) {
        List<ResolvedText> titles = new ArrayList<>(languages.size());
        for (ResolvedText each : name.texts()) {
            PersonName form = form(person, each);
            String title = form == null ? null : form.courtesyTitle();
            titles.add(new ResolvedText(title == null ? "" : title, each.language()));
        }
        return titles.stream().allMatch(title -> title.value().isEmpty())
                ? null
                : new LocalText(titles);
    }

    /** What is said of a person, null where nothing is, or there is none. */
    @Nullable ProgrammeProfile profile(@Nullable String id) {
        Person person = id == null ? null : person(id);
        if (person == null || (person.biography() == null && person.portrait() == null)) {
            return null;
        }
        return profiles.computeIfAbsent(
                person.id(),
                any -> new ProgrammeProfile(optional(person.biography()), person.portrait()));
    }

    private static @Nullable PersonName form(Person person, ResolvedText name) {
        PersonName form = person.names().get(name.language());
        return form == null ? person.names().get(LanguageTags.UNDETERMINED) : form;
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
        List<ResolvedText> names = new ArrayList<>(languages.size());
        for (int index = 0; index < languages.size(); index++) {
            names.add(placeName(code, own == null ? null : own.in(index), languages.get(index)));
        }
        return new ProgrammeCountry(code, new LocalText(names));
    }

    /**
     * The document's own name, else CLDR's, both in the languages that stand in too, else the
     * document's in another language.
     */
    private ResolvedText placeName(String code, @Nullable ResolvedText own, String language) {
        ResolvedText name = placeNameIn(code, own, language);
        for (int i = 0; name == null && i < fallback.size(); i++) {
            name = placeNameIn(code, own, fallback.get(i));
        }
        if (name != null) {
            return name;
        }
        if (own != null) {
            return own;
        }
        String english = usualName(code, "en");
        return english == null ? new ResolvedText(code, language) : new ResolvedText(english, "en");
    }

    private @Nullable ResolvedText placeNameIn(
            String code, @Nullable ResolvedText own, String language) {
        if (own != null && !own.isFallbackFor(language)) {
            return own;
        }
        String usual = usualName(code, language);
        return usual == null ? null : new ResolvedText(usual, language);
    }

    private @Nullable String usualName(String code, String language) {
        return isCountry(code)
                ? countryNames.computeIfAbsent(language, CountryNames::of).name(code)
                : null;
    }

    /** Tells whether a code has the form of a country's, of which CLDR may have names. */
    static boolean isCountry(String code) {
        return COUNTRY_CODE.matcher(code).matches();
    }

    /** Puts countries in the order that the programme was asked for, each once. */
    List<ProgrammeCountry> inOrder(Iterable<ProgrammeCountry> countries) {
        Map<String, ProgrammeCountry> found = new TreeMap<>(countryOrder);
        countries.forEach(country -> found.put(country.code(), country));
        return List.copyOf(found.values());
    }

    List<ProgrammeLink> links(List<Link> links) {
        return links.stream()
                .map(each -> new ProgrammeLink(each.url(), optional(each.title()), each.language()))
                .toList();
    }

    List<ProgrammeDocument> documents(List<Document> documents) {
        List<ProgrammeDocument> shown = new ArrayList<>(documents.size());
        for (Document each : documents) {
            if (gate.opens(each.visibility(), Audience.PUBLIC)) {
                shown.add(
                        new ProgrammeDocument(
                                text(each.title()),
                                each.url(),
                                each.languages(),
                                each.mediaType()));
                continue;
            }
            Text instead = gate.instead(each.visibility(), Audience.PUBLIC);
            if (instead != null) {
                shown.add(new ProgrammeDocument(text(instead), null, List.of(), null));
            }
        }
        return shown;
    }
}
