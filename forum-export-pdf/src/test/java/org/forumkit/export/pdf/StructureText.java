package org.forumkit.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads text as assistive technology does: element by element, in the order of the structure. */
final class StructureText {

    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();

    private StructureText() {}

    /** Returns the text of each element that has text, with that of the links in it. */
    static List<String> of(byte[] pdf) throws IOException {
        StructureText read = new StructureText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        texts.merge(content.getMCID(), text(content), String::concat);
                    }
                }
                read.pages.put(page, texts);
            }
            read.walk(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return read.blocks;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Link")) {
                    own.append(ownText(element));
                } else {
                    walk(element);
                }
            } else if (node instanceof PDStructureElement element) {
                own.append(content(element, kid));
            }
        }
        if (own.length() > 0) {
            blocks.add(own.toString());
        }
    }

    private String ownText(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        element.getKids().forEach(kid -> text.append(content(element, kid)));
        return text.toString();
    }

    private String content(PDStructureElement element, Object kid) {
        PDPage page = element.getPage();
        if (kid instanceof PDMarkedContentReference reference) {
            PDPage other = reference.getPage();
            return text(other == null ? page : other, reference.getMCID());
        }
        return kid instanceof Integer id ? text(page, id) : "";
    }

    private String text(PDPage page, int id) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
