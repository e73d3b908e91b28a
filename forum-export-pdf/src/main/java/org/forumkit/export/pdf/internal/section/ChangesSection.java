package org.forumkit.export.pdf.internal.section;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeChange;
import org.forumkit.programme.ProgrammeChanges;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier programme; where there is none to compare with, which sessions
 * changed since a moment as the release's ledger knows it.
 */
public final class ChangesSection implements Section {

    /** What was removed and what was added, as lines about changes have it; they may be cut. */
    private static final Pattern MARKS = Pattern.compile("\\[-(.*?)(?:-]|$)|\\{\\+(.*?)(?:\\+}|$)");

    private final @Nullable Programme earlier;
    private final Instant since;
    private final String name;

    /**
     * Creates one.
     *
     * @param earlier the programme to compare with, null for none
     * @param since from when on changes count where there is no earlier programme, not null
     * @param name what the earlier programme is called, not null; empty for nothing
     */
    public ChangesSection(@Nullable Programme earlier, Instant since, String name) {
        this.earlier = earlier;
        this.since = since;
        this.name = name;
    }

    /** A line of the table: what kind of change, and of what. */
    private record Line(
            @Nullable LocalDate day,
            List<ResolvedText> kind,
            List<ResolvedText> text,
            String second) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        return new Entry(c.words("print.changes"), c.place("changes"), List.of());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        Look look = c.look();
        if (!name.isEmpty()) {
            List<ResolvedText> against =
                    c.said(
                            language ->
                                    c.sentence(
                                            language, "print.compared-with", Map.of("name", name)));
            c.paragraph(
                    c.inLine(against, false, look.muted(), ""),
                    look.single(look.text()).spaced(0, look.text() * 0.6f));
        }
        boolean known =
                earlier != null
                        || c.edition().sessions().stream().anyMatch(s -> s.modified() != null);
        List<Line> lines = earlier == null ? ofLedger(c) : compared(c, earlier);
        List<ResolvedText> zone = Times.secondZone(c);
        if (!zone.isEmpty() && lines.stream().anyMatch(line -> !line.second().isEmpty())) {
            c.paragraph(
                    c.inLine(zone, false, look.muted(), ""),
                    look.dense(look.small(), c.languages().get(0)));
        }
        if (lines.isEmpty()) {
            c.text(c.words(known ? "print.no-changes" : "print.no-earlier"), "");
            return;
        }
        Map<@Nullable LocalDate, List<Line>> days = new LinkedHashMap<>();
        lines.forEach(line -> days.computeIfAbsent(line.day(), d -> new ArrayList<>()).add(line));
        List<Line> others = days.remove(null);
        days.forEach((day, list) -> table(c, Times.day(c, day), list));
        if (others != null) {
            table(c, c.words("print.other-changes"), others);
        }
    }

    private static void table(Composer c, List<ResolvedText> title, List<Line> lines) {
        Look look = c.look();
        c.heading(2, title, "", null);
        Table table = c.table(new float[] {look.text() * 11, 10}, "print.change", "print.content");
        for (Line line : lines) {
            Table.Row row = table.row(-1);
            c.fill(row.headingCell(1), line.kind(), "", look.text() * 0.95f, true, null);
            Table.Cell cell = row.cell();
            for (int i = 0; i < line.text().size(); i++) {
                difference(c, cell, line.text().get(i), i == 0);
            }
            if (!line.second().isEmpty()) {
                cell.text(
                        List.of(c.run(line.second(), c.languages().get(0)).colour(look.muted())),
                        look.single(look.small()));
            }
        }
        c.flow().add(table);
    }

    /** Shows what is new in bold type, and below it what stood there before. */
    private static void difference(
            Composer c, Table.Cell cell, ResolvedText text, boolean leading) {
        Look look = c.look();
        int colour = leading ? look.ink() : look.muted();
        String language = text.language();
        List<Run> now = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        Matcher marks = MARKS.matcher(text.value());
        int from = 0;
        boolean changed = false;
        while (marks.find()) {
            String same = text.value().substring(from, marks.start());
            add(now, c.run(same, language).colour(colour));
            before.append(same);
            changed |= marks.group(1) != null;
            before.append(marks.group(1) == null ? "" : marks.group(1));
            String added = marks.group(2) == null ? "" : marks.group(2);
            add(now, c.run(added, language).bold(true).colour(colour));
            from = marks.end();
        }
        String rest = text.value().substring(from);
        add(now, c.run(rest, language).colour(colour));
        before.append(rest);
        cell.text(now, look.dense(look.text() * 0.95f, language));
        if (changed) {
            Map<String, String> old = Map.of("text", before.toString());
            String said = c.sentence(language, "print.before", old);
            cell.text(
                    List.of(c.run(said, language).colour(look.muted())),
                    look.dense(look.small(), language));
        }
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    private static List<Line> compared(Composer c, Programme before) {
        boolean first = c.pointer("").equals("/editions/0");
        List<Line> lines = new ArrayList<>();
        Map<@Nullable String, ProgrammeSession> sessions = new HashMap<>();
        c.edition().sessions().forEach(each -> sessions.put(each.id(), each));
        for (ProgrammeChange each : ProgrammeChanges.between(before, c.programme(), c.words())) {
            boolean own = each.edition() == null ? first : each.edition().equals(c.edition().id());
            if (own) {
                lines.add(
                        new Line(
                                each.day(),
                                distinct(each.kind()),
                                each.text().distinct(),
                                second(
                                        c,
                                        sessions.get(each.session()),
                                        each.text().in(0).value())));
            }
        }
        return lines;
    }

    /** The time that a change tells, as it is now, by the clocks of another place. */
    private static String second(Composer c, @Nullable ProgrammeSession session, String told) {
        if (session == null || c.secondZone() == null) {
            return "";
        }
        if (tells(told, session.start())) {
            return Times.second(c, session);
        }
        for (ProgrammeItem item : session.items()) {
            if (tells(told, item.start())) {
                return Times.second(c, item.start(), item.end());
            }
        }
        return "";
    }

    private static boolean tells(String told, @Nullable LocalDateTime time) {
        return time != null && told.contains(Dates.time(time.toLocalTime()));
    }

    /** Kinds in different languages may have the same word. */
    private static List<ResolvedText> distinct(LocalText text) {
        List<ResolvedText> distinct = new ArrayList<>();
        for (ResolvedText each : text.texts()) {
            if (distinct.stream().noneMatch(other -> other.value().equals(each.value()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private List<Line> ofLedger(Composer c) {
        List<Line> lines = new ArrayList<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            String kind = kind(session);
            if (!kind.isEmpty()) {
                String span = Times.span(session);
                List<ResolvedText> texts = new ArrayList<>();
                for (ResolvedText title : session.title().distinct()) {
                    String label = span.isEmpty() ? "" : span + "  ";
                    texts.add(new ResolvedText(label + title.value(), title.language()));
                }
                lines.add(new Line(session.day(), c.words(kind), texts, Times.second(c, session)));
            }
        }
        return lines;
    }

    /** What the ledger says of a session, empty where it is as it was. */
    private String kind(ProgrammeSession session) {
        Instant modified = session.modified();
        Instant created = session.created();
        Instant off = session.offSince();
        if (session.withdrawn()) {
            return off == null || !off.isBefore(since) ? "change-kind.withdrawn" : "";
        }
        if (created != null && created.isAfter(since)) {
            return "change-kind.new";
        }
        boolean changed = modified != null && modified.isAfter(since) && session.sequence() > 0;
        return changed ? "print.changed" : "";
    }
}
