package org.forumkit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.forumkit.testkit.ExporterContract;
import org.junit.jupiter.api.Test;

class OwnFileTests extends ExporterContract {

    private static final byte[] CONTENT = "Set by hand".getBytes(UTF_8);

    @Override
    protected Exporter exporter() {
        return OwnFile.insteadOf(new AgendaExporter(), CONTENT);
    }

    @Test
    void takesThePlaceOfTheExporterWithItsId() {
        Exporter agenda = new AgendaExporter();
        Exporter own = OwnFile.insteadOf(agenda, CONTENT);
        Exporters exporters = Exporters.of(agenda).with(own);
        assertSame(own, exporters.get(agenda.id()));
        assertEquals(1, exporters.all().size());
        assertEquals(agenda.mediaType(), own.mediaType());
        assertEquals(agenda.fileExtension(), own.fileExtension());
        assertEquals(agenda.displayName(), own.displayName());
        assertEquals(List.of(own), List.copyOf(Exporters.of().with(own).all()));
        assertThrows(IllegalArgumentException.class, () -> exporters.with(own, agenda));
    }

    @Test
    void refusesWhatCannotBeIt() {
        IllegalArgumentException empty =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> OwnFile.insteadOf(new AgendaExporter(), new byte[0]));
        assertEquals("content must not be empty", empty.getMessage());
    }

    @Test
    void keepsACopyOfWhatItIsGiven() {
        byte[] given = CONTENT.clone();
        OwnFile own = OwnFile.insteadOf(new AgendaExporter(), given);
        given[0] = 0;
        own.content()[1] = 0;
        assertArrayEquals(CONTENT, own.content());
    }
}
