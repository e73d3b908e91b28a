package org.forumkit.export.pdf.internal.section;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.Interpretation;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeSession;

/** The legend of interpretation: which language is on which channel, and in which sessions. */
final class Channels {

    /** A channel with a language on it. */
    private record Channel(int number, String language) {}

    private static final Comparator<Channel> ORDER =
            Comparator.comparingInt(Channel::number).thenComparing(Channel::language);

    private Channels() {}

    /** Whether any session has a channel. */
    static boolean any(Composer c) {
        return interpreted(c).stream().anyMatch(Channels::hasChannel);
    }

    private static List<ProgrammeSession> interpreted(Composer c) {
        return c.edition().sessions().stream()
                .filter(each -> !each.withdrawn() && !each.interpretation().isEmpty())
                .toList();
    }

    private static boolean hasChannel(ProgrammeSession session) {
        return session.interpretation().stream().anyMatch(each -> each.channel() != null);
    }

    /**
     * The legend; sessions are named where a channel is not that of all that have interpretation.
     */
    static Table table(Composer c) {
        List<ProgrammeSession> sessions = interpreted(c);
        Map<Channel, List<ProgrammeSession>> channels = channels(sessions);
        boolean same = channels.values().stream().allMatch(of -> of.size() == sessions.size());
        float number = ParticipantsSection.numbers(c, c.heading("print.channel-number"));
        Table table =
                same
                        ? c.table(
                                new float[] {number, 10}, "print.channel-number", "print.language")
                        : c.table(
                                new float[] {number, 8, 14},
                                "print.channel-number",
                                "print.language",
                                "print.session");
        channels.forEach(
                (channel, of) -> {
                    Table.Row row = table.row(-1);
                    float size = c.look().text() * 0.95f;
                    String first = c.languages().get(0);
                    row.headingCell(1)
                            .text(
                                    List.of(
                                            c.run(Integer.toString(channel.number()), first)
                                                    .bold(true)),
                                    c.look().single(size));
                    List<ResolvedText> names =
                            c.said(language -> c.languageName(channel.language(), language));
                    c.fill(row.cell(), names, "", size, false, null);
                    if (!same) {
                        sessions(c, row.cell(), of, sessions.size());
                    }
                });
        return table;
    }

    private static Map<Channel, List<ProgrammeSession>> channels(List<ProgrammeSession> sessions) {
        Map<Channel, List<ProgrammeSession>> channels = new TreeMap<>(ORDER);
        for (ProgrammeSession session : sessions) {
            for (Interpretation each : session.interpretation()) {
                Integer number = each.channel();
                if (number != null) {
                    List<ProgrammeSession> of =
                            channels.computeIfAbsent(
                                    new Channel(number, each.language()), any -> new ArrayList<>());
                    if (of.isEmpty() || !of.get(of.size() - 1).id().equals(session.id())) {
                        of.add(session);
                    }
                }
            }
        }
        return channels;
    }

    private static void sessions(Composer c, Table.Cell cell, List<ProgrammeSession> of, int all) {
        if (of.size() == all) {
            cell.text(
                    c.inLine(c.words("print.all-sessions"), false, c.look().ink(), ""),
                    c.look().dense(c.look().small(), c.languages().get(0)));
            return;
        }
        List<ProgrammeSession> others =
                c.edition().sessions().stream()
                        .filter(each -> !each.withdrawn() && !of.contains(each))
                        .toList();
        for (ProgrammeSession session : of) {
            List<ProgrammeSession> alike =
                    of.stream().filter(each -> isAlike(session, each)).toList();
            boolean every = others.stream().noneMatch(each -> isAlike(session, each));
            if (every && alike.indexOf(session) > 0) {
                // All that are called so are meant by the first.
                continue;
            }
            List<ResolvedText> titles = session.title().distinct();
            if (!every) {
                boolean sameDay = days(session, alike) > 1 || days(session, others) > 0;
                titles = titles.stream().map(each -> dated(c, session, each, sameDay)).toList();
            }
            cell.newPart(of.size() > 1);
            String source = c.pointer(session) + "/title";
            c.fill(cell, titles, source, c.look().small(), false, null);
        }
    }

    /** How many sessions of a name are on a day. */
    private static long days(ProgrammeSession session, List<ProgrammeSession> sessions) {
        return sessions.stream()
                .filter(each -> isAlike(session, each))
                .filter(each -> Objects.equals(each.day(), session.day()))
                .count();
    }

    private static boolean isAlike(ProgrammeSession one, ProgrammeSession other) {
        return one.title().first().value().equals(other.title().first().value());
    }

    /** The title with its day, and time if wanted, for one of several that are called alike. */
    private static ResolvedText dated(
            Composer c, ProgrammeSession session, ResolvedText title, boolean time) {
        LocalDateTime start = session.start();
        if (start == null) {
            return title;
        }
        String language = title.language();
        String day = c.dates(language).date(start.toLocalDate());
        String said = title.value() + "  " + day;
        return new ResolvedText(time ? said + "  " + Times.span(start, null) : said, language);
    }
}
