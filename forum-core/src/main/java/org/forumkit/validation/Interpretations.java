package org.forumkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;

/**
 * Everybody can follow: {@code interpretation.channel-twice}, {@code
 * interpretation.language-twice}, {@code interpretation.speaker-uncovered}, {@code
 * interpretation.audience-uncovered}.
 *
 * <p>A spoken language has no script: {@code zh-Hans} and {@code zh-Hant} are one. Where a session
 * does not say what is spoken on its floor, the edition's languages are; if that says none either,
 * nobody knows whom it leaves out. A channel that is not known yet is one all the same.
 */
final class Interpretations implements Rule {
    /** How many languages of one speaker are looked at. */
    private static final int MOST = 32;

    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Edition edition = forum.series().editions().get(i);
            Map<String, Participant> participants = new HashMap<>();
            edition.participants().forEach(each -> participants.putIfAbsent(each.id(), each));
            Place place = Place.ROOT.at("series").at("editions", i);
            for (int j = 0; j < edition.sessions().size(); j++) {
                Session session = edition.sessions().get(j);
                if (Planned.isPlanned(session)) {
                    new OfSession(edition, session, place.at("sessions", j), participants, report)
                            .check();
                }
            }
        }
    }

    private static String spoken(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private record OfSession(
            Edition edition,
            Session session,
            Place place,
            Map<String, Participant> participants,
            Report report) {

        void check() {
            Set<String> covered = new HashSet<>();
            List<String> floor =
                    session.languages().isEmpty() ? edition.languages() : session.languages();
            floor.forEach(each -> covered.add(spoken(each)));
            Map<Integer, String> channels = new HashMap<>();
            Set<String> interpreted = new HashSet<>();
            for (int i = 0; i < session.interpretation().size(); i++) {
                Interpretation each = session.interpretation().get(i);
                Place at = place.at("interpretation", i);
                String language = spoken(each.language());
                covered.add(language);
                if (!interpreted.add(language)) {
                    report.find(
                            "interpretation.language-twice", at.at("language"), each.language());
                }
                if (each.channel() != null) {
                    String other = channels.putIfAbsent(each.channel(), each.language());
                    if (other != null && !spoken(other).equals(language)) {
                        report.find(
                                "interpretation.channel-twice",
                                at.at("channel"),
                                each.channel().toString(),
                                "first",
                                other,
                                "second",
                                each.language());
                    }
                }
            }
            if (!floor.isEmpty()) {
                speakers(session.appearances(), covered, place);
                for (int i = 0; i < session.items().size(); i++) {
                    Set<String> all = covered;
                    if (!session.items().get(i).languages().isEmpty()) {
                        all = new HashSet<>(covered);
                        for (String each : session.items().get(i).languages()) {
                            all.add(spoken(each));
                        }
                    }
                    speakers(session.items().get(i).appearances(), all, place.at("items", i));
                }
                audience(covered);
            }
        }

        private void speakers(List<Appearance> appearances, Set<String> covered, Place at) {
            for (int i = 0; i < appearances.size(); i++) {
                Appearance each = appearances.get(i);
                Participant participant = participants.get(each.participant());
                if (participant == null
                        || participant.languages().isEmpty()
                        || each.confirmation() == Confirmation.DECLINED) {
                    continue;
                }
                List<String> languages = participant.languages();
                List<String> some = languages.subList(0, Math.min(MOST, languages.size()));
                if (some.stream().noneMatch(language -> covered.contains(spoken(language)))) {
                    report.findNamed(
                            "interpretation.speaker-uncovered",
                            at.at("appearances", i).at("participant"),
                            participant.id(),
                            report.guide().participant(participant),
                            "languages",
                            String.join(", ", some));
                }
            }
        }

        /** Everybody is expected in a plenary session, so that the edition's languages count. */
        private void audience(Set<String> covered) {
            if (session.attendance() != Attendance.PLENARY
                    || session.kind() == SessionKind.BREAK
                    || session.kind() == SessionKind.MEAL) {
                return;
            }
            List<String> missing = new ArrayList<>();
            for (String each : edition.languages()) {
                if (missing.size() < MOST && !covered.contains(spoken(each))) {
                    missing.add(each);
                }
            }
            if (!missing.isEmpty()) {
                report.find(
                        "interpretation.audience-uncovered",
                        place.at("interpretation"),
                        String.join(", ", missing));
            }
        }
    }
}
