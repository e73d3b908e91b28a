package org.forumkit.export.pdf.internal.section;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import org.forumkit.programme.ProgrammeRelease;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier programme; where there is none to compare with, which sessions
 * changed since a moment as the release's ledger knows it.
 */
public final class ChangesSection implements Section {

    /** What was removed and what was added, as lines about changes have it; they may be cut. */
    private static final Pattern MARKS =
            Pattern.compile("\u2060\\[-(.*?)(?:-]\u2060|$)|\u2060\\{\\+(.*?)(?:\\+}\u2060|$)");

    /** What stands between a value that was and the one that is. */
    private static final String ARROW = " → \u2060{+";

    /** How much of the width the kinds of changes take at the most, unless a word is longer. */
    private static final float MOST_KIND = 0.24f;

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
        List<ResolvedText> against = against(c);
        if (!against.isEmpty()) {
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
        float kindWidth = kindWidth(c, lines);
        days.forEach((day, list) -> table(c, Times.day(c, day), list, kindWidth));
        if (others != null) {
            table(c, c.words("print.other-changes"), others, kindWidth);
        }
    }

    /** What it is compared with, as far as that is known. */
    private List<ResolvedText> against(Composer c) {
        if (!name.isEmpty()) {
            return sentence(c, "print.compared-with", language -> Map.of("name", name));
        }
        ZoneId zone = Objects.requireNonNullElse(c.edition().zone(), ZoneOffset.UTC);
        if (earlier == null) {
            LocalDateTime from =
                    since.equals(Instant.MIN) ? null : since.atZone(zone).toLocalDateTime();
            return from == null
                    ? List.of()
                    : sentence(
                            c,
                            "print.changes-from",
                            language ->
                                    Map.of(
                                            "date",
                                            c.dates(language).date(from.toLocalDate()),
                                            "time",
                                            Dates.time(from.toLocalTime())));
        }
        ProgrammeRelease release = earlier.release();
        return release == null
                ? c.words("print.changes-draft")
                : sentence(
                        c,
                        "print.changes-since",
                        language ->
                                Map.of(
                                        "number",
                                        Integer.toString(release.number()),
                                        "date",
                                        c.dates(language)
                                                .date(release.time().atZone(zone).toLocalDate())));
    }

    private static List<ResolvedText> sentence(
            Composer c, String key, Function<String, Map<String, String>> values) {
        return c.said(language -> c.sentence(language, key, values.apply(language)));
    }

    private static void table(
            Composer c, List<ResolvedText> title, List<Line> lines, float kindWidth) {
        Look look = c.look();
        c.heading(2, title, "", null);
        Table table = c.table(new float[] {kindWidth, 10}, "print.change", "print.content");
        for (Line line : lines) {
            Table.Row row = table.row(-1);
            c.fill(row.headingCell(1), line.kind(), "", look.text() * 0.95f, true, null);
            Table.Cell cell = row.cell();
            for (int i = 0; i < line.text().size(); i++) {
                ResolvedText text = line.text().get(i);
                for (String part : text.value().split("\n", -1)) {
                    difference(c, cell, new ResolvedText(part, text.language()), i == 0);
                }
            }
            if (!line.second().isEmpty()) {
                cell.text(
                        List.of(c.run(line.second(), c.languages().get(0)).colour(look.muted())),
                        look.single(look.small()));
            }
        }
        c.flow().add(table);
    }

    /** The width of the kinds of changes: each on a line, if that leaves the most to the rest. */
    private static float kindWidth(Composer c, List<Line> lines) {
        float size = c.look().text() * 0.95f;
        float whole = 0;
        float word = 0;
        Set<ResolvedText> kinds = new HashSet<>();
        lines.forEach(line -> kinds.addAll(line.kind()));
        for (ResolvedText kind : kinds) {
            List<Run> runs = List.of(c.run(kind, "").bold(true));
            whole = Math.max(whole, c.flow().typesetter().width(runs, size));
            word = Math.max(word, CardText.longestWord(c, runs, size));
        }
        List<Run> heading = c.heading("print.change");
        whole = Math.max(whole, c.flow().typesetter().width(heading, c.look().small()));
        word = Math.max(word, CardText.longestWord(c, heading, c.look().small()));
        float most = c.flow().format().bodyWidth() * MOST_KIND;
        return Math.max(Math.max(20, word), Math.min(whole, most)) + 1;
    }

    /** Shows what is new in bold type behind what was, a text above what it was. */
    private static void difference(
            Composer c, Table.Cell cell, ResolvedText text, boolean leading) {
        Look look = c.look();
        int colour = leading ? look.ink() : look.muted();
        String language = text.language();
        String all = text.value();
        List<Run> now = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        Matcher marks = MARKS.matcher(all);
        int from = 0;
        boolean changed = false;
        while (marks.find()) {
            String same = all.substring(from, marks.start());
            String was = Objects.requireNonNullElse(marks.group(1), "");
            String is = Objects.requireNonNullElse(marks.group(2), "");
            boolean value = all.startsWith(ARROW, marks.end());
            add(now, c.run(value ? same + was : same, language).colour(colour));
            add(now, c.run(is, language).bold(true).colour(colour));
            before.append(same).append(was);
            changed |= !value && marks.group(1) != null;
            from = marks.end();
        }
        String rest = all.substring(from);
        add(now, c.run(rest, language).colour(colour));
        before.append(rest);
        if (!now.isEmpty()) {
            cell.text(now, look.dense(look.text() * 0.95f, language));
        }
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
                List<ResolvedText> texts = new ArrayList<>();
                for (int i = 0; i < c.languages().size(); i++) {
                    ResolvedText told = told(c, session, i);
                    if (texts.stream().noneMatch(each -> each.value().equals(told.value()))) {
                        texts.add(told);
                    }
                }
                lines.add(new Line(session.day(), c.words(kind), texts, Times.second(c, session)));
            }
        }
        return lines;
    }

    /** What a session is called, when and where it is. */
    private static ResolvedText told(Composer c, ProgrammeSession session, int language) {
        ResolvedText title = session.title().in(language);
        List<String> parts = new ArrayList<>();
        parts.add(title.value());
        parts.add(Times.span(session));
        session.rooms().forEach(room -> parts.add(room.name().in(language).value()));
        parts.removeIf(String::isEmpty);
        String separator = c.word(c.languages().get(language), "separator.list");
        return new ResolvedText(String.join(separator, parts), title.language());
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
