package org.forumkit.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws records without a fault: what is named is there, times fit, nobody is in two places.
 *
 * <p>Of everything that is named by an id there are five: the last is named by nothing; the others
 * are used by turns, so that sessions side by side share nobody and nothing. The last edition is
 * one to come, with all that is to be prepared for it.
 */
final class ValidRecords extends RandomRecords {
    private static final int USED = 4;
    private static final Map<String, List<String>> STRINGS =
            Map.of(
                    "en",
                            List.of(
                                    "a",
                                    "\"More\" \\ <b>&amp;%s",
                                    "\uD83D\uDE00 \u200F begin:vevent"),
                    "zh-Hans",
                            List.of(
                                    "\u4E1C\u5317\u4E9A",
                                    "\u5F00\u5E55\u5F0F\uFF1A\u201C\u56ED\u533A\u201D"),
                    "ru",
                            List.of(
                                    "\u0414\u0438\u0430\u043B\u043E\u0433",
                                    "\u041F\u0430\u0440\u043A\u0438"),
                    "ko", List.of("\uB300\uD654", "\uAC1C\uB9C9\uC2DD"),
                    "ja", List.of("\u958B\u4F1A\u5F0F", "\u5BFE\u8A71\u306E\u5834"),
                    "mn", List.of("\u042F\u0440\u0438\u0430", "\u041D\u044D\u044D\u043B\u0442"));
    private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ru", "ko", "ja", "mn");
    private static final List<String> COUNTRIES = List.of("CN", "KR", "RU", "MN", "JP");
    private static final List<List<String>> SUBDIVISIONS =
            List.of(
                    List.of("CN-22", "CN-21"),
                    List.of("KR-26", "KR-11"),
                    List.of("RU-PRI", "RU-KHA"),
                    List.of("MN-1", "MN-047"),
                    List.of("JP-13"));
    private static final List<LocalTime> SLOTS =
            List.of(
                    LocalTime.of(9, 0),
                    LocalTime.of(10, 45),
                    LocalTime.of(13, 30),
                    LocalTime.of(15, 15));

    /** The ids of everything that there are five of, by type. */
    private final Map<Class<?>, List<String>> pools = new HashMap<>();

    private final Map<Class<?>, Integer> drawn = new HashMap<>();
    private List<String> vocabulary = List.of();
    List<String> languages = List.of("en");
    EditionState state = EditionState.HELD;
    LocalDate day = LocalDate.of(2031, 5, 20);
    int days = 1;
    LocalDateTime start = day.atTime(9, 0);
    int item;
    private int turn;
    private int fresh;
    private final Coherence coherence = new Coherence(this);

    ValidRecords(long seed) {
        super(seed, false);
        pool(Person.class, "person-", USED + 1);
        pool(Organisation.class, "organisation-", USED + 1);
        pool(Topic.class, "theme-", USED + 1);
        pool(Edition.class, "edition-", 1 + random.nextInt(3));
        vocabulary = used(Topic.class);
        pools.put(Country.class, COUNTRIES);
        edition("");
    }

    private void edition(String prefix) {
        pool(Topic.class, prefix + "topic-", USED + 1);
        pool(Room.class, prefix + "room-", USED + 1);
        pool(Participant.class, prefix + "participant-", USED + 1);
        pool(Delegation.class, prefix + "delegation-", USED + 1);
    }

    private void pool(Class<?> type, String prefix, int size) {
        pools.put(type, IntStream.rangeClosed(1, size).mapToObj(i -> prefix + i).toList());
        drawn.put(type, 0);
    }

    private List<String> used(Class<?> type) {
        List<String> all = pools.get(type);
        return all.subList(0, Math.min(USED, all.size()));
    }

    /** Returns one that what is side by side does not get. */
    private String ofTurn(Class<?> type) {
        return used(type).get(turn % 2 + 2 * random.nextInt(2));
    }

    String participant() {
        return ofTurn(Participant.class);
    }

    String person() {
        return pools.get(Person.class).get(turn % USED);
    }

    String room() {
        return ofTurn(Room.class);
    }

    /** Returns one that was drawn before the one that is being drawn, null if there is none. */
    String parent() {
        int before = Math.min(USED, index(Organisation.class));
        return before == 0 ? null : pools.get(Organisation.class).get(random.nextInt(before));
    }

