package org.forumkit.export.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.internal.ContentLineWriter;
import org.forumkit.export.ical.internal.TimeZoneComponent;
import org.forumkit.finding.Finding;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;

/** Writes one feed: the calendar's own lines, the zones, the entries. */
final class FeedWriter {
    private static final int SESSIONS_BETWEEN_CHECKS = 256;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final ExportRequest request;
    private final Programme programme;
    private final ContentLineWriter out;
    private final List<Finding> findings = new ArrayList<>();
    private final List<EditionPlan> plans = new ArrayList<>();

    FeedWriter(ExportRequest request, OutputStream out) {
        this.request = request;
        this.programme = request.programme();
        this.out = new ContentLineWriter(out);
    }

    List<Finding> write() throws IOException {
        request.checkCancelled();
        for (ProgrammeEdition edition : programme.editions()) {
            plans.add(EditionPlan.of(edition, request, findings));
        }
        out.begin("VCALENDAR");
        identity();
        presentation();
        zones();
        entries();
        out.end("VCALENDAR").flush();
        return List.copyOf(findings);
    }

    private void identity() throws IOException {
        out.property("VERSION").token("2.0").end();
        out.property("PRODID").text("-//org.forumkit//forum-export-ical//EN").end();
        out.property("CALSCALE").token("GREGORIAN").end();
        if (!request.get(IcalFeed.ORGANISER).isEmpty()) {
            out.property("METHOD").token("PUBLISH").end();
        }
        ResolvedText name = name();
        Lines.text(out, "NAME", name);
        out.property("X-WR-CALNAME").text(name.value()).end();
        if (programme.editions().size() == 1) {
            ProgrammeEdition edition = programme.edition();
            if (edition.theme() != null) {
                ResolvedText theme = edition.theme().first();
                Lines.text(out, "DESCRIPTION", theme);
                out.property("X-WR-CALDESC").text(theme.value()).end();
            }
            Lines.url(out, Lines.webAddress(edition.links(), programme.languages().get(0)));
        }
        String source = request.get(IcalFeed.SOURCE);
        if (!source.isEmpty()) {
            out.property("SOURCE").parameter("VALUE", "URI").uri(source).end();
        }
    }

    private ResolvedText name() {
        String name = request.get(IcalFeed.NAME);
        if (!name.isEmpty()) {
            return new ResolvedText(name, programme.languages().get(0));
        }
        return programme.editions().size() == 1
                ? programme.edition().title().first()
                : programme.series().name().first();
    }

    private void presentation() throws IOException {
        // RFC 5545 knows no seconds after hours without minutes between: whole minutes only.
        String refresh = Duration.ofMinutes(request.get(IcalFeed.REFRESH).toMinutes()).toString();
        out.property("REFRESH-INTERVAL").parameter("VALUE", "DURATION").token(refresh).end();
        out.property("X-PUBLISHED-TTL").token(refresh).end();
        FeedColour colour = request.get(IcalFeed.COLOUR);
        if (colour != FeedColour.NONE) {
            out.property("COLOR").token(colour.cssName()).end();
            out.property("X-APPLE-CALENDAR-COLOR").token(colour.hex()).end();
        }
        out.property("X-WR-TIMEZONE").text(zone().getId()).end();
    }

    /** Returns the first zone that has a name of its own, else UTC. */
    private ZoneId zone() {
        for (ProgrammeEdition edition : programme.editions()) {
            if (edition.zone() != null && !(edition.zone() instanceof ZoneOffset)) {
                return edition.zone();
            }
        }
        return UTC;
    }

    /** Writes the zones that entries refer to; or one, because a calendar must hold something. */
    private void zones() throws IOException {
        Map<ZoneId, Window> windows = new LinkedHashMap<>();
        for (EditionPlan plan : plans) {
            ZoneId zone = plan.namedZone();
            if (zone != null && !plan.sessions().isEmpty()) {
                Window window = windows.computeIfAbsent(zone, each -> new Window());
                plan.sessions().forEach(window::include);
            }
        }
        if (plans.stream().noneMatch(plan -> plan.hasEntry() || !plan.sessions().isEmpty())) {
            findings.add(Finding.warning("ical.empty", "", null));
            TimeZoneComponent.write(out, zone(), request.stamp(), request.stamp());
        }
        for (Map.Entry<ZoneId, Window> each : windows.entrySet()) {
            each.getValue().write(each.getKey(), out);
        }
    }

    private void entries() throws IOException {
        FeedWords words = new FeedWords(request.words(), programme.languages().get(0));
        int total = plans.stream().mapToInt(plan -> plan.sessions().size()).sum();
        int done = 0;
        for (EditionPlan plan : plans) {
            EntryWriter entries = new EntryWriter(request, plan, words, out);
            if (plan.hasEntry()) {
                entries.edition();
            }
            for (ProgrammeSession session : plan.sessions()) {
                entries.session(session);
                done++;
                if (done % SESSIONS_BETWEEN_CHECKS == 0) {
                    request.checkCancelled();
                    request.progress((double) done / total);
                }
            }
        }
        request.progress(1);
    }

    /** The local times that a zone has to be right for. */
    private static final class Window {
        private LocalDateTime first = LocalDateTime.MAX;
        private LocalDateTime last = LocalDateTime.MIN;

        void include(ProgrammeSession session) {
            LocalDateTime start = Objects.requireNonNull(session.start());
            LocalDateTime end = EditionPlan.end(session);
            if (start.isBefore(first)) {
                first = start;
            }
            if ((end == null ? start : end).isAfter(last)) {
                last = end == null ? start : end;
            }
        }

        void write(ZoneId zone, ContentLineWriter out) throws IOException {
            Instant from = first.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
            Instant to = last.atZone(zone).withLaterOffsetAtOverlap().toInstant();
            TimeZoneComponent.write(out, zone, from, to);
        }
    }
}
