package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.Xlsx;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Any bytes as parts of a workbook are read or are refused with their place, and what is read can
 * be written.
 */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class WorkbookFuzzTests {
    private static final List<String> PARTS =
            List.of(
                    "xl/worksheets/sheet1.xml",
                    "xl/sharedStrings.xml",
                    "xl/styles.xml",
                    "xl/workbook.xml",
                    "xl/worksheets/sheet2.xml");

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>
            """;

    private static final String RELATIONSHIPS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>
            </Relationships>
            """;

    /** A form feed, which XML does not know, ends a part. */
    @FuzzTest(maxDuration = "")
    void anyParts(byte[] data) throws IOException {
        try {
            Imported imported =
                    Xlsx.create()
                            .read(
                                    new ByteArrayInputStream(book(data)),
                                    "file",
                                    ImportOptions.standard());
            assertEquals(
                    imported.forum(),
                    ForumJson.read(ForumJson.toString(imported.forum()), "document"));
            Xlsx.write(
                    imported.forum(),
                    imported.forum().series().editions().get(0).id(),
                    new ByteArrayOutputStream());
        } catch (ForumFormatException e) {
            assertTrue(e.faults().get(0).line() > 0);
        }
    }

    private static byte[] book(byte[] data) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(book)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
            String all = new String(data, StandardCharsets.ISO_8859_1);
            String[] parts = all.split("\f", PARTS.size());
            for (int i = 0; i < parts.length; i++) {
                put(zip, PARTS.get(i), parts[i].strip().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return book.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
        zip.closeEntry();
    }
}
