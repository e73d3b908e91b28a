package org.forumkit.export.ical;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.model.Geo;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeContact;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeRevision;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** The lines that all entries of one edition have alike. */
final class EntryLines {
    private static final int GEO_DECIMALS = 6;

    /** Metres around a place that Apple's maps show. */
    private static final String APPLE_RADIUS = "100";

    private final LineSink out;
    private final FeedWords words;
    private final ProgrammeEdition edition;
    private final Instant stamp;
    private final String organiser;
    private final String organiserName;
    private final String uidStart;
    private final String uidEnd;
    private final @Nullable ZoneId namedZone;
    private final ZoneId zone;
    private final @Nullable BigDecimal latitude;
    private final @Nullable BigDecimal longitude;
    private final String geoUri;
    private final @Nullable String address;
    private final String contact;
    private final String contactLanguage;

    EntryLines(ExportRequest request, EditionPlan plan, FeedWords words, LineSink out) {
        this.out = out;
        this.words = words;
        this.edition = plan.edition();
        this.stamp = request.stamp();
        this.organiser = request.get(IcalFeed.ORGANISER);
        LocalText series = request.programme().series().name();
        this.organiserName =
                edition.organisers().stream()
                        .flatMap(each -> each.organisations().stream())
                        .findFirst()
                        .map(each -> each.name().first().value())
                        .orElse(series.first().value());
        String authority = request.get(IcalFeed.AUTHORITY);
        this.uidStart = request.programme().series().id() + "-" + edition.id() + "-";
        this.uidEnd = authority.isEmpty() ? "" : "@" + authority;
        this.namedZone = plan.namedZone();
        this.zone = edition.zone() == null ? ZoneOffset.UTC : edition.zone();
        ProgrammeVenue venue = edition.venue();
        Geo geo = usable(venue == null ? null : venue.geo());
        this.latitude = geo == null ? null : decimal(geo.latitude());
        this.longitude = geo == null ? null : decimal(geo.longitude());
        this.geoUri =
                latitude == null || longitude == null
                        ? ""
                        : "geo:" + latitude.toPlainString() + "," + longitude.toPlainString();
        this.address = venue == null ? null : address(venue);
        ProgrammeContact first = edition.contacts().isEmpty() ? null : edition.contacts().get(0);
        this.contact = first == null ? "" : contact(first);
        this.contactLanguage = first == null ? "und" : first.responsibility().first().language();
    }

    ZoneId zone() {
        return zone;
    }

    void uid(String kind, String id) throws IOException {
        out.property("UID").text(uidStart).text(kind).text(id).text(uidEnd).end();
    }

    /** Says to which session an entry belongs. */
    void partOf(String session) throws IOException {
        out.property("RELATED-TO").parameter("RELTYPE", "PARENT");
        out.text(uidStart).text("session-").text(session).text(uidEnd).end();
    }

    void revision(int sequence, @Nullable Instant created, @Nullable Instant modified)
            throws IOException {
        out.property("DTSTAMP").utc(modified == null ? stamp : modified).end();
        if (created != null) {
            out.property("CREATED").utc(created).end();
        }
        if (modified != null) {
            out.property("LAST-MODIFIED").utc(modified).end();
        }
        out.property("SEQUENCE").integer(Math.max(0, sequence)).end();
    }

    void revision(ProgrammeRevision revision) throws IOException {
        revision(revision.sequence(), revision.created(), revision.modified());
    }

    void times(LocalDateTime start, @Nullable LocalDateTime end) throws IOException {
        time("DTSTART", start);
        if (end != null) {
            time("DTEND", end);
        }
    }

    private void time(String property, LocalDateTime time) throws IOException {
        out.property(property);
        if (namedZone == null) {
            out.utc(time.atZone(zone).toInstant()).end();
        } else {
            out.parameter("TZID", namedZone.getId()).dateTime(time).end();
        }
    }

    void days(LocalDate first, LocalDate after) throws IOException {
        out.property("DTSTART").parameter("VALUE", "DATE").date(first).end();
        out.property("DTEND").parameter("VALUE", "DATE").date(after).end();
    }

