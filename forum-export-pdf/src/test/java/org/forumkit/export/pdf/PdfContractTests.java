package org.forumkit.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;
import org.junit.jupiter.api.Nested;

/** Every document kind keeps the exporters' contract. */
class PdfContractTests {

    /**
     * The pages' text, every string of the file (titles, bookmarks, links, places) and what is
     * attached.
     */
    static String textOf(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text.append(new PDFTextStripper().getText(document));
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                COSObject object = objects.getObjectFromPool(key);
                collect(object.getObject(), text);
            }
            collect(objects.getTrailer(), text);
        }
        return text.toString();
    }

    private static void collect(COSBase value, StringBuilder text) throws IOException {
        if (value instanceof COSString string) {
            text.append(string.getString()).append('\n');
        } else if (value instanceof COSArray array) {
            for (COSBase each : array) {
                collect(each, text);
            }
        } else if (value instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString("Type");
            if (value instanceof COSStream stream
                    && ("Metadata".equals(type) || "EmbeddedFile".equals(type))) {
                try (InputStream content = stream.createInputStream()) {
                    text.append(new String(content.readAllBytes(), UTF_8));
                }
            }
            for (COSBase each : dictionary.getValues()) {
                collect(each, text);
            }
        }
    }

    /** What is read in a PDF. */
    abstract static class Contract extends ExporterContract {

        @Override
        protected String text(byte[] output) throws IOException {
            return textOf(output);
        }

        @Override
        protected void verify(Programme programme, byte[] output) throws Exception {
            try (PDDocument document = Loader.loadPDF(output)) {
                assertTrue(document.getNumberOfPages() > 0, "there is a page");
            }
        }
    }

    @Nested
    class Handbook extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfHandbook.create();
        }
    }

    @Nested
    class Agenda extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfAgenda.create();
        }
    }

    @Nested
    class Participants extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfParticipants.create();
        }
    }

    @Nested
    class TableCards extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfTableCards.create();
        }
    }

    @Nested
    class Badges extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfBadges.create();
        }
    }

    @Nested
    class DoorSigns extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfDoorSigns.create();
        }
    }

    @Nested
    class RoomSheets extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfRoomSheets.create();
        }
    }

    @Nested
    class RunningOrder extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfRunningOrder.create();
        }
    }

    @Nested
    class DayGrid extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfDayGrid.create();
        }
    }

    @Nested
    class Changes extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfChanges.create();
        }
    }

    @Nested
    class Contacts extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfContacts.create();
        }
    }

    @Nested
    class Seating extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfSeating.create();
        }
    }

    @Nested
    class Information extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfInformation.create();
        }
    }

    @Nested
    class Certificates extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfCertificates.create();
        }
    }

    @Nested
    class Invitations extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfInvitations.create();
        }
    }

    @Nested
    class Comparison extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfComparison.create();
        }
    }

    @Nested
    class Leaflet extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfLeaflet.create();
        }
    }

    @Nested
    class Proceedings extends Contract {
        @Override
        protected Exporter exporter() {
            return PdfProceedings.create();
        }
    }
}
