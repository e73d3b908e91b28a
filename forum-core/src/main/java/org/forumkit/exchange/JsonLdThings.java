package org.forumkit.exchange;

import static org.forumkit.exchange.JsonLd.putAll;
import static org.forumkit.exchange.Outgoing.put;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** Texts, places, people and organisations in the words of schema.org. */
final class JsonLdThings {
    private final String language;
    private final ProgrammeEdition edition;
    private final Losses losses;
    private final Words words;

    JsonLdThings(String language, ProgrammeEdition edition, Losses losses, Words words) {
        this.language = language;
        this.edition = edition;
        this.losses = losses;
        this.words = words;
    }

    String language() {
        return language;
    }

    /** Returns a string in the language of the file, else a value that says its language. */
    Object text(ResolvedText text) {
        if (text.language().equals(language)) {
            return text.value();
        }
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("@language", text.language());
        value.put("@value", text.value());
        return value;
    }

    @Nullable Object text(@Nullable LocalText text) {
        if (text == null) {
            return null;
        }
        List<Object> all = text.distinct().stream().map(this::text).toList();
        return all.size() == 1 ? all.get(0) : all;
    }

    @Nullable Map<String, @Nullable Object> place(@Nullable LocalText name) {
        if (name == null) {
            return null;
        }
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", text(name));
        return place;
    }

    @Nullable Map<String, @Nullable Object> venue() {
        ProgrammeVenue venue = edition.venue();
        Map<String, @Nullable Object> place = place(venue == null ? null : venue.name());
        if (venue == null || place == null) {
            return null;
        }
        Map<String, @Nullable Object> address = new LinkedHashMap<>();
        put(address, "streetAddress", text(venue.address()));
        put(address, "addressLocality", text(venue.city()));
        put(address, "addressCountry", venue.country() == null ? null : venue.country().code());
        if (!address.isEmpty()) {
            Map<String, @Nullable Object> whole = new LinkedHashMap<>();
            whole.put("@type", "PostalAddress");
            whole.putAll(address);
            place.put("address", whole);
        }
        if (venue.geo() != null) {
            Map<String, @Nullable Object> geo = new LinkedHashMap<>();
            geo.put("@type", "GeoCoordinates");
            geo.put("latitude", venue.geo().latitude());
            geo.put("longitude", venue.geo().longitude());
            place.put("geo", geo);
        }
        put(place, "url", StrictParts.page(venue.links()));
        losses.of("venue/floorPlans", venue.floorPlans().size());
        return place;
    }

    /** Returns the rooms, each inside the venue, and where a session is on the web. */
    List<Map<String, @Nullable Object>> locations(ProgrammeSession session) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (ProgrammeRoom each : session.rooms()) {
            Map<String, @Nullable Object> room = new LinkedHashMap<>();
            room.put("@type", "Place");
            room.put("name", text(each.name()));
            put(room, "description", text(each.location()));
            put(room, "maximumAttendeeCapacity", each.capacity());
            put(room, "containedInPlace", venue());
            all.add(room);
        }
        Map<String, @Nullable Object> venue = all.isEmpty() ? venue() : null;
        if (venue != null) {
            all.add(venue);
        }
        if (session.online() != null) {
            Map<String, @Nullable Object> web = new LinkedHashMap<>();
            web.put("@type", "VirtualLocation");
            web.put("url", session.online());
            all.add(web);
        }
        return all;
    }

    /** Adds the organisers; a label of its own and the differences between hosts have no place. */
    void organisers(Map<String, @Nullable Object> event) {
        Map<String, List<Map<String, @Nullable Object>>> byField = new LinkedHashMap<>();
        for (ProgrammeOrganiser each : edition.organisers()) {
            String field =
                    switch (each.kind()) {
                        case SPONSOR -> "sponsor";
                        case SUPPORTER, FRAMEWORK -> "contributor";
                        default -> "organizer";
                    };
            boolean isExact =
                    each.kind() == OrganiserKind.ORGANISER || each.kind() == OrganiserKind.SPONSOR;
            losses.of("organiser/kind", isExact ? 0 : 1);
            List<Map<String, @Nullable Object>> all =
                    byField.computeIfAbsent(field, key -> new ArrayList<>());
            each.organisations().forEach(one -> all.add(organisation(one)));
        }
        byField.forEach((field, all) -> putAll(event, field, all));
    }

    private Map<String, @Nullable Object> organisation(ProgrammeOrganisation organisation) {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        thing.put("@type", "Organization");
        thing.put("name", text(organisation.name()));
        put(thing, "alternateName", text(organisation.shortName()));
        put(thing, "url", StrictParts.page(organisation.links()));
        if (organisation.country() != null) {
            Map<String, @Nullable Object> address = new LinkedHashMap<>();
            address.put("@type", "PostalAddress");
            address.put("addressCountry", organisation.country().code());
            thing.put("address", address);
        }
        return thing;
    }

    /** A speaker is a performer; other roles are named. */
    List<Map<String, @Nullable Object>> performers(List<ProgrammeAppearance> appearances) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (ProgrammeAppearance each : appearances) {
            Map<String, @Nullable Object> somebody = performer(each);
            if (each.role() != AppearanceRole.SPEAKER) {
                Map<String, @Nullable Object> role = new LinkedHashMap<>();
                role.put("@type", "PerformanceRole");
                role.put("roleName", text(words.resolve(language, each.role())));
                role.put("performer", somebody);
                somebody = role;
            }
            all.add(somebody);
        }
        return all;
    }

    private Map<String, @Nullable Object> performer(ProgrammeAppearance appearance) {
        Map<String, @Nullable Object> somebody = new LinkedHashMap<>();
        boolean isNobody = appearance.placeholder();
        // "Representative of UNCTAD" is nobody's name.
        somebody.put("@type", isNobody ? "PerformingGroup" : "Person");
        somebody.put("name", text(appearance.name()));
        losses.of("appearance/placeholder", isNobody ? 1 : 0);
        if (isNobody) {
            return somebody;
        }
        put(somebody, "honorificPrefix", text(appearance.courtesyTitle()));
        put(somebody, "jobTitle", text(appearance.position()));
        ProgrammeProfile profile = appearance.profile();
        if (profile != null) {
            put(somebody, "description", text(profile.biography()));
            losses.ofNullable("person/portrait", profile.portrait());
        }
        // Whom somebody speaks for is not where they are from.
        losses.ofNullable("appearance/country", appearance.country());
        put(
                somebody,
                "affiliation",
                appearance.organisation() == null ? null : organisation(appearance.organisation()));
        return somebody;
    }
}
