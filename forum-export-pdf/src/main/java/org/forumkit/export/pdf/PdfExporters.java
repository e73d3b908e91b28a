package org.forumkit.export.pdf;

import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.export.ExporterProvider;

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
        return List.of(
                PdfHandbook.create(),
                PdfAgenda.create(),
                PdfParticipants.create(),
                PdfTableCards.create(),
                PdfBadges.create(),
                PdfDoorSigns.create(),
                PdfRoomSheets.create(),
                PdfRunningOrder.create(),
                PdfDayGrid.create(),
                PdfChanges.create(),
                PdfContacts.create(),
                PdfSeating.create(),
                PdfInformation.create(),
                PdfCertificates.create(),
                PdfInvitations.create(),
                PdfComparison.create(),
                PdfLeaflet.create(),
                PdfProceedings.create());
    }
}
