package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumkit.model.Document;
import org.forumkit.model.Link;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Makes sessions of events, one by one. */
final class Sessions {
    /** What is kept as an extension without a word: the model has no place for it. */
    private static final Set<String> KEPT =
            Set.of(
                    "code",
                    "slug",
                    "subtitle",
                    "logo",
                    "recording",
                    "recording_license",
                    "do_not_record",
                    "do_not_stream",
                    "feedback_url",
                    "origin_url",
                    "video_download_url",
                    "video_url",
                    "released",
                    "conf_url",
                    "full_conf_url",
                    "parent",
                    "defaults",
                    "uid",
                    "ical");

    private static final Pattern SEPARATORS = Pattern.compile("[,;/+&\\s]+");

    private static final Map<String, SessionKind> KINDS =
            Map.ofEntries(
                    Map.entry("opening", SessionKind.OPENING),
                    Map.entry("keynote", SessionKind.KEYNOTE),
                    Map.entry("dialogue", SessionKind.DIALOGUE),
                    Map.entry("panel", SessionKind.PANEL),
                    Map.entry("promotion", SessionKind.PROMOTION),
                    Map.entry("signing", SessionKind.SIGNING),
                    Map.entry("closing", SessionKind.CLOSING),
                    Map.entry("break", SessionKind.BREAK),
                    Map.entry("meal", SessionKind.MEAL),
                    Map.entry("lunch", SessionKind.MEAL),
                    Map.entry("dinner", SessionKind.MEAL),
                    Map.entry("visit", SessionKind.VISIT),
                    Map.entry("exhibition", SessionKind.EXHIBITION),
                    Map.entry("ceremony", SessionKind.CEREMONY));

    private static final Map<String, SessionStatus> STATES =
            Map.of(
                    "DRAFT", SessionStatus.DRAFT,
                    "SUBMITTED", SessionStatus.TENTATIVE,
                    "ACCEPTED", SessionStatus.TENTATIVE,
                    "CONFIRMED", SessionStatus.CONFIRMED,
                    "DELAYED", SessionStatus.TENTATIVE,
                    "CANCELED", SessionStatus.CANCELLED,
                    "WITHDRAWN", SessionStatus.CANCELLED,
                    "REJECTED", SessionStatus.CANCELLED,
                    "DELETED", SessionStatus.CANCELLED);

    private final Deviations deviations;
    private final Conference conference;
    private final Places places;
    private final Tracks tracks;
    private final Casts casts;
    private final Ids ids = new Ids();
    private final Items items;
    private final List<Session> all = new ArrayList<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    Sessions(
            Deviations deviations,
            Conference conference,
            Places places,
            Tracks tracks,
            People people) {
        this.deviations = deviations;
        this.conference = conference;
        this.places = places;
        this.tracks = tracks;
        this.casts = new Casts(deviations, conference, people);
        this.items = new Items(deviations, conference, this, casts);
    }

    List<Session> all() {
        return all;
    }

