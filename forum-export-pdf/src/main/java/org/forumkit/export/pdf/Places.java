package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.finding.Landmark;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Knows what readers call the parts of a programme: parts do not say where in the document they
 * come from, but a session is known by its title wherever it stands.
 */
final class Places {

    private Places() {}

    /** Returns what a place in a programme is known by, from the whole to the part. */
    static List<Landmark> of(Programme programme, String pointer) {
        String[] steps = pointer.split("/", -1);
        List<Landmark> landmarks = new ArrayList<>(3);
        if (steps.length > 4 && steps[1].equals("editions")) {
            ProgrammeEdition edition = programme.editions().get(number(steps, 2));
            if (programme.editions().size() > 1) {
                landmarks.add(new Landmark("place.edition", Text.of(edition.id()), 0));
            }
            edition(edition, steps, landmarks);
        } else if (steps.length > 2 && steps[1].equals("organisations")) {
            ProgrammeOrganisation organisation = organisation(programme, steps[2]);
            if (organisation != null) {
                landmarks.add(named("organisation", organisation.name()));
            }
        }
        return landmarks;
    }

    private static void edition(
            ProgrammeEdition edition, String[] steps, List<Landmark> landmarks) {
        boolean numbered = !steps[4].isEmpty() && steps[4].chars().allMatch(Character::isDigit);
        int index = numbered ? number(steps, 4) : 0;
        switch (numbered ? steps[3] : "") {
            case "sessions" -> session(edition.sessions().get(index), steps, landmarks);
            case "participants" ->
                    landmarks.add(named("participant", edition.participants().get(index).name()));
            case "delegations" ->
                    landmarks.add(named("delegation", edition.delegations().get(index).name()));
            case "notices" -> landmarks.add(named("notice", edition.notices().get(index).title()));
            case "contacts" ->
                    landmarks.add(named("contact", edition.contacts().get(index).responsibility()));
            case "topics" -> landmarks.add(named("topic", edition.topics().get(index).title()));
            case "relatedEvents" ->
                    landmarks.add(
                            named("related-event", edition.relatedEvents().get(index).name()));
            case "figures" -> landmarks.add(new Landmark("place.figure", null, index + 1));
            default -> {}
        }
    }

    private static void session(
            ProgrammeSession session, String[] steps, List<Landmark> landmarks) {
        landmarks.add(named("session", session.title()));
        if (steps.length > 6 && steps[5].equals("items")) {
            ProgrammeItem item = session.items().get(number(steps, 6));
            landmarks.add(
                    item.title() == null
                            ? new Landmark(
                                    "item-kind." + word(item.kind()), null, number(steps, 6) + 1)
                            : named("item", item.title()));
            speaker(item.speakers(), steps, 7, landmarks);
        } else {
            speaker(session.speakers(), steps, 5, landmarks);
        }
    }

    private static void speaker(
            List<ProgrammeAppearance> people, String[] steps, int at, List<Landmark> landmarks) {
        if (steps.length > at + 1 && steps[at].equals("speakers")) {
            int index = number(steps, at + 1);
            landmarks.add(
                    new Landmark(
                            "appearance-role." + word(people.get(index).role()), null, index + 1));
        }
    }

    private static @Nullable ProgrammeOrganisation organisation(Programme programme, String id) {
        for (ProgrammeEdition edition : programme.editions()) {
            List<ProgrammeOrganisation> all = new ArrayList<>();
            edition.organisers().forEach(each -> all.addAll(each.organisations()));
            edition.participants().forEach(each -> add(all, each.organisation()));
            for (ProgrammeSession session : edition.sessions()) {
                session.allSpeakers().forEach(each -> add(all, each.organisation()));
            }
            for (ProgrammeOrganisation each : all) {
                if (each.id().equals(id)) {
                    return each;
                }
            }
        }
        return null;
    }

    private static void add(
            List<ProgrammeOrganisation> all, @Nullable ProgrammeOrganisation organisation) {
        if (organisation != null) {
            all.add(organisation);
        }
    }

    private static int number(String[] steps, int at) {
        return Integer.parseInt(steps[at]);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Landmark named(String what, LocalText name) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (ResolvedText text : name.texts()) {
            translations.putIfAbsent(text.language(), text.value());
        }
        return new Landmark("place." + what, Text.of(translations), 0);
    }
}
