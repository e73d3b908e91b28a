package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAccompanied;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeDelegation;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Who is in lists of people and on cards: the participants, or those who appear in sessions where
 * the audience may not see the participants.
 */
final class Entrants {

    /**
     * Somebody.
     *
     * @param id the participant's id, null for somebody who only appears
     * @param delegation the id of the delegation, null for none
     * @param accompanies whom they accompany, null for nobody
     * @param portrait where their portrait is, null if that is not known
     * @param source the place in the programme
     */
    record Entrant(
            @Nullable String id,
            LocalText name,
            @Nullable LocalText courtesyTitle,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable ProgrammeCountry country,
            @Nullable String delegation,
            @Nullable ProgrammeAccompanied accompanies,
            @Nullable String portrait,
            String source) {}

    /**
     * Those that stand under one heading.
     *
     * @param title the heading, empty for none
     * @param place the name of the place in the document
     * @param head the id of the participant who leads them, null for nobody
     */
    record Group(
            List<ResolvedText> title, String place, @Nullable String head, List<Entrant> members) {}

    private Entrants() {}

    /** Returns everybody in the order of the programme. */
    static List<Entrant> of(Composer c) {
        List<ProgrammeParticipant> participants = c.edition().participants();
        if (participants.isEmpty()) {
            return speakers(c);
        }
        Map<String, ProgrammeCountry> delegations = delegations(c.edition());
        List<Entrant> entrants = new ArrayList<>(participants.size());
        for (ProgrammeParticipant each : participants) {
            entrants.add(
                    new Entrant(
                            each.id(),
                            each.name(),
                            each.courtesyTitle(),
                            each.position(),
                            each.organisation(),
                            country(each, delegations),
                            each.delegation(),
                            each.accompanies(),
                            portrait(each.profile()),
                            c.pointer("/participants/" + entrants.size())));
        }
        return entrants;
    }

    /** Returns the countries of the delegations that have one, by id. */
    static Map<String, ProgrammeCountry> delegations(ProgrammeEdition edition) {
        Map<String, ProgrammeCountry> countries = new HashMap<>();
        for (ProgrammeDelegation each : edition.delegations()) {
            if (each.country() != null) {
                countries.put(each.id(), each.country());
            }
        }
        return countries;
    }

    /** Returns somebody's own country, else that of their delegation, null for neither. */
    static @Nullable ProgrammeCountry country(
            ProgrammeParticipant each, Map<String, ProgrammeCountry> delegations) {
        String delegation = each.delegation();
        return each.country() == null && delegation != null
                ? delegations.get(delegation)
                : each.country();
    }

    private static List<Entrant> speakers(Composer c) {
        Map<Object, Entrant> speakers = new LinkedHashMap<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            if (session.withdrawn()) {
                continue;
            }
            String source = c.pointer(session);
            take(speakers, session.speakers(), source + "/speakers");
            for (int k = 0; k < session.items().size(); k++) {
                ProgrammeItem item = session.items().get(k);
                take(speakers, item.speakers(), source + "/items/" + k + "/speakers");
            }
        }
        return List.copyOf(speakers.values());
    }

    private static void take(
            Map<Object, Entrant> speakers, List<ProgrammeAppearance> people, String source) {
        for (int i = 0; i < people.size(); i++) {
            ProgrammeAppearance each = people.get(i);
            Object key = each.participant() == null ? each.name() : each.participant();
            ProgrammeOrganisation organisation = each.organisation();
            ProgrammeCountry country = each.country();
            if (country == null && organisation != null) {
                country = organisation.country();
            }
            speakers.putIfAbsent(
                    key,
                    new Entrant(
                            each.participant(),
                            each.name(),
                            each.courtesyTitle(),
                            each.position(),
                            organisation,
                            country,
                            each.delegation(),
                            null,
                            portrait(each.profile()),
                            source + "/" + i));
        }
    }

    /** Returns everybody in order, each with those who accompany them right behind. */
    private static List<List<Entrant>> parties(Composer c) {
        List<Entrant> all = of(c);
        Map<String, List<Entrant>> accompanied = new HashMap<>();
        for (Entrant each : all) {
            if (each.id() != null && each.accompanies() == null) {
                accompanied.putIfAbsent(each.id(), new ArrayList<>(1));
            }
        }
        List<List<Entrant>> parties = new ArrayList<>(all.size());
        for (Entrant each : all) {
            String id = each.accompanies() == null ? each.id() : each.accompanies().id();
            List<Entrant> party = id == null ? null : accompanied.get(id);
            if (party == null) {
                parties.add(List.of(each));
                continue;
            }
            if (each.accompanies() == null) {
                party.add(0, each);
                parties.add(party);
            } else {
                party.add(each);
            }
        }
        return parties;
    }

    /** Groups them by country in protocol order, those of international bodies last. */
    static List<Group> byCountry(Composer c, String place) {
        Map<String, List<ResolvedText>> titles = new LinkedHashMap<>();
        Map<String, List<Entrant>> members = new LinkedHashMap<>();
        for (ProgrammeCountry country : c.edition().countries()) {
            titles.put(country.code(), country.name().distinct());
            members.put(country.code(), new ArrayList<>());
        }
        List<Entrant> others = new ArrayList<>();
        for (List<Entrant> party : parties(c)) {
            ProgrammeCountry country = party.get(0).country();
            if (country == null) {
                others.addAll(party);
            } else {
                titles.putIfAbsent(country.code(), country.name().distinct());
                members.computeIfAbsent(country.code(), code -> new ArrayList<>()).addAll(party);
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((code, list) -> add(groups, c, titles.get(code), place, code, null, list));
        add(groups, c, c.words("print.international"), place, "international", null, others);
        return groups;
    }

    /** Groups them by delegation in their order, those without one last. */
    static List<Group> byDelegation(Composer c, String place) {
        Map<String, List<Entrant>> members = new LinkedHashMap<>();
        for (ProgrammeDelegation delegation : c.edition().delegations()) {
            members.put(delegation.id(), new ArrayList<>());
        }
        List<Entrant> others = new ArrayList<>();
        for (List<Entrant> party : parties(c)) {
            String id = party.get(0).delegation();
            List<Entrant> own = id == null ? null : members.get(id);
            (own == null ? others : own).addAll(party);
        }
        List<Group> groups = new ArrayList<>();
        for (ProgrammeDelegation delegation : c.edition().delegations()) {
            add(
                    groups,
                    c,
                    delegation.name().distinct(),
                    place,
                    delegation.id(),
                    delegation.head(),
                    members.getOrDefault(delegation.id(), List.of()));
        }
        List<ResolvedText> rest =
                groups.isEmpty() ? List.of() : c.words("print.other-participants");
        add(groups, c, rest, place, "others", null, others);
        return groups;
    }

    /** Puts them into one list without a heading. */
    static List<Group> together(Composer c, String place) {
        List<Group> groups = new ArrayList<>(1);
        List<Entrant> all = parties(c).stream().flatMap(List::stream).toList();
        add(groups, c, List.of(), place, "all", null, all);
        return groups;
    }

    private static void add(
            List<Group> groups,
            Composer c,
            @Nullable List<ResolvedText> title,
            String place,
            String name,
            @Nullable String head,
            List<Entrant> members) {
        if (!members.isEmpty() && title != null) {
            groups.add(new Group(title, c.place(place + "." + name), head, members));
        }
    }

    static @Nullable String portrait(@Nullable ProgrammeProfile profile) {
        return profile == null ? null : profile.portrait();
    }
}
