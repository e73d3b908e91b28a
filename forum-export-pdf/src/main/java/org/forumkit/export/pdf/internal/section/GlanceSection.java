package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/** The programme at a glance: days down, halves of days across. */
public final class GlanceSection implements Section {

    private static final String[] HALVES = {"print.morning", "print.afternoon", "print.evening"};
    private static final float MOST_FOR_DATES = 0.24f;
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Override
    public @Nullable Entry entry(Composer c) {
        long days = Times.byDay(c).keySet().stream().filter(d -> d != null).count();
        return days < 2 ? null : new Entry(c.words("print.glance"), c.place("glance"), List.of());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        c.fitted(() -> List.of(table(c)));
    }

    private static Table table(Composer c) {
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c);
        List<Integer> halves = new ArrayList<>(3);
        List<String> headings = new ArrayList<>(List.of("print.day"));
        for (int half = 0; half < HALVES.length; half++) {
            int wanted = half;
            if (days.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(s -> s.day() != null && !Times.isBreak(s) && half(s) == wanted)) {
                halves.add(half);
                headings.add(HALVES[half]);
            }
        }
        float[] shares = new float[headings.size()];
        Arrays.fill(shares, 8);
        shares[0] = dates(c, days.keySet());
        Table table = c.table(shares, headings.toArray(new String[0]));
        days.forEach(
                (date, sessions) -> {
                    if (date != null) {
                        Table.Row row =
                                table.row(-1)
                                        .beginsGroup()
                                        .continued(
                                                c.continued(Times.day(c, date)),
                                                c.look().single(c.look().text()));
                        date(c, row.headingCell(1), Times.day(c, date));
                        halves.forEach(half -> half(c, row.cell(), sessions, half));
                    }
                });
        return table;
    }

    private static void date(Composer c, Table.Cell cell, List<ResolvedText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            Run run = c.run(text, "").bold(i == 0);
            cell.text(
                    List.of(i == 0 ? run : run.colour(c.look().muted())),
                    c.look().dense(c.look().small(), text.language()).asTitle());
        }
    }

    /** The width of the column of dates: that of the longest, within reason. */
    private static float dates(Composer c, Set<@Nullable LocalDate> days) {
        float most = MOST_FOR_DATES * c.flow().format().bodyWidth();
        float widest = c.look().text() * 6.5f;
        for (LocalDate day : days) {
            for (ResolvedText each : day == null ? List.<ResolvedText>of() : Times.day(c, day)) {
                List<Run> runs = List.of(c.run(each, "").bold(true));
                float wide = c.flow().typesetter().width(runs, c.look().small()) + 1;
                widest = Math.max(widest, Math.min(wide, most));
            }
        }
        return widest;
    }

    private static int half(ProgrammeSession session) {
        if (session.start() == null) {
            return 0;
        }
        LocalTime time = session.start().toLocalTime();
        return time.isBefore(NOON) ? 0 : time.isBefore(EVENING) ? 1 : 2;
    }

    private static void half(
            Composer c, Table.Cell cell, List<ProgrammeSession> sessions, int half) {
        Look look = c.look();
        float size = look.small();
        for (ProgrammeSession session : sessions) {
            if (half(session) != half || Times.isBreak(session)) {
                continue;
            }
            cell.newPart(true);
            cell.newGroup();
            List<ResolvedText> titles = session.title().distinct();
            for (int i = 0; i < titles.size(); i++) {
                ResolvedText title = titles.get(i);
                List<Run> runs = new ArrayList<>(2);
                if (i == 0 && session.start() != null) {
                    runs.add(
                            c.run(
                                            Dates.time(session.start().toLocalTime()) + "  ",
                                            title.language())
                                    .bold(true));
                }
                runs.add(
                        c.run(title, "")
                                .colour(i == 0 ? look.ink() : look.muted())
                                .link(i == 0 ? SessionsSection.link(c, session) : null));
                cell.text(
                        runs,
                        look.dense(size, title.language()).spaced(i == 0 ? size * 0.5f : 0, 0));
            }
            Status.fill(c, cell, session);
        }
    }
}
