package org.forumkit.export.ical;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.model.EditionState;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one edition. */
final class EntryWriter {
    private final LineSink out;
    private final FeedWords words;
    private final EntryLines lines;
    private final DescriptionWriter description;
    private final ParticipantWriter participants;
    private final ProgrammeEdition edition;
    private final String language;
    private final boolean prefixed;
    private final boolean bilingual;
    private final boolean html;
    private final boolean rich;
    private final Duration alarm;
    private final String image;
    private final @Nullable String editionUrl;

    EntryWriter(ExportRequest request, EditionPlan plan, FeedWords words, LineSink out) {
        this.out = out;
        this.words = words;
        this.edition = plan.edition();
        this.lines = new EntryLines(request, plan, words, out);
        this.language = request.programme().languages().get(0);
        OtherZones zones = OtherZones.of(request, lines.zone());
        this.description = new DescriptionWriter(out, words, language, edition, zones);
        this.participants = new ParticipantWriter(out, words, lines);
        this.prefixed = request.get(IcalFeed.CANCELLED) != CancelledSessions.KEEP;
        this.bilingual = request.get(IcalFeed.BILINGUAL);
        this.html = request.get(IcalFeed.HTML);
        this.rich = request.get(IcalFeed.RICH);
        this.alarm = request.get(IcalFeed.ALARM);
        this.image = request.get(IcalFeed.IMAGE);
        this.editionUrl = Lines.webAddress(edition.links(), language);
    }

    void edition() throws IOException {
        LocalDate first = Objects.requireNonNull(edition.firstDay());
        out.begin("VEVENT");
        lines.uid("edition-", edition.id());
        lines.revision(edition.revision());
        lines.days(first, EditionPlan.lastDay(edition, first).plusDays(1));
        summary(EditionPlan.isOff(edition) ? words.get(edition.state()) : null, edition.title());
        description.edition(editionUrl);
        if (html || rich) {
            styled(() -> description.edition(editionUrl));
        }
        lines.place(List.of());
        out.property("STATUS").token(status(edition.state())).end();
        // An edition of several days must not make its subscribers look busy all day.
        out.property("TRANSP").token("TRANSPARENT").end();
        lines.people();
        Lines.url(out, editionUrl);
        Lines.image(out, image);
        if (rich) {
            lines.venue();
        }
        out.end("VEVENT");
    }

    void day(EditionPlan.DayPlan day) throws IOException {
        boolean off = day.sessions().stream().allMatch(each -> EditionPlan.isOff(edition, each));
        LocalDateTime start = LocalDateTime.MAX;
        LocalDateTime end = LocalDateTime.MIN;
        for (ProgrammeSession session : day.sessions()) {
            if (off || !EditionPlan.isOff(edition, session)) {
                LocalDateTime from = Objects.requireNonNull(EditionPlan.start(session));
                LocalDateTime until = EditionPlan.end(session);
                start = from.isBefore(start) ? from : start;
                end =
                        end.isBefore(until == null ? from : until)
                                ? until == null ? from : until
                                : end;
            }
        }
        if (day.sessions().isEmpty()) {
            start = day.day().atStartOfDay();
        }
        out.begin("VEVENT");
        lines.uid("day-", day.day().toString());
        lines.revision(edition.sessionsRevision());
        lines.times(start, end.isAfter(start) ? end : null);
        summary(off ? words.offReason(edition, day.sessions()) : null, edition.title());
        description.day(day.sessions(), editionUrl);
        if (html || rich) {
            styled(() -> description.day(day.sessions(), editionUrl));
        }
        lines.place(List.of());
        out.property("STATUS").token(off ? "CANCELLED" : status(edition.state())).end();
        lines.people();
        Lines.url(out, editionUrl);
        if (rich) {
            lines.venue();
        }
        out.end("VEVENT");
    }

    void session(ProgrammeSession session) throws IOException {
        boolean off = EditionPlan.isOff(edition, session);
        out.begin("VEVENT");
        lines.uid("session-", session.id());
        lines.revision(session.sequence(), session.created(), session.modified());
        lines.times(Objects.requireNonNull(EditionPlan.start(session)), EditionPlan.end(session));
        summary(off ? words.offReason(edition, session) : null, session.title());
        String url = url(session);
        description.session(session, url);
        if (html || rich) {
            styled(() -> description.session(session, url));
        }
        lines.place(session.rooms());
        categories(session);
        out.property("STATUS").token(status(session)).end();
        lines.people();
        Lines.url(out, url);
        if (session.online() != null && !off && Lines.isAddress(session.online())) {
            out.property("CONFERENCE").parameter("VALUE", "URI").parameter("FEATURE", "VIDEO");
            out.parameter("LABEL", words.online).uri(session.online()).end();
        }
        if (rich) {
            participants.of(session);
            lines.venue();
        }
        if (!off) {
            alarm(session.title().first());
        }
        out.end("VEVENT");
    }

