package org.forumkit.export.pdf.internal.document;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Metadata of a document as XMP, with the identifiers of PDF/UA-1 and PDF/A-3a. */
final class Xmp {

    private Xmp() {}

    static byte[] bytes(DocumentInfo info, String producer) {
        String time = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        StringBuilder x = new StringBuilder(2048);
        x.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\"\n")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n")
                .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
                .append("<dc:format>application/pdf</dc:format>\n");
        alternative(x, "dc:title", info.title());
        if (!info.author().isEmpty()) {
            x.append("<dc:creator><rdf:Seq><rdf:li>");
            escape(x, info.author());
            x.append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!info.subject().isEmpty()) {
            alternative(x, "dc:description", info.subject());
        }
        x.append("<dc:language><rdf:Bag><rdf:li>");
        escape(x, info.language());
        x.append("</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>")
                .append(time)
                .append("</xmp:CreateDate>\n<xmp:ModifyDate>")
                .append(time)
                .append("</xmp:ModifyDate>\n<pdf:Producer>");
        escape(x, producer);
        x.append("</pdf:Producer>\n<pdfaid:part>3</pdfaid:part>\n")
                .append("<pdfaid:conformance>A</pdfaid:conformance>\n")
                .append("<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n")
                .append("<rdf:Description rdf:about=\"\"\n")
                .append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n")
                .append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n")
                .append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
                .append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n")
                .append("<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n")
                .append("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/")
                .append("</pdfaSchema:namespaceURI>\n")
                .append("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n")
                .append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n")
                .append("<pdfaProperty:name>part</pdfaProperty:name>\n")
                .append("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n")
                .append("<pdfaProperty:category>internal</pdfaProperty:category>\n")
                .append("<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n")
                .append("</rdf:li></rdf:Seq></pdfaSchema:property>\n")
                .append("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n")
                .append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return x.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternative(StringBuilder x, String name, String value) {
        x.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escape(x, value);
        x.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private static void escape(StringBuilder x, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> x.append("&lt;");
                case '>' -> x.append("&gt;");
                case '&' -> x.append("&amp;");
                default -> x.append(c);
            }
        }
    }
}