    /** Says where it is: in words, and on the map. */
    void place(List<ProgrammeRoom> rooms) throws IOException {
        ProgrammeVenue venue = edition.venue();
        LocalText main = venue == null ? null : venue.name();
        if (!rooms.isEmpty()) {
            main = rooms.get(0).name();
        }
        if (main == null) {
            return;
        }
        out.property("LOCATION");
        Lines.language(out, main.first().language());
        boolean first = true;
        for (int i = 0; i < rooms.size(); i++) {
            first = part(first, rooms.get(i).name());
            first = part(first, rooms.get(i).location());
        }
        if (venue != null) {
            first = part(first, venue.name());
            first = part(first, venue.address());
            part(first, cityNotYetNamed(venue));
        }
        out.end();
        if (venue != null && latitude != null && longitude != null) {
            out.property("GEO").decimal(latitude).next().decimal(longitude).end();
            out.property("X-APPLE-STRUCTURED-LOCATION").parameter("VALUE", "URI");
            if (address != null) {
                out.parameter("X-ADDRESS", address);
            }
            out.parameter("X-APPLE-RADIUS", APPLE_RADIUS);
            out.parameter("X-TITLE", venue.name().first().value()).uri(geoUri).end();
        }
    }

    /** Describes the venue as RFC 9073 does. */
    void venue() throws IOException {
        ProgrammeVenue venue = edition.venue();
        if (venue == null) {
            return;
        }
        out.begin("VLOCATION");
        out.property("UID").text(uidStart).text("venue").text(uidEnd).end();
        Lines.text(out, "NAME", venue.name().first());
        if (address != null) {
            out.property("DESCRIPTION").text(address).end();
        }
        if (latitude != null && longitude != null) {
            out.property("GEO").decimal(latitude).next().decimal(longitude).end();
        }
        out.end("VLOCATION");
    }

    private static @Nullable LocalText cityNotYetNamed(ProgrammeVenue venue) {
        LocalText city = venue.city();
        return city == null
                        || contains(venue.name(), city)
                        || (venue.address() != null && contains(venue.address(), city))
                ? null
                : city;
    }

    private static boolean contains(LocalText whole, LocalText part) {
        return whole.first().value().contains(part.first().value());
    }

    private static List<String> parts(@Nullable LocalText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(each -> each.first().value()).toList();
    }

    /** Writes a part of a list, and tells whether the next part is still the first. */
    private boolean part(boolean first, @Nullable LocalText text) throws IOException {
        if (text == null) {
            return first;
        }
        if (!first) {
            out.text(words.listSeparator);
        }
        out.text(text.first().value());
        return false;
    }

    private static @Nullable Geo usable(@Nullable Geo geo) {
        return geo == null
                        || !(Math.abs(geo.latitude()) <= 90)
                        || !(Math.abs(geo.longitude()) <= 180)
                ? null
                : geo;
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(GEO_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private @Nullable String address(ProgrammeVenue venue) {
        List<String> parts = parts(venue.address(), cityNotYetNamed(venue));
        return parts.isEmpty() ? null : String.join(words.listSeparator, parts);
    }

    private String contact(ProgrammeContact contact) {
        List<String> parts =
                new ArrayList<>(
                        parts(
                                contact.name(),
                                contact.organisation() == null
                                        ? null
                                        : contact.organisation().name()));
        Stream.of(contact.telephone(), contact.email())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        parts.addAll(parts(contact.hours()));
        String responsibility = contact.responsibility().first().value();
        return parts.isEmpty()
                ? responsibility
                : responsibility + words.labelSeparator + String.join(words.listSeparator, parts);
    }

    /** Says whom to ask: RFC 5546 allows one line. */
    void people() throws IOException {
        if (!organiser.isEmpty()) {
            out.property("ORGANIZER").parameter("CN", organiserName);
            out.uri("mailto:").uri(organiser).end();
        }
        if (!contact.isEmpty()) {
            out.property("CONTACT");
            Lines.language(out, contactLanguage);
            out.text(contact).end();
        }
    }
}
