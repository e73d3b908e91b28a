package org.forumkit.statistics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.jspecify.annotations.Nullable;

/** Counts the sessions of an edition and their time. */
final class SessionCount {
    private final EditionCount edition;
    private final List<Session> sessions;
    private final ZoneId zone;
    private final Map<String, List<String>> vocabulary;
    private final Tally tally;
    private final Set<String> speakers = new HashSet<>();
    private final Map<Breakdown, Map<String, Duration>> times = new EnumMap<>(Breakdown.class);

    SessionCount(EditionCount count, Edition edition, Tally tally) {
        this.edition = count;
        this.sessions = edition.sessions();
        this.zone = zone(edition.zone());
        this.vocabulary = count.vocabulary();
        this.tally = tally;
    }

    /** Without a zone that there is, no hour is there twice or not at all. */
    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    void count() {
        sessions.stream().filter(SessionCount::counts).forEach(this::count);
        if (!speakers.isEmpty()) {
            tally.total(Measure.SPEAKERS, speakers.size());
        }
        times.forEach(
                (breakdown, byKey) ->
                        byKey.forEach(
                                (key, time) ->
                                        tally.add(
                                                Measure.SPEAKING_TIME,
                                                breakdown,
                                                key,
                                                time.toMinutes())));
    }

    private static boolean counts(Session session) {
        boolean takesPlace =
                session.status() == SessionStatus.CONFIRMED
                        || session.status() == SessionStatus.TENTATIVE;
        return takesPlace
                && session.kind() != SessionKind.BREAK
                && session.kind() != SessionKind.MEAL;
    }

    private void count(Session session) {
        tally.total(Measure.SESSIONS, 1);
        Set<String> themes = new LinkedHashSet<>();
        for (String topic : new LinkedHashSet<>(session.topics())) {
            tally.add(Measure.SESSIONS, Breakdown.TOPIC, topic, 1);
            themes.addAll(vocabulary.getOrDefault(topic, List.of()));
        }
        themes.forEach(each -> tally.add(Measure.SESSIONS, Breakdown.VOCABULARY, each, 1));
        Set<String> languages = new HashSet<>(session.languages());
        session.items().forEach(each -> languages.addAll(each.languages()));
        languages.forEach(each -> tally.add(Measure.SESSIONS, Breakdown.LANGUAGE, each, 1));
        Set<String> countries = countries(session.appearances());
        session.items().forEach(each -> countries.addAll(countries(each.appearances())));
        countries.forEach(each -> tally.add(Measure.SESSIONS, Breakdown.COUNTRY, each, 1));
        if (session.timing() == Timing.INDICATIVE || session.start() == null) {
            // A programme without firm times is a sketch of what was or will be held.
            edition.mayBeMore(Measure.SESSIONS, Measure.SPEAKING_TIME, Measure.SPEAKERS);
        }
        time(session, themes);
    }

    private void time(Session session, Set<String> themes) {
        List<Item> untimed = new ArrayList<>();
        Duration spoken = Duration.ZERO;
        for (Item item : session.items()) {
            Duration own = own(item);
            if (own == null) {
                untimed.add(item);
            } else {
                spoken = spoken.plus(own);
                spoken(own, languages(item, session), countries(item.appearances()));
            }
        }
        Duration whole =
                session.timing() == Timing.FIXED ? between(session.start(), session.end()) : null;
        if (whole == null) {
            edition.mayBeMore(Measure.SPEAKING_TIME);
            if (spoken.isZero()) {
                return;
            }
            whole = spoken;
        }
        add(Breakdown.TOTAL, "", whole);
        for (String topic : new LinkedHashSet<>(session.topics())) {
            add(Breakdown.TOPIC, topic, whole);
        }
        for (String theme : themes) {
            add(Breakdown.VOCABULARY, theme, whole);
        }
        Duration rest = whole.minus(spoken);
        if (!rest.isNegative() && !rest.isZero()) {
            rest(session, untimed, rest);
        }
    }

    private void rest(Session session, List<Item> untimed, Duration rest) {
        if (untimed.isEmpty()) {
            spoken(rest, session.languages(), countries(session.appearances()));
            return;
        }
        edition.isShared();
        Duration share = rest.dividedBy(untimed.size());
        for (Item item : untimed) {
            spoken(share, languages(item, session), countries(item.appearances()));
        }
    }

    private void spoken(Duration time, List<String> languages, Set<String> countries) {
        new HashSet<>(languages).forEach(each -> add(Breakdown.LANGUAGE, each, time));
        countries.forEach(each -> add(Breakdown.COUNTRY, each, time));
    }

    private void add(Breakdown breakdown, String key, Duration time) {
        times.computeIfAbsent(breakdown, each -> new HashMap<>()).merge(key, time, Duration::plus);
    }

    private @Nullable Duration own(Item item) {
        Duration running = item.runningTime();
        if (running != null) {
            return running.isNegative() || running.isZero() ? null : running;
        }
        return between(item.start(), item.end());
    }

    private @Nullable Duration between(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null || end == null || !end.isAfter(start)) {
            return null;
        }
        return Duration.between(start.atZone(zone), end.atZone(zone));
    }

    private static List<String> languages(Item item, Session session) {
        return item.languages().isEmpty() ? session.languages() : item.languages();
    }

    /** Returns the countries of those who appear, and notes who they are. */
    private Set<String> countries(List<Appearance> appearances) {
        Set<String> countries = new HashSet<>();
        for (Appearance each : appearances) {
            if (each.confirmation() != Confirmation.DECLINED) {
                String country = country(each);
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }

    private @Nullable String country(Appearance each) {
        Participant participant = edition.participant(each.participant());
        if (participant != null) {
            if (speakers.add(participant.id())) {
                edition.speaks(participant);
            }
            if (participant.person() == null) {
                edition.mayBeMore(Measure.SPEAKERS);
            }
            return edition.country(participant);
        }
        // An organisation or a placeholder: somebody speaks who is not known.
        edition.mayBeMore(Measure.SPEAKERS);
        Shared.Body body = edition.body(each.organisation());
        if (body == null) {
            return null;
        }
        speakers.add("/" + body.organisation().id());
        edition.appears(body);
        return EditionCount.country(body.organisation());
    }
}
