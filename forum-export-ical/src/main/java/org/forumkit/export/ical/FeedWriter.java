package org.forumkit.export.ical;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.export.ical.internal.TimeZoneComponent;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes one feed: the calendar's own lines, the zones, the entries. */
final class FeedWriter {
    private static final int SESSIONS_BETWEEN_CHECKS = 256;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final ExportRequest request;
    private final Programme programme;
    private final LineSink out;
    private final @Nullable EntryCustomiser customiser;
    private final List<Finding> findings = new ArrayList<>();
    private final List<EditionPlan> plans = new ArrayList<>();

    FeedWriter(ExportRequest request, LineSink out, @Nullable EntryCustomiser customiser) {
        this.request = request;
        this.programme = request.programme();
        this.out = out;
        this.customiser = customiser;
    }

    List<Finding> write() throws IOException {
        request.checkCancelled();
        OtherZones.check(request, findings);
        for (ProgrammeEdition edition : programme.editions()) {
            plans.add(EditionPlan.of(edition, request, findings));
        }
        out.begin("VCALENDAR");
        identity();
        presentation();
        zones();
        entries();
        out.end("VCALENDAR");
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
        names(name);
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
        Lines.image(out, request.get(IcalFeed.IMAGE));
    }

    /** Writes the name in each language that it has one in; RFC 7986 allows it, X-WR- does not. */
    private void names(ResolvedText name) throws IOException {
        Lines.text(out, "NAME", name);
        if (request.get(IcalFeed.NAME).isEmpty()) {
            Set<String> languages = new HashSet<>(Set.of(name.language()));
            for (ResolvedText each : title().texts()) {
                if (languages.add(each.language())) {
                    Lines.text(out, "NAME", each);
                }
            }
        }
    }

    private ResolvedText name() {
        String name = request.get(IcalFeed.NAME);
        if (!name.isEmpty()) {
            return new ResolvedText(name, programme.languages().get(0));
        }
        return title().first();
    }

    private LocalText title() {
        return programme.editions().size() == 1
                ? programme.edition().title()
                : programme.series().name();
    }

    private void presentation() throws IOException {
        Duration refresh = Duration.ofMinutes(request.get(IcalFeed.REFRESH).toMinutes());
        out.property("REFRESH-INTERVAL").parameter("VALUE", "DURATION").duration(refresh).end();
        out.property("X-PUBLISHED-TTL").duration(refresh).end();
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
        Map<ZoneId, TimeSpan> windows = new LinkedHashMap<>();
        for (EditionPlan plan : plans) {
            ZoneId zone = plan.namedZone();
            TimeSpan window = plan.window();
            if (zone != null && window != null) {
                windows.merge(zone, window, TimeSpan::and);
            }
        }
        if (plans.stream().allMatch(EditionPlan::isEmpty)) {
            findings.add(Finding.warning("ical.empty", "", null));
            TimeZoneComponent.write(out, zone(), request.stamp(), request.stamp());
        }
        for (Map.Entry<ZoneId, TimeSpan> each : windows.entrySet()) {
            ZoneId zone = each.getKey();
            TimeSpan window = each.getValue();
            TimeZoneComponent.write(
                    out,
                    zone,
                    window.first().atZone(zone).withEarlierOffsetAtOverlap().toInstant(),
                    window.last().atZone(zone).withLaterOffsetAtOverlap().toInstant());
        }
    }

    private void entries() throws IOException {
        FeedWords words = new FeedWords(request.words(), programme.languages().get(0));
        int total = plans.stream().mapToInt(plan -> plan.sessions().size()).sum();
        int done = 0;
        ReadAhead ahead = new ReadAhead();
        for (EditionPlan plan : plans) {
            EntryWriter entries = new EntryWriter(request, plan, words, out);
            if (plan.hasEntry()) {
                next(FeedEntry.Kind.EDITION, plan, null, null, null);
                entries.edition();
            }
            for (EditionPlan.DayPlan day : plan.days()) {
                next(FeedEntry.Kind.DAY, plan, day.day(), null, null);
                entries.day(day);
            }
            for (ProgrammeSession session : plan.sessions()) {
                ahead.session(session);
                if (plan.shows(session, findings)) {
                    entries(entries, plan, session);
                }
                done++;
                if (done % SESSIONS_BETWEEN_CHECKS == 0) {
                    request.checkCancelled();
                    request.progress((double) done / total);
                }
            }
        }
        request.progress(1);
    }

    private void entries(EntryWriter entries, EditionPlan plan, ProgrammeSession session)
            throws IOException {
        next(FeedEntry.Kind.SESSION, plan, null, session, null);
        entries.session(session);
        LocalDateTime setUp = EditionPlan.setUp(session);
        if (setUp != null) {
            next(FeedEntry.Kind.SET_UP, plan, null, session, null);
            entries.setUp(session, setUp);
        }
        if (plan.hasItems()) {
            for (ProgrammeItem item : session.items()) {
                if (EditionPlan.isUsable(item.start())) {
                    next(FeedEntry.Kind.ITEM, plan, null, session, item);
                    entries.item(session, item);
                } else {
                    findings.add(
                            new Finding(
                                    Severity.HINT,
                                    "ical.item-without-start",
                                    "",
                                    item.id(),
                                    Map.of()));
                }
            }
            for (ProgrammeItem item : session.withdrawnItems()) {
                if (EditionPlan.isUsable(item.start())
                        && EditionPlan.isStillShown(item.withdrawnSince(), request)) {
                    next(FeedEntry.Kind.ITEM, plan, null, session, item);
                    entries.item(session, item);
                }
            }
        }
    }

    private void next(
            FeedEntry.Kind kind,
            EditionPlan plan,
            @Nullable LocalDate day,
            @Nullable ProgrammeSession session,
            @Nullable ProgrammeItem item) {
        if (customiser != null) {
            customiser.next(new FeedEntry(kind, plan.edition(), day, session, item));
        }
    }
}
