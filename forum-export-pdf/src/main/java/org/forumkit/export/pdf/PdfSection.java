package org.forumkit.export.pdf;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.forumkit.export.pdf.internal.section.AboutSection;
import org.forumkit.export.pdf.internal.section.AgendaSection;
import org.forumkit.export.pdf.internal.section.BackCoverSection;
import org.forumkit.export.pdf.internal.section.BiographiesSection;
import org.forumkit.export.pdf.internal.section.ContentsSection;
import org.forumkit.export.pdf.internal.section.CoverSection;
import org.forumkit.export.pdf.internal.section.FloorPlanSection;
import org.forumkit.export.pdf.internal.section.GlanceSection;
import org.forumkit.export.pdf.internal.section.InformationSection;
import org.forumkit.export.pdf.internal.section.NotesSection;
import org.forumkit.export.pdf.internal.section.OrganisationsSection;
import org.forumkit.export.pdf.internal.section.OwnSection;
import org.forumkit.export.pdf.internal.section.RoomSheetsSection;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.SessionsSection;
import org.forumkit.export.pdf.internal.section.TopicsSection;
import org.forumkit.model.Text;

/**
 * A part of a printed document, such as the agenda; {@link PdfProgramme} is made of them.
 *
 * <p>A section that has no data has no page.
 *
 * <p>Immutable and thread-safe, if what writes a section of one's own is.
 *
 * @since 0.1
 */
public final class PdfSection {

    private final Section section;

    private PdfSection(Section section) {
        this.section = section;
    }

    Section section() {
        return section;
    }

    /**
     * Returns the cover: framework and parent event, title, theme, place and date, organisers.
     *
     * @return the section, not null
     */
    public static PdfSection cover() {
        return new PdfSection(new CoverSection());
    }

    /**
     * Returns the list of what is on which page.
     *
     * @return the section, not null
     */
    public static PdfSection contents() {
        return new PdfSection(new ContentsSection());
    }

    /**
     * Returns purpose and background, organisers, related events and figures.
     *
     * @return the section, not null
     */
    public static PdfSection about() {
        return new PdfSection(new AboutSection());
    }

    /**
     * Returns the programme at a glance: days down, halves of days across.
     *
     * @return the section, not null
     */
    public static PdfSection glance() {
        return new PdfSection(new GlanceSection());
    }

    /**
     * Returns the detailed agenda, a table for each day.
     *
     * @return the section, not null
     */
    public static PdfSection agenda() {
        return new PdfSection(new AgendaSection());
    }

    /**
     * Returns venue, notices and contacts.
     *
     * @return the section, not null
     */
    public static PdfSection information() {
        return new PdfSection(new InformationSection());
    }

    /**
     * Returns the topics with the sessions that are about them.
     *
     * @return the section, not null
     */
    public static PdfSection topics() {
        return new PdfSection(new TopicsSection());
    }

    /**
     * Returns the sessions one by one.
     *
     * @return the section, not null
     */
    public static PdfSection sessions() {
        return new PdfSection(new SessionsSection(false));
    }

    /**
     * Returns the agenda of each room, a page for each day.
     *
     * @return the section, not null
     */
    public static PdfSection rooms() {
        return new PdfSection(new RoomSheetsSection());
    }

    /**
     * Returns the parks and organisations that introduce themselves.
     *
     * @return the section, not null
     */
    public static PdfSection organisations() {
        return new PdfSection(new OrganisationsSection(false));
    }

    /**
     * Returns who those are who appear in sessions, with portraits where they are given; the public
     * and the press are not told.
     *
     * @return the section, not null
     */
    public static PdfSection biographies() {
        return new PdfSection(new BiographiesSection(false));
    }

    /**
     * Returns the plans of the venue's floors, one on a page, where their pictures are given.
     *
     * @return the section, not null
     */
    public static PdfSection floorPlan() {
        return new PdfSection(new FloorPlanSection());
    }

    /**
     * Returns a page with lines to write on.
     *
     * @return the section, not null
     */
    public static PdfSection notes() {
        return new PdfSection(new NotesSection());
    }

    /**
     * Returns the back cover: the addresses of the edition, the first as a QR code too.
     *
     * @return the section, not null
     */
    public static PdfSection backCover() {
        return new PdfSection(new BackCoverSection());
    }

    /**
     * Returns the list of participants.
     *
     * @param groups how it is divided, not null
     * @return the section, not null
     */
    public static PdfSection participants(ParticipantGroups groups) {
        return new PdfSection(PdfParticipants.section(groups, List.of()));
    }

    /**
     * Returns a section of one's own, on a page of its own, listed in contents and bookmarks.
     *
     * @param title its heading, not null
     * @param content what writes it, for one edition at each call; may be called by several threads
     *     at once; not null
     * @return the section, not null
     */
    public static PdfSection of(Text title, Consumer<PdfPage> content) {
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(content, "content must not be null");
        return new PdfSection(new OwnSection(title, page -> content.accept(new PdfPage(page))));
    }
}