    String theme() {
        return pick(vocabulary);
    }

    /** Returns a part of a country, of any if there is none. */
    String subdivision(String country) {
        int at = country == null ? random.nextInt(USED) : COUNTRIES.indexOf(country);
        return pick(SUBDIVISIONS.get(at));
    }

    /** Tells whether the participant who is being drawn is the one whom others accompany. */
    boolean isAccompanied() {
        return index(Participant.class) == 0;
    }

    /** Tells whether the participant who is being drawn is one that sessions may name. */
    boolean isUsed() {
        return index(Participant.class) < USED;
    }

    boolean isAhead() {
        return state == EditionState.PLANNED || state == EditionState.ANNOUNCED;
    }

    /** A list names each thing once. */
    @Override
    List<Object> settled(List<Object> list) {
        return list.stream().allMatch(String.class::isInstance)
                ? new ArrayList<>(new LinkedHashSet<>(list))
                : list;
    }

    @Override
    void begin(Class<?> type) {
        drawn.merge(type, 1, Integer::sum);
        int index = index(type);
        if (type == Session.class || type == Participant.class || type == Delegation.class) {
            turn = index;
        }
        if (type == Series.class) {
            pool(Topic.class, "theme-", USED + 1);
        } else if (type == Edition.class) {
            boolean last = index == pools.get(Edition.class).size() - 1;
            state =
                    last
                            ? pick(List.of(EditionState.PLANNED, EditionState.ANNOUNCED))
                            : pick(List.of(EditionState.HELD, EditionState.CANCELLED));
            day = LocalDate.of(2031 + index, 5, 20);
            days = 1 + random.nextInt(3);
            languages =
                    random.nextBoolean()
                            ? List.of("en")
                            : LANGUAGES.subList(random.nextInt(3), 4 + random.nextInt(3));
            drawn.put(Session.class, 0);
            edition("e" + (index + 1) + "-");
        } else if (type == Session.class) {
            int slot = index / 2;
            start = day.plusDays(slot / SLOTS.size()).atTime(SLOTS.get(slot % SLOTS.size()));
            item = 0;
        } else if (type == Item.class) {
            item++;
        } else if (type == Country.class) {
            drawn.put(Subdivision.class, 0);
        }
    }

    /** Returns how many of a type there were before the one that is being drawn. */
    private int index(Class<?> type) {
        return drawn.getOrDefault(type, 1) - 1;
    }

    @Override
    Object settled(Object record) {
        return coherence.settled(record);
    }

    @Override
    int size(RecordComponent at) {
        String place = place(at);
        return switch (place) {
            case "Forum.people",
                    "Forum.organisations",
                    "Forum.countries",
                    "Series.topics",
                    "Edition.topics",
                    "Edition.participants",
                    "Edition.delegations",
                    "Venue.rooms" ->
                    USED + 1;
            case "Series.editions" -> pools.get(Edition.class).size();
            case "Edition.sessions" -> 2 + random.nextInt(7);
            case "Country.subdivisions" -> SUBDIVISIONS.get(index(Country.class)).size();
            default ->
                    at.getAnnotatedType().isAnnotationPresent(NotEmpty.class)
                            ? 1 + random.nextInt(2)
                            : random.nextInt(3);
        };
    }

    @Override
    boolean isOptional(RecordComponent component) {
        return switch (place(component)) {
            case "Forum.people",
                    "Forum.organisations",
                    "Forum.countries",
                    "Series.topics",
                    "Series.editions",
                    "Country.subdivisions",
                    "Edition.topics",
                    "Edition.participants",
                    "Edition.delegations",
                    "Edition.sessions",
                    "Edition.venue",
                    "Venue.rooms" ->
                    false;
            default -> !component.getAnnotatedType().isAnnotationPresent(NotEmpty.class);
        };
    }

