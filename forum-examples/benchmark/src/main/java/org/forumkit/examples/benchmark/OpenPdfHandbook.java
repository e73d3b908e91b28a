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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.pdf.PdfHandbook;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
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

    private final class Printing extends PeerHandbook {
        private final Map<String, Integer> pages;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        private final Document document = new Document(PageSize.A4, 51, 51, 68, 62);
        private final PdfWriter writer = PdfWriter.getInstance(document, out);
        private final Map<Style, FontSelector> fonts = new EnumMap<>(Style.class);

        Printing(ProgrammeEdition edition, Map<String, Integer> pages) {
            super(edition);
            this.pages = pages;
            for (Style each : Style.values()) {
                Color colour = each == Style.SESSION ? ACCENT : Color.BLACK;
                fonts.put(each, selector(each.bold ? bold : regular, each.size, colour));
            }
        }

        byte[] print() {
            writer.setFullCompression();
            writer.setPageEvent(new Frame());
            document.addTitle(edition.title().first().value());
            document.open();
            all();
            document.close();
            return out.toByteArray();
        }

        private FontSelector font(Style style) {
            return Objects.requireNonNull(fonts.get(style));
        }

        @Override
        void section(String id, String title) {
            document.newPage();
            target(Style.HEADING, id, title);
        }

        @Override
        void target(Style style, String id, String title) {
            Phrase phrase = font(style).process(title);
            if (phrase.get(0) instanceof Chunk chunk) {
                chunk.setLocalDestination(id);
                chunk.setGenericTag(id);
            }
            add(phrase, 12, style);
            new PdfOutline(writer.getRootOutline(), PdfAction.gotoLocalPage(id, false), title);
        }

        @Override
        void entry(String id, String title) {
            Phrase phrase = font(Style.TEXT).process(title + "  " + pages.getOrDefault(id, 0));
            for (Element each : phrase) {
                if (each instanceof Chunk chunk) {
                    chunk.setLocalGoto(id);
                }
            }
            add(phrase, 0, Style.TEXT);
        }

        @Override
        void paragraph(Style style, String text, float before) {
            add(font(style).process(text), before, style);
        }

        private void add(Phrase phrase, float before, Style style) {
            Paragraph paragraph = new Paragraph();
            paragraph.add(phrase);
            paragraph.setSpacingBefore(before);
            paragraph.setMultipliedLeading(style.leading);
            document.add(paragraph);
        }

        @Override
        void table(Rows rows) {
            PdfPTable table = new PdfPTable(rows.widths);
            table.setWidthPercentage(100);
            table.setSpacingBefore(6);
            table.setHeaderRows(1);
            for (String title : rows.titles) {
                PdfPCell cell = cell(font(Style.STRONG), title);
                cell.setBackgroundColor(SHADE);
                table.addCell(cell);
            }
            for (String each : rows.cells) {
                table.addCell(cell(font(Style.SMALL), each));
            }
            document.add(table);
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
                        font(Style.SMALL).process(edition.title().first().value()),
                        51,
                        796,
                        0);
                ColumnText.showTextAligned(
                        target.getDirectContent(),
                        Element.ALIGN_RIGHT,
                        font(Style.SMALL).process(target.getPageNumber() + " / "),
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
                        font(Style.SMALL).process(String.valueOf(target.getPageNumber() - 1)),
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
}
