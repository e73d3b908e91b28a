package org.forumkit.examples.benchmark;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.forumkit.export.pdf.PdfHandbook;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
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

/** The same handbook as an application would print it with OpenPDF: the peer, not tagged. */
final class OpenPdfHandbook {
    private static final Color ACCENT = new Color(26, 60, 110);
    private static final Color SHADE = new Color(230, 236, 245);

    private final List<BaseFont> regular = new ArrayList<>();
    private final List<BaseFont> bold = new ArrayList<>();

    OpenPdfHandbook() {
        for (String family : List.of("NotoSans", "NotoSansSC", "NotoSansKR")) {
            regular.add(font(family + "_400Regular.ttf"));
            bold.add(font(family + "_700Bold.ttf"));
        }
    }

    private static BaseFont font(String file) {
        try (InputStream in = PdfHandbook.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font " + file + " is missing");
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints twice: page numbers of the contents are known only after the first time. */
    byte[] print(Programme programme) {
        Map<String, Integer> pages = new HashMap<>();
        new Printing(programme.edition(), pages).print();
        return new Printing(programme.edition(), pages).print();
    }

    private final class Printing {
        private final ProgrammeEdition edition;
        private final Map<String, Integer> pages;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        private final Document document = new Document(PageSize.A4, 51, 51, 68, 62);
        private final PdfWriter writer = PdfWriter.getInstance(document, out);
        private final FontSelector text = selector(regular, 9.5f, Color.BLACK);
        private final FontSelector small = selector(regular, 8.5f, Color.BLACK);
        private final FontSelector strong = selector(bold, 8.5f, Color.BLACK);
        private final FontSelector session = selector(bold, 12, ACCENT);
        private final FontSelector heading = selector(bold, 18, Color.BLACK);
        private final FontSelector cover = selector(bold, 28, Color.BLACK);

        Printing(ProgrammeEdition edition, Map<String, Integer> pages) {
            this.edition = edition;
            this.pages = pages;
        }

        byte[] print() {
            writer.setFullCompression();
            writer.setPageEvent(new Frame());
            document.addTitle(edition.title().first().value());
            document.open();
            paragraph(cover, both(edition.title(), "\n"), 200, 1.3f);
            if (edition.theme() != null) {
                paragraph(session, both(edition.theme(), "\n"), 20, 1.5f);
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
            document.close();
            return out.toByteArray();
        }

        private void contents() {
            section("contents", "目录 Contents");
            entry("about", "会议概况 About the event");
            entry("glance", "日程总览 Programme at a glance");
            entry("agenda", "日程 Agenda");
            entry("information", "参会须知 Information for participants");
            entry("topics", "议题 Topics");
            for (ProgrammeSession each : edition.sessions()) {
                entry(each.id(), both(each.title(), " "));
            }
            entry("organisations", "园区与机构介绍 Parks and organisations");
            entry("participants", "参会代表 Participants");
        }

        private void about() {
            section("about", "会议概况 About the event");
            texts(edition.description());
            for (ProgrammeOrganiser each : edition.organisers()) {
                paragraph(strong, both(each.label(), " "), 8, 1.45f);
                for (ProgrammeOrganisation organisation : each.organisations()) {
                    texts(organisation.name());
                }
            }
        }

        private void glance() {
            section("glance", "日程总览 Programme at a glance");
            PdfPTable table = table(new float[] {20, 20, 60}, "日期 Date", "时间 Time", "会议 Session");
            for (ProgrammeSession each : edition.sessions()) {
                table.addCell(cell(small, String.valueOf(each.day())));
                table.addCell(cell(small, time(each.start(), each.end())));
                table.addCell(cell(small, both(each.title(), "\n")));
            }
            document.add(table);
        }

        private void information() {
            section("information", "参会须知 Information for participants");
            for (ProgrammeNotice each : edition.notices()) {
                paragraph(session, both(each.title(), " "), 12, 1.45f);
                texts(each.text());
            }
            for (ProgrammeContact each : edition.contacts()) {
                texts(each.responsibility());
                texts(each.name());
                paragraph(text, each.telephone() + " " + each.email(), 0, 1.45f);
            }
        }

        private void topics() {
            section("topics", "议题 Topics");
            for (ProgrammeTopic topic : edition.topics()) {
                paragraph(session, both(topic.title(), " "), 12, 1.45f);
                texts(topic.description());
                for (ProgrammeSession each : edition.sessions()) {
                    if (each.topics().contains(topic)) {
                        paragraph(
                                text,
                                time(each.start(), each.end()) + " " + both(each.title(), " "),
                                0,
                                1.45f);
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
                paragraph(session, both(each.name(), " "), 12, 1.45f);
                texts(each.description());
            }
        }

        private void agenda() {
            section("agenda", "日程 Agenda");
            PdfPTable table = table(new float[] {16, 50, 34}, "时间 Time", "会议 Session", "会场 Room");
            for (ProgrammeSession each : edition.sessions()) {
                table.addCell(cell(small, time(each.start(), each.end())));
                table.addCell(cell(small, speeches(each)));
                table.addCell(cell(small, rooms(each)));
            }
            document.add(table);
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
                target(session, each.id(), both(each.title(), " "));
                paragraph(small, time(each.start(), each.end()) + " · " + rooms(each), 0, 1.45f);
                texts(each.description());
                people(each.speakers());
                for (ProgrammeItem item : each.items()) {
                    if (item.title() != null) {
                        paragraph(text, both(item.title(), " "), 4, 1.45f);
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
            PdfPTable table =
                    table(new float[] {30, 30, 40}, "姓名 Name", "职务 Post", "单位 Organisation");
            for (ProgrammeAppearance each : speakers) {
                table.addCell(cell(small, both(each.name(), " ")));
                table.addCell(cell(small, both(each.position(), " ")));
                table.addCell(
                        cell(
                                small,
                                each.organisation() == null
                                        ? ""
                                        : both(each.organisation().name(), " ")));
            }
            document.add(table);
        }

        private void participants() {
            section("participants", "参会代表 Participants");
            for (ProgrammeCountry country : edition.countries()) {
                paragraph(session, both(country.name(), " "), 12, 1.45f);
                PdfPTable table =
                        table(new float[] {30, 30, 40}, "姓名 Name", "职务 Post", "单位 Organisation");
                for (ProgrammeParticipant each : edition.participants()) {
                    if (country.equals(each.country())) {
                        table.addCell(cell(small, both(each.name(), " ")));
                        table.addCell(cell(small, both(each.position(), " ")));
                        table.addCell(
                                cell(
                                        small,
                                        each.organisation() == null
                                                ? ""
                                                : both(each.organisation().name(), " ")));
                    }
                }
                document.add(table);
            }
        }

        private void section(String id, String title) {
            document.newPage();
            target(heading, id, title);
        }

        private void target(FontSelector font, String id, String title) {
            Phrase phrase = font.process(title);
            if (phrase.get(0) instanceof Chunk chunk) {
                chunk.setLocalDestination(id);
                chunk.setGenericTag(id);
            }
            Paragraph paragraph = new Paragraph();
            paragraph.add(phrase);
            paragraph.setSpacingBefore(12);
            paragraph.setMultipliedLeading(1.4f);
            document.add(paragraph);
            new PdfOutline(writer.getRootOutline(), PdfAction.gotoLocalPage(id, false), title);
        }

        private void entry(String id, String title) {
            Phrase phrase = text.process(title + "  " + pages.getOrDefault(id, 0));
            for (Element each : phrase) {
                if (each instanceof Chunk chunk) {
                    chunk.setLocalGoto(id);
                }
            }
            Paragraph paragraph = new Paragraph();
            paragraph.add(phrase);
            paragraph.setMultipliedLeading(1.45f);
            document.add(paragraph);
        }

        private void texts(@Nullable LocalText local) {
            if (local != null) {
                for (ResolvedText each : local.distinct()) {
                    paragraph(text, each.value(), 4, 1.45f);
                }
            }
        }

        private void paragraph(FontSelector font, String string, float before, float leading) {
            Paragraph paragraph = new Paragraph();
            paragraph.add(font.process(string));
            paragraph.setSpacingBefore(before);
            paragraph.setMultipliedLeading(leading);
            document.add(paragraph);
        }

        private PdfPTable table(float[] widths, String... titles) {
            PdfPTable table = new PdfPTable(widths);
            table.setWidthPercentage(100);
            table.setSpacingBefore(6);
            table.setHeaderRows(1);
            for (String title : titles) {
                PdfPCell cell = cell(strong, title);
                cell.setBackgroundColor(SHADE);
                table.addCell(cell);
            }
            return table;
        }

        /** Header and footer with the number of pages, which is known at the end. */
        private final class Frame extends PdfPageEventHelper {
            private @Nullable PdfTemplate total;

            @Override
            public void onOpenDocument(PdfWriter target, Document ignored) {
                total = target.getDirectContent().createTemplate(30, 12);
            }

            @Override
            public void onEndPage(PdfWriter target, Document ignored) {
                ColumnText.showTextAligned(
                        target.getDirectContent(),
                        Element.ALIGN_LEFT,
                        small.process(edition.title().first().value()),
                        51,
                        796,
                        0);
                ColumnText.showTextAligned(
                        target.getDirectContent(),
                        Element.ALIGN_RIGHT,
                        small.process(target.getPageNumber() + " / "),
                        515,
                        36,
                        0);
                target.getDirectContent().addTemplate(Objects.requireNonNull(total), 516, 36);
            }

            @Override
            public void onCloseDocument(PdfWriter target, Document ignored) {
                ColumnText.showTextAligned(
                        Objects.requireNonNull(total),
                        Element.ALIGN_LEFT,
                        small.process(String.valueOf(target.getPageNumber() - 1)),
                        0,
                        0,
                        0);
            }

            @Override
            public void onGenericTag(
                    PdfWriter target, Document ignored, Rectangle place, String id) {
                pages.put(id, target.getPageNumber());
            }
        }
    }

    private static FontSelector selector(List<BaseFont> fonts, float size, Color colour) {
        FontSelector selector = new FontSelector();
        fonts.forEach(each -> selector.addFont(new Font(each, size, Font.NORMAL, colour)));
        return selector;
    }

    private static PdfPCell cell(FontSelector font, String text) {
        PdfPCell cell = new PdfPCell(font.process(text));
        cell.setPadding(3);
        cell.setBorderWidth(0.4f);
        cell.setBorderColor(Color.GRAY);
        return cell;
    }

    private static String both(@Nullable LocalText local, String separator) {
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
