package org.forumkit.exchange;

import static org.forumkit.exchange.IcalCalendar.string;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Who an entry names. */
final class IcalPeople {
    private static final String MAIL = "mailto:";
    private static final Set<String> ON_STAGE =
            Set.of("ACTIVE", "SPEAKER", "PERFORMER", "MODERATOR", "HOST");
    private static final Set<String> USUAL = Set.of("SPEAKER", "PERFORMER");

    private final Node source;
    private final Node event;
    private final BiConsumer<Node, Set<String>> use;
    private final boolean isPublished;
    private final Node list;

    IcalPeople(Node source, Node event, BiConsumer<Node, Set<String>> use, boolean isPublished) {
        this.source = source;
        this.event = event;
        this.use = use;
        this.isPublished = isPublished;
        this.list = new Node(Node.Kind.LIST, "participants", source.line(), source.column());
    }

    void take() {
        for (Node each : source.parts()) {
            switch (each.name()) {
                case "ORGANIZER" -> {
                    if (!isPublished) {
                        person(each, "HOST");
                    }
                }
                case "ATTENDEE" -> attendee(each);
                case "PARTICIPANT" -> participant(each);
                default -> {}
            }
        }
        if (!list.parts().isEmpty()) {
            event.add(list);
        }
    }

    private void attendee(Node property) {
        String kind = IcalTimes.parameter(property, "CUTYPE");
        boolean isPlace = "ROOM".equalsIgnoreCase(kind) || "RESOURCE".equalsIgnoreCase(kind);
        if (isPlace && "ROOM".equalsIgnoreCase(kind) && event.peek("room") == null) {
            String name = IcalTimes.parameter(property, "CN");
            event.add(string(property, "room", name == null ? address(property) : name));
        } else if (!isPlace) {
            String role = IcalTimes.parameter(property, "ROLE");
            person(property, role == null ? null : role.toUpperCase(Locale.ROOT));
        }
    }

    private void person(Node property, @Nullable String role) {
        String address = address(property);
        String name = IcalTimes.parameter(property, "CN");
        if (address.isEmpty() && name == null) {
            return;
        }
        Node person = new Node(Node.Kind.OBJECT, "person", property.line(), property.column());
        person.add(string(property, "name", name == null ? address : name));
        person(person, property, address);
        if (role != null) {
            person.add(string(property, "role", role));
        }
        list.add(person);
        use.accept(property, Set.of("CN", "ROLE"));
    }

    private static void person(Node person, Node property, String address) {
        if (address.contains("@")) {
            person.add(string(property, "guid", uuid("acct:" + address.toLowerCase(Locale.ROOT))));
            person.add(string(property, "email", address));
        } else if (!address.isEmpty()) {
            person.add(string(property, "address", address));
        }
    }

    /** Returns an address of a calendar user without its scheme. */
    private static String address(Node property) {
        String value = property.text() == null ? "" : property.text();
        return value.toLowerCase(Locale.ROOT).startsWith(MAIL)
                ? value.substring(MAIL.length())
                : value;
    }

    /** One of RFC 9073, if they have to do with what happens on stage. */
    private void participant(Node component) {
        Node name = component.peek("SUMMARY");
        Node address = component.peek("CALENDAR-ADDRESS");
        Node type = component.peek("PARTICIPANT-TYPE");
        String kind = type == null ? "" : String.valueOf(type.text()).toUpperCase(Locale.ROOT);
        if (!ON_STAGE.contains(kind) || (name == null && address == null)) {
            return;
        }
        Node person = new Node(Node.Kind.OBJECT, "person", component.line(), component.column());
        String mail = address == null ? "" : address(address);
        person.add(
                string(
                        component,
                        "name",
                        name == null
                                ? mail
                                : Wordings.line(IcalLines.unescaped(String.valueOf(name.text())))));
        person(person, component, mail);
        Node uid = component.peek("UID");
        if (!mail.contains("@") && uid != null) {
            String text = String.valueOf(uid.text());
            int at = text.lastIndexOf('@');
            person.add(string(uid, "id", at > 0 ? text.substring(0, at) : text));
        }
        if (!USUAL.contains(kind)) {
            person.add(string(component, "role", kind));
        }
        list.add(person);
    }

    /** Returns the UUID of a name in the name space of addresses, version 5. */
    private static String uuid(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            UUID space = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
            digest.update(
                    ByteBuffer.allocate(16)
                            .putLong(space.getMostSignificantBits())
                            .putLong(space.getLeastSignificantBits())
                            .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (hash.getLong() & ~0xF000L) | 0x5000L;
            long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
