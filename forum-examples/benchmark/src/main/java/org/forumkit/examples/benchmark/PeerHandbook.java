package org.forumkit.examples.benchmark;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeContact;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeNotice;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** What the handbook holds, as an application would hand it to a library that prints. */
abstract class PeerHandbook {
    final ProgrammeEdition edition;

    PeerHandbook(ProgrammeEdition edition) {
        this.edition = edition;
    }

    /** How a text looks; sizes and leading in points, as in the handbook of this library. */
    enum Style {
        TEXT(9.5f, false, 1.45f),
        SMALL(8.5f, false, 1.45f),
        STRONG(8.5f, true, 1.45f),
        SESSION(12, true, 1.4f),
        HEADING(18, true, 1.4f),
        COVER(28, true, 1.3f);

        final float size;
        final boolean bold;
        final float leading;

        Style(float size, boolean bold, float leading) {
            this.size = size;
            this.bold = bold;
            this.leading = leading;
        }
    }

    /** A table: widths in parts of a hundred, titles, and cells by row. */
    static final class Rows {
        final float[] widths;
        final List<String> titles;
        final List<String> cells = new ArrayList<>();

        Rows(float[] widths, String... titles) {
            this.widths = widths;
            this.titles = List.of(titles);
        }

        void add(String cell) {
            cells.add(cell);
        }
    }

    /** Begins a page with a heading that the contents, links and bookmarks lead to. */
    abstract void section(String id, String title);

    /** Prints a heading that the contents, links and bookmarks lead to. */
    abstract void target(Style style, String id, String title);

    /** Prints a line of the contents, with the number of the page. */
    abstract void entry(String id, String title);

    /** Prints a paragraph, so many points below what is before. */
    abstract void paragraph(Style style, String text, float before);

    /** Prints a table, its titles again on each page. */
    abstract void table(Rows rows);

    /** Prints all. */
    final void all() {
        paragraph(Style.COVER, both(edition.title(), "\n"), 200);
        if (edition.theme() != null) {
            paragraph(Style.SESSION, both(edition.theme(), "\n"), 20);
        }
        contents();
        about();
        glance();
        agenda();
        information();
        topics();
        sessions();
        organisations();
        participants();
    }

