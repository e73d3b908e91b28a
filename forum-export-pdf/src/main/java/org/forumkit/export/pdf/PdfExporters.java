package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.forumkit.export.Exporter;
import org.forumkit.export.ExporterProvider;
import org.forumkit.export.pdf.internal.font.FontLibrary;

/**
 * Offers this module's exporters to {@link java.util.ServiceLoader}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PdfExporters implements ExporterProvider {

    /** Creates the provider. */
    public PdfExporters() {}

    /**
     * Returns the exporters of all document kinds, with the standard theme and fonts.
     *
     * @return the exporters, not null
     */
    @Override
    public List<Exporter> exporters() {
        return styled(builder -> {});
    }

    /**
     * Returns the exporters of all document kinds with a theme, fonts or pictures of one's own.
     *
     * @param style sets what the builder of each kind is to have, not null
     * @return the exporters, not null
     * @throws IllegalArgumentException if a font cannot be read, is broken, or must not be
     *     embedded; the message names it
     */
    public static List<Exporter> styled(Consumer<PdfBuilder<? extends Exporter>> style) {
        Objects.requireNonNull(style, "style must not be null");
        List<Exporter> exporters = new ArrayList<>();
        for (PdfBuilder<? extends Exporter> each : builders()) {
            style.accept(each);
            exporters.add(each.build());
        }
        return List.copyOf(exporters);
    }

    /** Returns the exporters of all document kinds with the look of a document. */
    static Exporter[] like(Theme theme, Supplier<FontLibrary> fonts) {
        return builders().stream().map(each -> each.like(theme, fonts)).toArray(Exporter[]::new);
    }

    private static List<PdfBuilder<? extends Exporter>> builders() {
        return List.of(
                PdfHandbook.builder(),
                PdfAgenda.builder(),
                PdfParticipants.builder(),
                PdfTableCards.builder(),
                PdfBadges.builder(),
                PdfDoorSigns.builder(),
                PdfRoomSheets.builder(),
                PdfRunningOrder.builder(),
                PdfDayGrid.builder(),
                PdfChanges.builder(),
                PdfContacts.builder(),
                PdfSeating.builder(),
                PdfInformation.builder(),
                PdfCertificates.builder(),
                PdfInvitations.builder(),
                PdfComparison.builder(),
                PdfLeaflet.builder(),
                PdfProceedings.builder());
    }
}
