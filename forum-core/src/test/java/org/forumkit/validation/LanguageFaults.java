package org.forumkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;

/**
 * Adds to a document without a fault a text that is right in all its languages but one: there it
 * says something else, is in another script, or is not there.
 */
final class LanguageFaults {
    /** English is what is translated: what differs from it is said of the others. */
    private static final List<String> TRANSLATIONS = List.of("zh-Hans", "ru", "ko", "ja", "mn");

    private static final Map<String, String> PLAIN =
            texts("Added", "新增", "Новое", "추가", "追加", "Шинэ");
    private static final Map<String, String> NUMBERED =
            texts("Hall 12", "12号厅", "Зал 12", "12호실", "12号室", "12-р танхим");
    private static final Map<String, String> TIMED =
            texts("From 9:30", "9:30开始", "С 9:30", "9:30부터", "9:30から", "9:30 цагаас");
    private static final Map<String, String> ZONED =
            texts("UTC+8 hours", "UTC+8时间", "Время UTC+8", "UTC+8 시간", "UTC+8の時刻", "UTC+8 цаг");
    private static final Map<String, String> NAMED =
            texts(
                    "With openEuler",
                    "openEuler社区",
                    "Сообщество openEuler",
                    "openEuler 모임",
                    "openEulerの会",
                    "openEuler нийгэмлэг");
    private static final Map<String, String> OLD =
            texts("Former", "从前", "Прежнее", "예전", "以前", "Хуучин");
    private static final Map<String, String> FOREIGN =
            texts("Открытие", "Открытие", "开幕式", "Открытие", "Открытие", "开幕式");
    private static final Map<String, String> MIXED =
            Map.of("en", "D\u0456alogue", "ru", "Фoрум", "mn", "Чyулган");

    private final Forum forum;
    private final Random random;
    private final Edition edition;
    private final String place;
    private final List<Place> places;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private LanguageFaults(Forum forum, long seed) {
        this.forum = forum;
        this.random = new Random(seed);
        int last = forum.series().editions().size() - 1;
        this.edition = forum.series().editions().get(last);
        this.place = "/series/editions/" + last;
        this.places = places();
        translations();
        scripts();
    }

    /**
     * A document with one fault.
     *
     * @param mutant the fault
     * @param twin the document with the same text without it
     * @param options what the mutant is judged by
     */
    record Fault(Mutant mutant, Forum twin, ValidationOptions options) {}

    /** Where a text can stand, and the document with it there. */
    private record Place(String pointer, Function<Text, Forum> document) {}

    /** Returns one mutant for each rule of languages. */
    static Map<String, Fault> of(Forum forum, long seed) {
        return new LanguageFaults(forum, seed).faults;
    }