    /** Returns the language that most sessions are in, the first by its tag of several. */
    @Nullable String usualLanguage() {
        return languages.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Takes an event that stands on a day and in a room; either may be missing. */
    void take(Node event, Conference.@Nullable Day day, Places.@Nullable Place under) {
        all.add(make(event, day, under, "/series/editions/0/sessions/" + all.size()));
    }

    /** Returns the session that an event is, which will be at a place of the document. */
    Session make(
            Node event,
            Conference.@Nullable Day day,
            Places.@Nullable Place under,
            String pointer) {
        Extras extras = new Extras();
        Times times = new Times(deviations, conference, event, day, extras, pointer).read();
        String id = id(event, extras, times, pointer);
        Node title = event.take("title");
        Session.Builder session = Session.builder(id, title(title, event, id, pointer));
        session.start(times.start()).end(times.end());
        rooms(event, under, session, extras, pointer);
        session.topics(topics(event.take("track")));
        session.description(description(event, extras));
        session.kind(kind(event, extras)).status(status(event, extras, pointer));
        session.languages(languages(event, extras, pointer));
        session.appearances(casts.of(event, extras, pointer));
        references(event, session, extras, pointer);
        if (event.kind() == Node.Kind.ROW) {
            RowFields.take(event, session, places, tracks, deviations, pointer);
            session.items(items.of(event, session.build(), pointer));
        }
        rest(event, extras, pointer);
        return session.extensions(extras.extensions()).build();
    }

    private List<String> topics(@Nullable Node track) {
        List<Node> all = track == null ? List.of() : List.of(track);
        if (track != null && track.kind() == Node.Kind.LIST) {
            all = track.parts();
        }
        return all.stream().map(tracks::idOf).filter(Objects::nonNull).distinct().toList();
    }

    private String id(Node event, Extras extras, Times times, String pointer) {
        Node guid = event.take("guid");
        Node number = event.take("id");
        Node slug = event.peek("slug");
        Node given = guid != null ? guid : number != null ? number : slug;
        String wanted;
        if (given == null) {
            Node title = event.peek("title");
            String name = title == null ? "session" : String.valueOf(title.text());
            wanted = Ids.of(times.start() == null ? name : name + " " + times.start());
            deviations.tell(ImportRule.ID_MISSING, event, pointer + "/id", null, "made", wanted);
        } else {
            String text = String.valueOf(given.text());
            String exact = Ids.exact(text);
            wanted = exact == null ? Ids.of(text) : exact;
        }
        String id = wanted;
        if (ids.isTaken(wanted)) {
            id = ids.claimNew(wanted, times.start() + " #" + all.size());
            deviations.tell(ImportRule.ID_TAKEN, event, pointer + "/id", wanted, "made", id);
        } else {
            ids.claimNew(wanted, wanted);
        }
        for (Node each : guid == null ? List.<Node>of() : List.of(guid)) {
            extras.keep(id.equals(each.text()) ? null : each);
        }
        if (number != null && !id.equals(number.text())) {
            extras.keep("id", People.id(number));
        }
        return id;
    }

    private Text title(@Nullable Node title, Node event, String id, String pointer) {
        Text text = title == null ? null : Wordings.text(title);
        if (text != null) {
            return Wordings.line(text);
        }
        deviations.tell(
                ImportRule.MISSING,
                event,
                pointer + "/title",
                null,
                "field",
                "event/title",
                "made",
                id);
        return Text.of(id);
    }

    private void rooms(
            Node event,
            Places.@Nullable Place under,
            Session.Builder session,
            Extras extras,
            String pointer) {
        Node named = event.take("room");
        Places.Place place = under;
        if (named != null) {
            Places.Place own =
                    named.kind() == Node.Kind.OBJECT
                            ? places.of(named)
                            : under != null && Wordings.line(named).equals(under.name())
                                    ? under
                                    : null;
            if (own == null && under == null) {
                own = places.named(Wordings.line(named));
            }
            if (under == null) {
                place = own;
            } else if (own != under) {
                deviations.tell(
                        ImportRule.ROOM,
                        named,
                        pointer + "/rooms",
                        named.text(),
                        "made",
                        under.name());
                extras.keep(named);
            }
        }
        session.rooms(place == null ? List.of() : List.of(place.id()));
    }

    /** The shorter text is the description; the longer one is kept beside it. */
    static @Nullable Text description(Node event, Extras extras) {
        Node summary = event.take("abstract");
        Node whole = event.take("description");
        Text text = summary == null ? null : Wordings.text(summary);
        Text more = whole == null ? null : Wordings.text(whole);
        if (whole != null) {
            Object kept = whole.plainJson();
            extras.keep("description", kept instanceof String lines ? Wordings.lines(lines) : kept);
        }
        if (summary != null && (text == null || !Wordings.isWhole(summary, text))) {
            extras.keep(summary);
        }
        return text == null ? more : text;
    }

    private static SessionKind kind(Node event, Extras extras) {
        Node type = event.take("type");
        if (type == null) {
            return SessionKind.OTHER;
        }
        String name = String.valueOf(type.text()).toLowerCase(Locale.ROOT);
        SessionKind kind = KINDS.getOrDefault(name, SessionKind.OTHER);
        if (!DocumentSchedule.type(kind).equals(type.text())) {
            extras.keep(type);
        }
        return kind;
    }

    private SessionStatus status(Node event, Extras extras, String pointer) {
        Node state = event.take("state");
        if (state == null) {
            return SessionStatus.CONFIRMED;
        }
        extras.keep(state);
        SessionStatus status = STATES.get(String.valueOf(state.text()));
        if (status == null) {
            deviations.tell(ImportRule.STATE, state, pointer + "/status", state.text());
        }
        return status == null ? SessionStatus.CONFIRMED : status;
    }

    List<String> languages(Node event, Extras extras, String pointer) {
        Node named = event.take("language");
        if (named == null) {
            return List.of();
        }
        List<String> spoken = new ArrayList<>();
        for (String each : SEPARATORS.split(String.valueOf(named.text()), -1)) {
            String tag = tag(each);
            tag = tag == null && event.kind() == Node.Kind.ROW ? TableWords.tongue(each) : tag;
            if (tag == null) {
                deviations.tell(
                        ImportRule.LANGUAGE_UNKNOWN, named, pointer + "/languages", named.text());
                extras.keep(named);
                return List.of();
            }
            if (!spoken.contains(tag)) {
                spoken.add(tag);
            }
        }
        if (!String.join(",", spoken).equals(named.text())) {
            extras.keep(named);
        }
        spoken.forEach(each -> languages.merge(each, 1, Integer::sum));
        return spoken;
    }

    /** A file names few languages, and to look at a tag takes its time. */
    private @Nullable String tag(String name) {
        String tag = tags.get(name);
        if (tag == null) {
            tag = Wordings.language(name);
            if (tag != null) {
                tags.put(name, tag);
            }
        }
        return tag;
    }

    private void references(Node event, Session.Builder session, Extras extras, String pointer) {
        References references =
                new References(deviations, conference.baseUrl(), extras, pointer + "/links");
        List<Link> links = new ArrayList<>();
        Node page = event.take("url");
        if (page != null) {
            String url = references.address(page, "url");
            if (url != null) {
                links.add(new Link(url, null, null));
            }
            extras.keep("url", url == null ? page.text() : url);
            page.markTaken();
        }
        links.addAll(references.links(event.take("links")));
        List<Document> documents = references.documents(event.take("attachments"));
        session.links(links).documents(documents);
    }

    void rest(Node event, Extras extras, String pointer) {
        if (event.kind() == Node.Kind.ROW) {
            CellErrors.keep(event, extras, deviations, pointer + "/extensions/" + Extras.NAME);
        }
        for (Node part : event.parts()) {
            if (part.isTaken() || part.isEmpty()) {
                continue;
            }
            boolean known =
                    KEPT.contains(part.name())
                            || (event.kind() == Node.Kind.ROW
                                    && RowFields.KEPT.contains(part.name()));
            if (!known && Schedule.EVENT_FIELDS.contains(part.name())) {
                deviations.tell(
                        ImportRule.REPEATED,
                        part,
                        pointer,
                        String.valueOf(part.plainJson()),
                        "field",
                        "event/" + part.name());
            } else if (!known) {
                deviations.tellOnce(
                        ImportRule.UNKNOWN,
                        "event/" + part.name(),
                        part,
                        pointer + "/extensions/" + Extras.NAME,
                        part.text(),
                        "field",
                        "event/" + part.name());
            }
            extras.add(part.name(), known ? part.plainJson() : part.json());
        }
    }
}
