package org.forumkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.forumkit.export.pdf.PdfHandbook;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.xml.sax.SAXException;

/** The same handbook as an application would print it with Apache FOP: the peer, tagged. */
final class FopHandbook {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FAMILIES = "NotoSans, NotoSansSC, NotoSansKR";
    private static final URI BASE = URI.create("fonts:/");

    private final FopFactory factory;

    FopHandbook() {
        StringBuilder fonts = new StringBuilder();
        for (String family : FAMILIES.split(", ", -1)) {
            font(fonts, family, "_400Regular.ttf", "normal");
            font(fonts, family, "_700Bold.ttf", "bold");
        }
        String configuration =
                "<fop version=\"1.0\"><accessibility>true</accessibility><renderers><renderer"
                        + " mime=\"application/pdf\"><fonts>"
                        + fonts
                        + "</fonts></renderer></renderers></fop>";
        try {
            FopFactoryBuilder builder =
                    new FopConfParser(
                                    new ByteArrayInputStream(
                                            configuration.getBytes(StandardCharsets.UTF_8)),
                                    BASE,
                                    new Fonts())
                            .getFopFactoryBuilder();
            factory = builder.build();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void font(StringBuilder fonts, String family, String file, String weight) {
        fonts.append("<font embed-url=\"")
                .append(family)
                .append(file)
                .append("\"><font-triplet name=\"")
                .append(family)
                .append("\" style=\"normal\" weight=\"")
                .append(weight)
                .append("\"/></font>");
    }

    byte[] print(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try {
            String document = new Printing(programme.edition()).print();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new StringReader(document)),
                            new SAXResult(
                                    factory.newFop(MimeConstants.MIME_PDF, out)
                                            .getDefaultHandler()));
        } catch (FOPException | TransformerException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Finds fonts where this library has them. */
    private static final class Fonts implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            String name = uri.getPath().substring(1);
            InputStream in = PdfHandbook.class.getResourceAsStream("fonts/" + name);
            if (in == null) {
                throw new IOException("font " + name + " is missing");
            }
            return new Resource(in);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written to " + uri);
        }
    }

    private static final class Printing extends PeerHandbook {
        private final StringWriter document = new StringWriter();
        private final XMLStreamWriter out;

        Printing(ProgrammeEdition edition) throws XMLStreamException {
            super(edition);
            this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(document);
        }

        String print() throws XMLStreamException {
            begin("root", "font-family", FAMILIES, "xml:lang", "zh");
            out.writeDefaultNamespace(FO);
            begin("layout-master-set");
            begin(
                    "simple-page-master",
                    "master-name",
                    "page",
                    "page-width",
                    "210mm",
                    "page-height",
                    "297mm");
            begin("region-body", "margin", "68pt 51pt 62pt 51pt").end();
            begin("region-before", "extent", "60pt").end();
            begin("region-after", "extent", "50pt").end();
            end().end();
            bookmarks();
            begin("page-sequence", "master-reference", "page");
            frame();
            begin("flow", "flow-name", "xsl-region-body");
            all();
            begin("block", "id", "end").end();
            end().end().end();
            out.close();
            return document.toString();
        }

        private void bookmarks() {
            begin("bookmark-tree");
            headings()
                    .forEach(
                            (id, title) ->
                                    begin("bookmark", "internal-destination", id)
                                            .begin("bookmark-title")
                                            .text(title)
                                            .end()
                                            .end());
            end();
        }

        private void frame() {
            begin("static-content", "flow-name", "xsl-region-before");
            block(Style.SMALL, 36).text(edition.title().first().value()).end().end();
            begin("static-content", "flow-name", "xsl-region-after");
            block(Style.SMALL, 0).begin("page-number").end().text(" / ");
            begin("page-number-citation-last", "ref-id", "end").end().end().end();
        }

        @Override
        void section(String id, String title) {
            begin("block", "break-before", "page");
            target(Style.HEADING, id, title);
            end();
        }

        @Override
        void target(Style style, String id, String title) {
            block(style, 12, "id", id, "keep-with-next", "always").text(title).end();
        }

        @Override
        void entry(String id, String title) {
            block(Style.TEXT, 0).begin("basic-link", "internal-destination", id);
            text(title + "  ").begin("page-number-citation", "ref-id", id).end().end().end();
        }

        @Override
        void paragraph(Style style, String text, float before) {
            block(style, before, "linefeed-treatment", "preserve").text(text).end();
        }

        @Override
        void table(Rows rows) {
            if (rows.cells.isEmpty()) {
                return;
            }
            begin("table", "table-layout", "fixed", "width", "100%", "space-before", "6pt");
            for (float each : rows.widths) {
                begin("table-column", "column-width", "proportional-column-width(" + each + ")");
                end();
            }
            begin("table-header").begin("table-row", "background-color", "#E6ECF5");
            rows.titles.forEach(each -> cell(Style.STRONG, each));
            end().end().begin("table-body");
            int columns = rows.titles.size();
            for (int i = 0; i < rows.cells.size(); i += columns) {
                begin("table-row");
                rows.cells.subList(i, i + columns).forEach(each -> cell(Style.SMALL, each));
                end();
            }
            end().end();
        }

        private void cell(Style style, String text) {
            begin("table-cell", "padding", "3pt", "border", "0.4pt solid gray");
            block(style, 0, "linefeed-treatment", "preserve").text(text).end().end();
        }

        private Printing block(Style style, float before, String... attributes) {
            begin("block", attributes);
            attributes(
                    "font-size",
                    style.size + "pt",
                    "font-weight",
                    style.bold ? "bold" : "normal",
                    "line-height",
                    String.valueOf(style.leading),
                    "space-before",
                    before + "pt");
            if (style == Style.SESSION) {
                attributes("color", "#1A3C6E");
            }
            return this;
        }

        private Printing begin(String element, String... attributes) {
            try {
                out.writeStartElement(element);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            attributes(attributes);
            return this;
        }

        private void attributes(String... attributes) {
            try {
                for (int i = 0; i < attributes.length; i += 2) {
                    out.writeAttribute(attributes[i], Objects.requireNonNull(attributes[i + 1]));
                }
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        private Printing text(String text) {
            try {
                out.writeCharacters(text);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            return this;
        }

        private Printing end() {
            try {
                out.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            return this;
        }
    }
}
