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
    private final List<Said> said = new ArrayList<>();
    private final Map<PDPage, Map<Integer, String>> languages = new HashMap<>();

    private StructureText() {}

    /** Text, and the language that readers are told of it. */
    record Said(String text, String language) {}

    /** Returns the runs of text of each element, in one language each. */
    static List<Said> said(byte[] pdf) throws IOException {
        return read(pdf).said;
    }

    /** Returns the text of each element that has text, with that of the links in it. */
    static List<String> of(byte[] pdf) throws IOException {
        return read(pdf).blocks;
    }

    private static StructureText read(byte[] pdf) throws IOException {
        StructureText read = new StructureText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                Map<Integer, String> languages = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        texts.merge(content.getMCID(), text(content), String::concat);
                        if (content.getLanguage() != null) {
                            languages.put(content.getMCID(), content.getLanguage());
                        }
                    }
                }
                read.pages.put(page, texts);
                read.languages.put(page, languages);
            }
            read.walk(document.getDocumentCatalog().getStructureTreeRoot());
            read.tell(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    document.getDocumentCatalog().getLanguage());
        }
        return read;
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

    private void tell(PDStructureNode node, String above) {
        String own = node instanceof PDStructureElement element ? element.getLanguage() : null;
        String language = own == null ? above : own;
        boolean first = true;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tell(element, language);
            } else if (node instanceof PDStructureElement element) {
                String text = content(element, kid);
                String marked = language(element, kid, language);
                Said last = said.isEmpty() ? null : said.get(said.size() - 1);
                // A paragraph that goes over to another page, or returns to a language, goes on.
                if (!first && last != null && last.language().equals(marked)) {
                    said.set(said.size() - 1, new Said(last.text() + text, marked));
                } else if (!text.isEmpty()) {
                    said.add(new Said(text, marked));
                    first = false;
                }
            }
        }
    }

    private String language(PDStructureElement element, Object kid, String above) {
        PDPage page = element.getPage();
        int id = -1;
        if (kid instanceof PDMarkedContentReference reference) {
            page = reference.getPage() == null ? page : reference.getPage();
            id = reference.getMCID();
        } else if (kid instanceof Integer number) {
            id = number;
        }
        return languages.getOrDefault(page, Map.of()).getOrDefault(id, above);
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
