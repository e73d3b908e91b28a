package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.jspecify.annotations.Nullable;

/** Who appears in an event, and as what. */
final class Casts {
    private static final Map<String, AppearanceRole> ROLES =
            Arrays.stream(AppearanceRole.values())
                    .collect(Collectors.toMap(AppearanceRole::name, role -> role));

    private final Deviations deviations;
    private final Conference conference;
    private final People people;

    Casts(Deviations deviations, Conference conference, People people) {
        this.deviations = deviations;
        this.conference = conference;
        this.people = people;
    }

    List<Appearance> of(Node event, Extras extras, String pointer) {
        List<Appearance> appearances = new ArrayList<>();
        Map<String, @Nullable Object> roles = new LinkedHashMap<>();
        for (String field : List.of("persons", "participants")) {
            Node list = event.take(field);
            for (Node each : list == null ? List.<Node>of() : list.parts()) {
                Node role = each.take("role");
                String person = people.idOf(each, conference.baseUrl());
                if (person == null) {
                    nobody(each, role, extras, pointer);
                } else {
                    AppearanceRole part = role(role, person, roles, pointer);
                    appearances.add(Appearance.builder().participant(person).role(part).build());
                }
            }
        }
        extras.keep("roles", roles);
        return appearances;
    }

    /** Keeps what is said of somebody without a word of who it is. */
    private void nobody(Node person, @Nullable Node role, Extras extras, String pointer) {
        if (role != null) {
            role.giveBack();
        }
        for (Node each : person.parts()) {
            if (!each.isTaken() && !each.isEmpty()) {
                deviations.tellOnce(
                        ImportRule.UNKNOWN,
                        "person/" + each.name(),
                        each,
                        pointer + "/appearances",
                        each.text(),
                        "field",
                        "person/" + each.name());
            }
        }
        extras.add("persons", person.plainJson());
    }

    private AppearanceRole role(
            @Nullable Node role,
            String person,
            Map<String, @Nullable Object> roles,
            String pointer) {
        if (role == null) {
            return AppearanceRole.SPEAKER;
        }
        AppearanceRole known = ROLES.get(String.valueOf(role.text()).toUpperCase(Locale.ROOT));
        if (known == null) {
            deviations.tell(ImportRule.ROLE, role, pointer + "/appearances", role.text());
            roles.put(person, role.plainJson());
        }
        return known == null ? AppearanceRole.SPEAKER : known;
    }
}
