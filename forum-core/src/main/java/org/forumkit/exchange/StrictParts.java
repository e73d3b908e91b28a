package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.put;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** What the published formats of a programme have in common. */
class StrictParts {
    final Programme programme;
    final ProgrammeEdition edition;
    final Losses losses;
    final OutgoingTimes times;
    final String acronym;

    StrictParts(Programme programme, ProgrammeEdition edition, Losses losses) {
        this.programme = programme;
        this.edition = edition;
        this.losses = losses;
        this.times = new OutgoingTimes(edition.zone());
        String name = Ids.of(programme.series().id() + "-" + edition.id()).replace('-', '_');
        this.acronym = name.length() < 4 ? name + "_forum" : name;
    }

    /** Returns the first address of the web. */
    static @Nullable String page(List<ProgrammeLink> links) {
        for (ProgrammeLink each : links) {
            if (each.url().startsWith("https://") || each.url().startsWith("http://")) {
                return each.url();
            }
        }
        return null;
    }

    static Map<String, @Nullable Object> head(Instant stamp) {
        Map<String, @Nullable Object> generator = new LinkedHashMap<>();
        generator.put("name", "Forum");
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("generator", generator);
        head.put("version", stamp.toString());
        return head;
    }

    String name(LocalText name, String id) {
        String text = text(name);
        return text.isBlank() ? id : text;
    }

    /** Returns an id that is a UUID, or a UUID made of it. */
    String guid(String kind, String id) {
        return JsonForm.isUuid(id) ? id : uuid(kind + "/" + id);
    }

    String title(ProgrammeSession session) {
        String title = text(session.title());
        return title.isEmpty() ? session.id() : title;
    }

    String text(LocalText text) {
        losses.of("translations", text.distinct().size() > 1 ? 1 : 0);
        return Wordings.line(text.first().value()).strip();
    }

    List<Map<String, @Nullable Object>> rooms() {
        Map<String, Map<String, @Nullable Object>> rooms = new LinkedHashMap<>();
        if (edition.venue() != null) {
            for (ProgrammeRoom each : edition.venue().rooms()) {
                room(rooms, name(each.name(), each.id()), each.id());
            }
        }
        for (ProgrammeSession each : edition.sessions()) {
            room(rooms, roomOf(each), "");
        }
        return List.copyOf(rooms.values());
    }

    void room(Map<String, Map<String, @Nullable Object>> rooms, String name, String id) {
        Map<String, @Nullable Object> room = new LinkedHashMap<>();
        room.put("name", name);
        room.put("guid", uuid("room/" + (id.isEmpty() ? name : id)));
        rooms.putIfAbsent(name, room);
    }

    /** Each session has to be in a room: one without is at the venue. */
    String roomOf(ProgrammeSession session) {
        if (!session.rooms().isEmpty()) {
            return name(session.rooms().get(0).name(), session.rooms().get(0).id());
        }
        return name(
                edition.venue() == null ? edition.title() : edition.venue().name(), edition.id());
    }

    Map<String, @Nullable Object> link(ProgrammeLink link) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("url", plain(link.url()));
        put(reference, "title", link.title() == null ? null : text(link.title()));
        return reference;
    }

    Map<String, @Nullable Object> document(ProgrammeDocument document) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        put(reference, "url", document.url() == null ? null : plain(document.url()));
        reference.put("title", text(document.title()));
        return reference;
    }

    /** Returns an address as RFC 3986 wants it: in ASCII, and brackets only around a host. */
    static String plain(String address) {
        int host = address.indexOf("://") + 3;
        int end = Math.max(address.indexOf('/', host), 0);
        StringBuilder plain = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            boolean isBracket = (each == '[' || each == ']') && plain.length() >= end;
            if (each <= ' ' || each == 0x7F || isBracket || "\"<>\\^`{|}".indexOf(each) >= 0) {
                plain.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            } else {
                plain.append((char) each);
            }
        }
        return plain.toString();
    }

    /** Returns the links that have an address. */
    List<Map<String, @Nullable Object>> links(ProgrammeSession session) {
        List<ProgrammeLink> links =
                session.links().stream().filter(each -> isAddress(each.url())).toList();
        losses.of("session/links", session.links().size() - links.size());
        return links.stream().map(this::link).toList();
    }

    List<Map<String, @Nullable Object>> attachments(ProgrammeSession session) {
        List<ProgrammeDocument> documents =
                session.documents().stream().filter(each -> isAddress(each.url())).toList();
        losses.of("document", session.documents().size() - documents.size());
        return documents.stream().map(this::document).toList();
    }

    private static boolean isAddress(@Nullable String url) {
        return url != null && Addresses.isFit(plain(url));
    }

    String uuid(String name) {
        String whole = "forum:" + programme.series().id() + "/" + edition.id() + "/" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
