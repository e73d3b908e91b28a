package org.forumkit.statistics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.jspecify.annotations.Nullable;

/** Counts the sessions of an edition and their time. */
final class SessionCount {
    /** Nobody speaks for longer, and a sum of what is longer could not be held. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private final EditionCount edition;
    private final List<Session> sessions;
    private final ZoneId zone;
    private final Map<String, List<String>> vocabulary;
    private final Tally tally;

    /** Who appears, in the order in which this class asks. */
    private final Iterator<Appearing.@Nullable Speaker> appearing;

    /** The numbers of the organisations that spoke. */
    private final BitSet bodies = new BitSet();

    private int speakers;

    private final Map<Breakdown, Map<String, Duration>> times = new EnumMap<>(Breakdown.class);

    /** An item, and the countries of those who appear in it. */
    private record Speech(Item item, Set<String> countries) {
        List<String> languages(Session session) {
            return item.languages().isEmpty() ? session.languages() : item.languages();
        }
    }

    SessionCount(EditionCount count, Edition edition, Appearing appearing, Tally tally) {
        this.edition = count;
        this.sessions = appearing.sessions();
        this.appearing = appearing.inOrder();
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
        sessions.forEach(this::count);
        int spoke = speakers + bodies.cardinality();
        if (spoke > 0) {
            tally.total(Measure.SPEAKERS, spoke);
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

    /** Returns the sessions that count. */
    static List<Session> counting(Edition edition) {
        return edition.sessions().stream().filter(SessionCount::counts).toList();
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
        Set<String> own = countries(session.appearances());
        List<Speech> speeches = new ArrayList<>(session.items().size());
        Set<String> countries = new HashSet<>(own);
        for (Item each : session.items()) {
            Speech speech = new Speech(each, countries(each.appearances()));
            speeches.add(speech);
            countries.addAll(speech.countries());
        }
        countries.forEach(each -> tally.add(Measure.SESSIONS, Breakdown.COUNTRY, each, 1));
        if (session.timing() == Timing.INDICATIVE || session.start() == null) {
            // A programme without firm times is a sketch of what was or will be held.
            edition.mayBeMore(Measure.SESSIONS, Measure.SPEAKING_TIME, Measure.SPEAKERS);
        }
        time(session, themes, speeches, own);
    }

    private void time(
            Session session, Set<String> themes, List<Speech> speeches, Set<String> countries) {
        List<Speech> untimed = new ArrayList<>();
        Duration spoken = Duration.ZERO;
        for (Speech each : speeches) {
            Duration own = own(each.item());
            if (own == null) {
                untimed.add(each);
            } else {
                spoken = spoken.plus(own);
                spoken(own, each.languages(session), each.countries());
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
            if (untimed.isEmpty()) {
                spoken(rest, session.languages(), countries);
            } else {
                edition.isShared();
                Duration share = rest.dividedBy(untimed.size());
                untimed.forEach(each -> spoken(share, each.languages(session), each.countries()));
            }
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
            boolean isSpoken =
                    running.compareTo(Duration.ZERO) > 0 && running.compareTo(LONGEST) <= 0;
            return isSpoken ? running : null;
        }
        return between(item.start(), item.end());
    }

    private @Nullable Duration between(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null || end == null || !end.isAfter(start)) {
            return null;
        }
        return Duration.between(start.atZone(zone), end.atZone(zone));
    }

    /** Returns the countries of those who appear, and notes who they are. */
    private Set<String> countries(List<Appearance> appearances) {
        Set<String> countries = new HashSet<>();
        for (Appearance each : appearances) {
            Appearing.Speaker speaker = appearing.next();
            if (each.confirmation() != Confirmation.DECLINED) {
                String country = country(each, speaker);
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }

    private @Nullable String country(Appearance each, Appearing.@Nullable Speaker speaker) {
        if (speaker != null && speaker.isKnown()) {
            if (speaker.speaks()) {
                speakers++;
                edition.speaks(speaker);
            }
            if (!speaker.isPerson()) {
                edition.mayBeMore(Measure.SPEAKERS);
            }
            return speaker.country();
        }
        // An organisation or a placeholder: somebody speaks who is not known.
        edition.mayBeMore(Measure.SPEAKERS);
        Shared.Body body = edition.body(each.organisation());
        if (body == null) {
            return null;
        }
        bodies.set(body.number());
        edition.appears(body);
        return body.country();
    }
}
