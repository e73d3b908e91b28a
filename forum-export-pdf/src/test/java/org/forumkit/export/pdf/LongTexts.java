package org.forumkit.export.pdf;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** A synthetic forum in six languages all of whose texts have a length and can be told apart. */
final class LongTexts {

    static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ru", "ko", "mn", "ja");

    /** Made for the walk: what is hard to break and to space in each language. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "zh-Hans",
                    "园区“共建”机制（Joint Parks 2.0）——探讨12个项目；《议程》由商务厅公布，代表：阿·别克…",
                    "en",
                    "the parks’ “joint” (re)construction – 12.5 % of an internationalisation"
                            + " programme; e.g. well-known J. K. Smith, and/or others. ",
                    "ru",
                    "совместное строительство «парков» — 15-го числа, № 5: взаимодействие и"
                            + " усовершенствование, т. е. 12,5 % подъёма. ",
                    "ko",
                    "산업단지 공동건설(2차)은 ‘협력’과 Digital 전환을 추진하며, 국제화를 논의한다. ",
                    "mn",
                    "аж үйлдвэрийн паркуудын хамтын ажиллагаа, өргөжүүлэлт – 12 төсөл; хөгжүүлэлтийн. ",
                    "ja",
                    "産業団地の「共同建設」（第2回）について、ワーキング・グループが議論します。データ連携も。");

    private final int length;
    private final Map<String, String> all = new LinkedHashMap<>();
    private int count;

    private LongTexts(int length) {
        this.length = length;
    }

    /** A forum, and its texts by field and language. */
    record Made(Forum forum, Map<String, String> texts) {

        /** An earlier forum, with other titles, texts, times, rooms and speakers. */
        Forum earlier() {
            Edition edition = forum.series().editions().get(0);
            Session first = edition.sessions().get(0);
            Session second = edition.sessions().get(1);
            List<Item> items = new ArrayList<>(first.items());
            items.set(
                    0,
                    items.get(0).toBuilder()
                            .appearances(List.of(Appearance.builder().participant("q").build()))
                            .build());
            return forum.with(
                    edition.with(
                                    first.toBuilder()
                                            .title(second.items().get(0).title())
                                            .description(second.items().get(0).description())
                                            .start(first.start().minusMinutes(30))
                                            .items(items)
                                            .build())
                            .with(second.toBuilder().rooms(List.of()).build())
                            .with(
                                    Session.builder("c", second.items().get(1).title())
                                            .start(second.start().plusHours(2))
                                            .build()));
        }
    }

    /**
     * Makes the forum.
     *
     * @param length of every text in characters; titles have no more than 400, names 120
     */
    static Made of(int length) {
        LongTexts made = new LongTexts(length);
        return new Made(made.forum(), made.all);
    }

    private Text text(String field, int most) {
        Map<String, String> translations = new LinkedHashMap<>();
        int number = count++;
        for (String language : LANGUAGES) {
            String value = value(language, number, Math.min(length, most));
            translations.put(language, value);
            all.put(field + " " + language, value);
        }
        return Text.of(translations);
    }

    /** A text that begins with a number of its own where it is long enough, and elsewhere. */
    private static String value(String language, int number, int length) {
        String words = WORDS.get(language);
        String turned = words.repeat(length / words.length() + 3).substring(3 * number);
        String begin = length > 4 ? 100 + number + ". " : "";
        String value = (begin + turned.strip()).substring(0, length);
        return value.endsWith(" ") ? value.substring(0, length - 1) + "." : value;
    }

    private Text title(String field) {
        return text(field, 400);
    }

    private Text description(String field) {
        return text(field, 20_000);
    }

    private Forum forum() {
        Edition edition =
                Edition.builder("e", title("edition/title"))
                        .theme(title("edition/theme"))
                        .description(description("edition/description"))
                        .venue(
                                Venue.builder(title("venue/name"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", title("room/name"))
                                                                .build()))
                                        .build())
                        .topics(
                                List.of(
                                        Topic.builder("t", title("topic/title"))
                                                .description(description("topic/description"))
                                                .build()))
                        .sessions(List.of(session("a", 9), session("b", 14)))
                        .participants(List.of(participant("p"), participant("q")))
                        .notices(
                                List.of(
                                        Notice.builder("n", description("notice/text"))
                                                .title(title("notice/title"))
                                                .build()))
                        .contacts(
                                List.of(
                                        Contact.builder("c", title("contact/responsibility"))
                                                .name(title("contact/name"))
                                                .build()))
                        .build();
        Series series =
                Series.builder("s", title("series/name")).editions(List.of(edition)).build();
        Organisation park =
                Organisation.builder("o", title("organisation/name"))
                        .kind(OrganisationKind.PARK)
                        .country("CN")
                        .description(description("organisation/description"))
                        .build();
        return Forum.builder("en", series)
                .people(List.of(person("p"), person("q")))
                .organisations(List.of(park))
                .build();
    }

    private Session session(String id, int hour) {
        List<Item> items = new ArrayList<>();
        for (String person : List.of("p", "q")) {
            String field = "item/" + id + person;
            items.add(
                    Item.builder("i" + id + person)
                            .title(title(field + "/title"))
                            .description(description(field + "/description"))
                            .appearances(List.of(Appearance.builder().participant(person).build()))
                            .build());
        }
        return Session.builder(id, title("session/" + id + "/title"))
                .start(LocalDateTime.of(2032, 3, 1, hour, 0))
                .rooms(List.of("r"))
                .topics(List.of("t"))
                .description(description("session/" + id + "/description"))
                .items(items)
                .build();
    }

    private Participant participant(String id) {
        return Participant.builder(id)
                .person(id)
                .position(title("participant/" + id + "/position"))
                .organisation("o")
                .country("CN")
                .build();
    }

    private Person person(String id) {
        Map<String, PersonName> names = new LinkedHashMap<>();
        Text name = text("person/" + id + "/name", 120);
        name.translations()
                .forEach(
                        (language, full) ->
                                names.put(language, PersonName.builder().full(full).build()));
        return Person.builder(id).names(names).build();
    }
}