    /** Writes when staff get the rooms of a session ready. */
    void setUp(ProgrammeSession session, LocalDateTime start) throws IOException {
        out.begin("VEVENT");
        lines.uid("setup-", session.id());
        lines.revision(session.sequence(), session.created(), session.modified());
        lines.times(start, session.start());
        boolean off = EditionPlan.isOff(edition, session);
        out.property("SUMMARY");
        Lines.language(out, session.title().first().language());
        prefix(off ? words.offReason(edition, session) : null);
        out.text(words.setUp).text(words.labelSeparator);
        out.text(session.title().first().value()).end();
        lines.place(session.rooms());
        out.property("STATUS").token(status(session)).end();
        lines.partOf(session.id());
        lines.people();
        out.end("VEVENT");
    }

    void item(ProgrammeSession session, ProgrammeItem item) throws IOException {
        String reason = words.offReason(edition, session, item);
        out.begin("VEVENT");
        lines.uid("item-", item.id());
        lines.revision(item.revision());
        lines.times(Objects.requireNonNull(item.start()), EditionPlan.end(item));
        out.property("SUMMARY");
        LocalText texts = item.title();
        ResolvedText title = texts == null ? null : texts.first();
        Lines.language(out, title == null ? language : title.language());
        prefix(reason);
        if (texts != null) {
            out.text(texts.first().value());
            second(texts);
        } else if (item.speakers().size() == 1) {
            out.text(words.get(item.kind())).text(words.labelSeparator);
            out.text(item.speakers().get(0).name().first().value());
        } else {
            out.text(words.get(item.kind()));
        }
        out.end();
        String url = url(session);
        description.item(session, item, url);
        if (html || rich) {
            styled(() -> description.item(session, item, url));
        }
        lines.place(session.rooms());
        out.property("STATUS").token(reason == null ? status(session) : "CANCELLED").end();
        // The time is taken by the session already.
        out.property("TRANSP").token("TRANSPARENT").end();
        lines.partOf(session.id());
        lines.people();
        Lines.url(out, url);
        if (rich) {
            participants.of(item);
            lines.venue();
        }
        out.end("VEVENT");
    }

    private @Nullable String url(ProgrammeSession session) {
        String url = Lines.webAddress(session.links(), language);
        return url == null ? editionUrl : url;
    }

    private void styled(DescriptionWriter.Body body) throws IOException {
        if (html) {
            description.html("X-ALT-DESC", body);
        }
        if (rich) {
            description.html("STYLED-DESCRIPTION", body);
        }
    }

    private void summary(@Nullable String reason, LocalText title) throws IOException {
        out.property("SUMMARY");
        Lines.language(out, title.first().language());
        prefix(reason);
        out.text(title.first().value());
        second(title);
        out.end();
    }

    private void prefix(@Nullable String reason) throws IOException {
        if (prefixed && reason != null) {
            out.text(reason).text(words.labelSeparator);
        }
    }

    private void second(LocalText title) throws IOException {
        if (bilingual && title.texts().size() > 1) {
            String other = title.texts().get(1).value();
            if (!other.equals(title.first().value())) {
                out.text(" / ").text(other);
            }
        }
    }

    /** Writes one line, because RFC 5546 allows no second; it names a language if it has one. */
    private void categories(ProgrammeSession session) throws IOException {
        List<ProgrammeTopic> topics = session.topics();
        boolean kind = session.kind() != SessionKind.OTHER;
        if (topics.isEmpty() && !kind) {
            return;
        }
        String only = topics.isEmpty() ? language : topics.get(0).title().first().language();
        boolean same = !kind || only.equals(language);
        for (int i = 1; i < topics.size(); i++) {
            same &= only.equals(topics.get(i).title().first().language());
        }
        out.property("CATEGORIES");
        if (same) {
            Lines.language(out, only);
        }
        for (int i = 0; i < topics.size(); i++) {
            category(i == 0, topics.get(i).title().first().value());
        }
        if (kind) {
            category(topics.isEmpty(), words.get(session.kind()));
        }
        out.end();
    }

    private void category(boolean first, String category) throws IOException {
        if (!first) {
            out.next();
        }
        out.text(category);
    }

    private String status(ProgrammeSession session) {
        if (EditionPlan.isOff(edition, session)) {
            return "CANCELLED";
        }
        return session.status() == SessionStatus.CONFIRMED ? "CONFIRMED" : "TENTATIVE";
    }

    private static String status(EditionState state) {
        return switch (state) {
            case PLANNED -> "TENTATIVE";
            case ANNOUNCED, HELD -> "CONFIRMED";
            case POSTPONED, CANCELLED -> "CANCELLED";
        };
    }

    private void alarm(ResolvedText title) throws IOException {
        if (alarm.isZero()) {
            return;
        }
        out.begin("VALARM");
        out.property("ACTION").token("DISPLAY").end();
        Lines.text(out, "DESCRIPTION", title);
        out.property("TRIGGER").parameter("RELATED", "START").duration(alarm.negated()).end();
        out.end("VALARM");
    }
}