    /** Returns the headings and their ids, in order. */
    final Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("about", "会议概况 About the event");
        headings.put("glance", "日程总览 Programme at a glance");
        headings.put("agenda", "日程 Agenda");
        headings.put("information", "参会须知 Information for participants");
        headings.put("topics", "议题 Topics");
        for (ProgrammeSession each : edition.sessions()) {
            headings.put(each.id(), both(each.title(), " "));
        }
        headings.put("organisations", "园区与机构介绍 Parks and organisations");
        headings.put("participants", "参会代表 Participants");
        return headings;
    }

    private void contents() {
        section("contents", "目录 Contents");
        headings().forEach(this::entry);
    }

    private void about() {
        section("about", "会议概况 About the event");
        texts(edition.description());
        for (ProgrammeOrganiser each : edition.organisers()) {
            paragraph(Style.STRONG, both(each.label(), " "), 8);
            for (ProgrammeOrganisation organisation : each.organisations()) {
                texts(organisation.name());
            }
        }
    }

    private void glance() {
        section("glance", "日程总览 Programme at a glance");
        Rows rows = new Rows(new float[] {20, 20, 60}, "日期 Date", "时间 Time", "会议 Session");
        for (ProgrammeSession each : edition.sessions()) {
            rows.add(String.valueOf(each.day()));
            rows.add(time(each.start(), each.end()));
            rows.add(both(each.title(), "\n"));
        }
        table(rows);
    }

    private void information() {
        section("information", "参会须知 Information for participants");
        for (ProgrammeNotice each : edition.notices()) {
            paragraph(Style.SESSION, both(each.title(), " "), 12);
            texts(each.text());
        }
        for (ProgrammeContact each : edition.contacts()) {
            texts(each.responsibility());
            texts(each.name());
            paragraph(Style.TEXT, each.telephone() + " " + each.email(), 0);
        }
    }

    private void topics() {
        section("topics", "议题 Topics");
        for (ProgrammeTopic topic : edition.topics()) {
            paragraph(Style.SESSION, both(topic.title(), " "), 12);
            texts(topic.description());
            for (ProgrammeSession each : edition.sessions()) {
                if (each.topics().contains(topic)) {
                    paragraph(
                            Style.TEXT,
                            time(each.start(), each.end()) + " " + both(each.title(), " "),
                            0);
                }
            }
        }
    }

    private void organisations() {
        section("organisations", "园区与机构介绍 Parks and organisations");
        Map<String, ProgrammeOrganisation> known = new LinkedHashMap<>();
        for (ProgrammeParticipant each : edition.participants()) {
            ProgrammeOrganisation organisation = each.organisation();
            if (organisation != null && organisation.description() != null) {
                known.putIfAbsent(organisation.id(), organisation);
            }
        }
        for (ProgrammeOrganisation each : known.values()) {
            paragraph(Style.SESSION, both(each.name(), " "), 12);
            texts(each.description());
        }
    }

    private void agenda() {
        section("agenda", "日程 Agenda");
        Rows rows = new Rows(new float[] {16, 50, 34}, "时间 Time", "会议 Session", "会场 Room");
        for (ProgrammeSession each : edition.sessions()) {
            rows.add(time(each.start(), each.end()));
            rows.add(speeches(each));
            rows.add(rooms(each));
        }
        table(rows);
    }

    private String speeches(ProgrammeSession session) {
        StringBuilder lines = new StringBuilder(both(session.title(), "\n"));
        session.speakers().forEach(each -> lines.append('\n').append(speaker(each)));
        for (ProgrammeItem item : session.items()) {
            lines.append('\n').append(both(item.title(), "\n"));
            item.speakers().forEach(each -> lines.append('\n').append(speaker(each)));
        }
        return lines.toString();
    }

    private void sessions() {
        section("sessions", "会议详情 Sessions");
        for (ProgrammeSession each : edition.sessions()) {
            target(Style.SESSION, each.id(), both(each.title(), " "));
            paragraph(Style.SMALL, time(each.start(), each.end()) + " · " + rooms(each), 0);
            texts(each.description());
            people(each.speakers());
            for (ProgrammeItem item : each.items()) {
                if (item.title() != null) {
                    paragraph(Style.TEXT, both(item.title(), " "), 4);
                }
                texts(item.description());
                people(item.speakers());
            }
        }
    }

    private void people(List<ProgrammeAppearance> speakers) {
        if (speakers.isEmpty()) {
            return;
        }
        Rows rows = new Rows(new float[] {30, 30, 40}, "姓名 Name", "职务 Post", "单位 Organisation");
        for (ProgrammeAppearance each : speakers) {
            rows.add(both(each.name(), " "));
            rows.add(both(each.position(), " "));
            rows.add(each.organisation() == null ? "" : both(each.organisation().name(), " "));
        }
        table(rows);
    }

    private void participants() {
        section("participants", "参会代表 Participants");
        for (ProgrammeCountry country : edition.countries()) {
            paragraph(Style.SESSION, both(country.name(), " "), 12);
            Rows rows = new Rows(new float[] {30, 30, 40}, "姓名 Name", "职务 Post", "单位 Organisation");
            for (ProgrammeParticipant each : edition.participants()) {
                if (country.equals(each.country())) {
                    rows.add(both(each.name(), " "));
                    rows.add(both(each.position(), " "));
                    rows.add(
                            each.organisation() == null
                                    ? ""
                                    : both(each.organisation().name(), " "));
                }
            }
            table(rows);
        }
    }

    private void texts(@Nullable LocalText local) {
        if (local != null) {
            for (ResolvedText each : local.distinct()) {
                paragraph(Style.TEXT, each.value(), 4);
            }
        }
    }

    static String both(@Nullable LocalText local, String separator) {
        return local == null
                ? ""
                : local.distinct().stream()
                        .map(ResolvedText::value)
                        .collect(Collectors.joining(separator));
    }

    private static String speaker(ProgrammeAppearance appearance) {
        ProgrammeOrganisation organisation = appearance.organisation();
        return both(appearance.name(), " ")
                + " "
                + both(appearance.position(), " ")
                + " "
                + (organisation == null ? "" : both(organisation.name(), " "));
    }

    private static String rooms(ProgrammeSession session) {
        return session.rooms().stream()
                .map(each -> both(each.name(), " "))
                .collect(Collectors.joining(", "));
    }

    private static String time(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null ? "" : start.toLocalTime() + "–" + end.toLocalTime();
    }
}