    private static Map<String, String> texts(
            String en, String zh, String ru, String ko, String ja, String mn) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", en);
        texts.put("zh-Hans", zh);
        texts.put("ru", ru);
        texts.put("ko", ko);
        texts.put("ja", ja);
        texts.put("mn", mn);
        return texts;
    }

    private List<Place> places() {
        List<Place> all = new ArrayList<>();
        all.add(ofEdition("/theme", text -> edition.toBuilder().theme(text)));
        all.add(
                ofEdition(
                        "/venue/name",
                        text ->
                                edition.toBuilder()
                                        .venue(edition.venue().toBuilder().name(text).build())));
        all.add(ofEdition("/venue/rooms/" + edition.venue().rooms().size() + "/name", this::room));
        String session = "/sessions/" + edition.sessions().size();
        all.add(ofEdition(session + "/title", text -> session(plain(text))));
        all.add(
                ofEdition(
                        session + "/description",
                        text -> session(plain(Text.of(PLAIN)).description(text))));
        all.add(
                ofEdition(
                        session + "/items/0/title",
                        text ->
                                session(
                                        plain(Text.of(PLAIN))
                                                .items(
                                                        List.of(
                                                                Item.builder("z-item")
                                                                        .title(text)
                                                                        .build())))));
        return all;
    }

    private Place ofEdition(String pointer, Function<Text, Edition.Builder> change) {
        return new Place(place + pointer, text -> forum.with(change.apply(text).build()));
    }

    private Edition.Builder room(Text name) {
        List<Room> rooms = new ArrayList<>(edition.venue().rooms());
        rooms.add(Room.builder("z-room", name).build());
        return edition.toBuilder().venue(edition.venue().toBuilder().rooms(rooms).build());
    }

    private Session.Builder plain(Text title) {
        return Session.builder("z-added", title)
                .kind(SessionKind.VISIT)
                .start(edition.firstDay().atTime(6, 0))
                .end(edition.firstDay().atTime(7, 0));
    }

    private Edition.Builder session(Session.Builder session) {
        List<Session> sessions = new ArrayList<>(edition.sessions());
        sessions.add(session.build());
        return edition.toBuilder().sessions(sessions);
    }

    private void translations() {
        differs("translation.number-differs", NUMBERED, "12", "13");
        differs("translation.time-differs", TIMED, "9:30", "9:40");
        differs("translation.zone-differs", ZONED, "UTC+8", "UTC+9");
        differs("translation.name-differs", NAMED, "openEuler", "openEular");
        missing("translation.number-missing", NUMBERED);
        missing("translation.time-missing", TIMED);
        String absent = any(edition.languages());
        Map<String, String> some = new LinkedHashMap<>(PLAIN);
        some.remove(absent);
        add("translation.missing", null, PLAIN, some, ValidationOptions.standard());
        stale();
    }

    private void differs(String key, Map<String, String> texts, String right, String wrong) {
        String tag = any(TRANSLATIONS);
        add(key, tag, texts, with(texts, tag, texts.get(tag).replace(right, wrong)));
    }

    /** Either the translation alone says nothing of it, or it alone does. */
    private void missing(String key, Map<String, String> texts) {
        String tag = any(TRANSLATIONS);
        if (random.nextBoolean()) {
            add(key, tag, texts, with(texts, tag, PLAIN.get(tag)));
        } else {
            add(key, tag, PLAIN, with(PLAIN, tag, texts.get(tag)));
        }
    }

    /** All but one translation changed with their source. */
    private void stale() {
        String tag = any(TRANSLATIONS);
        Place at = any(places);
        Forum older = at.document().apply(Text.of(OLD));
        ValidationOptions options = ValidationOptions.builder().earlier(List.of(older)).build();
        Mutant mutant =
                new Mutant(
                        "translation.stale",
                        at.pointer() + "/" + tag,
                        at.document().apply(Text.of(with(PLAIN, tag, OLD.get(tag)))));
        faults.put(mutant.key(), new Fault(mutant, at.document().apply(Text.of(PLAIN)), options));
    }

    private void scripts() {
        String tag = any(List.copyOf(FOREIGN.keySet()));
        add("script.wrong", tag, PLAIN, with(PLAIN, tag, FOREIGN.get(tag)));
        add("script.variant", "zh-Hans", PLAIN, with(PLAIN, "zh-Hans", "國際產業園區"));
        String mixed = any(MIXED.keySet().stream().sorted().toList());
        if (random.nextBoolean()) {
            add("script.look-alike", mixed, PLAIN, with(PLAIN, mixed, MIXED.get(mixed)));
        } else {
            name(mixed);
        }
    }

    private void name(String tag) {
        String pointer = "/people/" + forum.people().size() + "/names/" + tag + "/full";
        Mutant mutant = new Mutant("script.look-alike", pointer, person(tag, MIXED.get(tag)));
        Forum twin = person(tag, PLAIN.get(tag));
        faults.put(mutant.key(), new Fault(mutant, twin, ValidationOptions.standard()));
    }

    private Forum person(String tag, String name) {
        List<Person> people = new ArrayList<>(forum.people());
        people.add(
                Person.builder("z-person")
                        .names(Map.of(tag, PersonName.builder().full(name).build()))
                        .build());
        return forum.toBuilder().people(people).build();
    }

    private void add(String key, String tag, Map<String, String> right, Map<String, String> wrong) {
        add(key, tag, right, wrong, ValidationOptions.standard());
    }

    private void add(
            String key,
            String tag,
            Map<String, String> right,
            Map<String, String> wrong,
            ValidationOptions options) {
        Place at = any(places);
        String pointer = at.pointer() + (tag == null ? "" : "/" + tag);
        Mutant mutant = new Mutant(key, pointer, at.document().apply(Text.of(wrong)));
        faults.put(key, new Fault(mutant, at.document().apply(Text.of(right)), options));
    }

    private static Map<String, String> with(Map<String, String> texts, String tag, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(tag, text);
        return changed;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
