package org.forumkit.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of a schedule that is read from the first byte to the last.
 *
 * <p>Events that come before what is said of the conference wait for it: its zone and its base
 * address are needed for them.
 */
final class Schedule {
    /** What an event is made of; a second one of it has no place. */
    static final Set<String> EVENT_FIELDS =
            Set.of(
                    "guid",
                    "id",
                    "date",
                    "start",
                    "end",
                    "duration",
                    "room",
                    "title",
                    "track",
                    "abstract",
                    "description",
                    "type",
                    "state",
                    "language",
                    "persons",
                    "participants",
                    "url",
                    "links",
                    "attachments");

    private static final Pattern YEAR =
            Pattern.compile("(.*?)[\\s\\p{Punct}]*\\b['\u2019]?(?:(?:19|20)\\d\\d|\\d\\d)");

    private final ImportOptions options;
    private final Deviations deviations = new Deviations();
    private final Conference conference;
    private final Places places = new Places(deviations);
    private final Tracks tracks = new Tracks(deviations);
    private final People people = new People(deviations);
    private final Sessions sessions;
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean known;

    private record Waiting(
            Node event, Conference.@Nullable Day day, Places.@Nullable Place place) {}

    Schedule(ImportOptions options) {
        this.options = options;
        this.conference = new Conference(options, deviations);
        this.sessions = new Sessions(deviations, conference, places, tracks, people);
    }

    Deviations deviations() {
        return deviations;
    }

    Conference conference() {
        return conference;
    }

    Places places() {
        return places;
    }

    Sessions sessions() {
        return sessions;
    }

    Tracks tracks() {
        return tracks;
    }

    /** Takes what a list beside the events says of a person; false if it does not say of whom. */
    boolean person(Node person) {
        return people.idOf(person, conference.baseUrl()) != null;
    }

    /** Takes an event that stands on a day and in a room; either may be missing. */
    void event(Node event, Conference.@Nullable Day day, Places.@Nullable Place place) {
        if (known) {
            sessions.take(event, day, place);
        } else {
            waiting.add(new Waiting(event, day, place));
        }
    }

    /** Keeps what stands where it has no place, as an extension of the edition. */
    void unknown(Node part, String parent) {
        conference.unknown(part, parent);
    }

    /** Returns the place of the session that the next event will be. */
    String nextPointer() {
        return "/series/editions/0/sessions/" + (sessions.all().size() + waiting.size());
    }

    /** All is said of the conference that is needed for events. */
    void conferenceIsKnown() {
        known = true;
        waiting.forEach(each -> sessions.take(each.event(), each.day(), each.place()));
        waiting.clear();
    }

    Imported imported(String format, Node root) {
        conferenceIsKnown();
        String language = language(root);
        String title = conference.title(root);
        String venue = conference.venue();
        Venue.Builder rooms =
                Venue.builder(Text.of(venue == null ? title : venue)).rooms(places.rooms());
        Edition edition =
                conference
                        .edition(day(true), day(false), root, rooms)
                        .topics(tracks.topics())
                        .sessions(sessions.all())
                        .participants(people.participants())
                        .build();
        Matcher year = YEAR.matcher(title);
        String name = year.matches() && !year.group(1).isBlank() ? year.group(1) : title;
        String id = options.series();
        Forum forum =
                Forum.builder(
                                language,
                                Series.builder(id == null ? Ids.of(name) : id, Text.of(name))
                                        .editions(List.of(edition))
                                        .build())
                        .people(people.people(language))
                        .organisations(people.organisations())
                        .build();
        return new Imported(forum, format, deviations.all());
    }

    private String language(Node root) {
        String language = options.language();
        language = language == null ? conference.language() : language;
        if (language == null) {
            language = Objects.requireNonNullElse(sessions.usualLanguage(), "en");
            deviations.tell(
                    ImportRule.LANGUAGE_ASSUMED, root, "/defaultLanguage", null, "made", language);
        }
        return language;
    }

    /** A session without a start is on the days of its items. */
    private static Stream<@Nullable LocalDateTime> starts(Session session) {
        return session.start() == null
                ? session.items().stream().map(Item::start)
                : Stream.of(session.start());
    }

    private @Nullable LocalDate day(boolean first) {
        return sessions.all().stream()
                .flatMap(Schedule::starts)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate)
                .reduce((a, b) -> a.isBefore(b) == first ? a : b)
                .orElse(null);
    }
}