    private static String place(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    @Override
    String tag() {
        return pick(LANGUAGES);
    }

    @Override
    Object scalar(Class<?> raw, AnnotatedType annotated, RecordComponent at, int depth) {
        if (raw == Text.class) {
            boolean lines = annotated.getAnnotation(Wording.class).lines();
            String more = lines ? "\n\t\n" : "";
            return text(more);
        } else if (raw == String.class) {
            return string(annotated, at);
        } else if (raw == Integer.class) {
            return switch (place(at)) {
                case "Forum.formatVersion" -> Forum.CURRENT_VERSION;
                case "Room.capacity" -> 1000 + random.nextInt(1000);
                case "Session.capacity" -> 600 + random.nextInt(400);
                default -> 1 + random.nextInt(100);
            };
        } else if (raw == Long.class) {
            return (long) random.nextInt(500);
        } else if (raw == Double.class) {
            return (random.nextInt(180_000) - 90_000) / 1000.0;
        } else if (raw == LocalDate.class) {
            return day.plusDays(random.nextInt(3));
        } else if (raw == LocalTime.class) {
            return LocalTime.of(random.nextInt(5), 0);
        } else if (raw == LocalDateTime.class) {
            return start;
        } else if (raw == Duration.class) {
            return Duration.ofMinutes(5 + random.nextInt(10));
        }
        return super.scalar(raw, annotated, at, depth);
    }

    /** Returns a text in all languages that its edition is held in, with what ends it. */
    Text text(String more) {
        if (languages.size() == 1 && random.nextInt(3) == 0) {
            return Text.of(string("en") + more);
        }
        Text text = Text.of("en", string("en") + more);
        for (String tag : languages.size() == 1 ? List.of(tag()) : LANGUAGES) {
            text = text.with(tag, string(tag));
        }
        return text;
    }

    private String string(String language) {
        return pick(STRINGS.get(language));
    }

    private String string(AnnotatedType annotated, RecordComponent at) {
        if (annotated.isAnnotationPresent(Identifier.class)) {
            return identifier(at);
        } else if (annotated.isAnnotationPresent(LanguageTag.class)) {
            return tag();
        } else if (annotated.isAnnotationPresent(CountryCode.class)) {
            return at.getDeclaringRecord() == Country.class
                    ? COUNTRIES.get(index(Country.class))
                    : pick(used(Country.class));
        } else if (at.getDeclaringRecord() == Subdivision.class && at.getName().equals("code")) {
            return SUBDIVISIONS.get(index(Country.class)).get(index(Subdivision.class));
        } else if (annotated.isAnnotationPresent(SubdivisionCode.class)
                || annotated.isAnnotationPresent(NotBlank.class)) {
            return SUBDIVISIONS.get(random.nextInt(USED)).get(0);
        } else if (annotated.isAnnotationPresent(ZoneName.class)) {
            return pick(List.of("Asia/Shanghai", "Asia/Ulaanbaatar", "Europe/Berlin"));
        } else if (annotated.isAnnotationPresent(WebAddress.class)) {
            return pick(List.of("https://example.org/a?b=c#d", "mailto:desk@example.org"));
        } else if (annotated.isAnnotationPresent(ItemNumber.class)) {
            return pick(List.of("P-2", "12.a/3", "\u0418-10")) + "." + fresh++;
        } else if (annotated.isAnnotationPresent(Colour.class)) {
            return pick(List.of("#1F5FA8", "#ffffff"));
        } else if (annotated.isAnnotationPresent(Wording.class)) {
            return string("en");
        }
        throw new IllegalStateException("no valid value is known of " + at);
    }

    private String identifier(RecordComponent at) {
        Class<?> owner = at.getDeclaringRecord();
        return switch (at.getName()) {
            case "id" ->
                    pools.containsKey(owner)
                            ? pools.get(owner).get(index(owner))
                            : owner.getSimpleName().toLowerCase(java.util.Locale.ROOT)
                                    + "-"
                                    + ++fresh;
            case "framework", "parent", "organisations" -> pick(used(Organisation.class));
            case "organisation" -> ofTurn(Organisation.class);
            case "person" -> person();
            case "participant", "head" -> ofTurn(Participant.class);
            case "accompanies" -> pools.get(Participant.class).get(0);
            case "delegation" -> ofTurn(Delegation.class);
            case "rooms" -> ofTurn(Room.class);
            case "topics" -> pick(used(Topic.class));
            case "vocabulary" -> pick(vocabulary);
            case "edition" -> pick(pools.get(Edition.class));
            case "replaces" -> "former-" + ++fresh;
            default -> throw new IllegalStateException("nobody knows what " + at + " names");
        };
    }
}
