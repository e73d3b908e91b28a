package org.forumkit.export.pdf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.forumkit.export.pdf.internal.document.Imposition;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.section.Detail;
import org.forumkit.export.pdf.internal.section.Section;

/**
 * Of what a document is made: pages, sections, and what is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param format the pages
 * @param scale how large the type is, as a share of the theme's
 * @param languages how languages stand on the pages
 * @param omitted what is not printed
 * @param sections the sections in order
 * @param imposition how the pages stand on the sheets
 */
record Layout(
        PageFormat format,
        float scale,
        LanguageLayout languages,
        Set<Detail> omitted,
        List<Section> sections,
        Imposition imposition) {

    /** What is printed only where it is chosen. */
    private static final Set<Detail> EXTRA =
            Set.of(Detail.LENGTHS, Detail.NUMBERS, Detail.EMAILS, Detail.MARKS);

    /** Creates one of pages with margins, whose type is smaller on smaller paper. */
    static Layout of(Paper paper, boolean landscape, List<Section> sections) {
        float scale = scale(Math.min(paper.width(), paper.height()));
        float side = 56 * scale;
        return new Layout(
                new PageFormat(
                        landscape ? paper.height() : paper.width(),
                        landscape ? paper.width() : paper.height(),
                        side,
                        side,
                        66 * scale,
                        60 * scale,
                        false),
                scale,
                LanguageLayout.SIDE_BY_SIDE,
                EXTRA,
                List.copyOf(sections),
                Imposition.PAGES);
    }

    /** How large the type is on paper with a shorter edge of a length. */
    private static float scale(float edge) {
        float scale = 0.45f + 0.55f * edge / Paper.A4.width();
        // What is larger than A3 hangs on a wall and is read from further away.
        return edge > Paper.A3.width() + 1 ? scale : Math.min(1.2f, scale);
    }

    /** Creates one of sheets that are filled to the edges, as for cards. */
    static Layout sheets(Paper paper, boolean landscape, Section section) {
        float width = landscape ? paper.height() : paper.width();
        float height = landscape ? paper.width() : paper.height();
        return new Layout(
                new PageFormat(width, height, 0, 0, 0, 0, false),
                1,
                LanguageLayout.STACKED,
                EXTRA,
                List.of(section),
                Imposition.PAGES);
    }

    /** Creates one of a sheet turned sideways and folded, whose type fits its panels. */
    static Layout folded(Paper paper, Imposition imposition, List<Section> sections) {
        // A sheet that is not as long as others of its width has narrower panels.
        float scale =
                scale(
                        Math.min(
                                paper.width(),
                                paper.height() * Paper.A4.width() / Paper.A4.height()));
        float edge = 24 * scale;
        return new Layout(
                new PageFormat(
                        paper.height() / imposition.columns(),
                        paper.width(),
                        edge,
                        edge,
                        edge * 1.2f,
                        edge * 1.2f,
                        false),
                scale * (imposition.columns() > 2 ? 0.9f : 1),
                LanguageLayout.STACKED,
                EXTRA,
                List.copyOf(sections),
                imposition);
    }

    /** Returns the layout with narrow margins above and below, where no running title stands. */
    Layout narrow() {
        float edge = format.inner() * 0.75f;
        return new Layout(
                new PageFormat(
                        format.width(),
                        format.height(),
                        format.inner(),
                        format.outer(),
                        edge,
                        edge,
                        false),
                scale,
                languages,
                omitted,
                sections,
                imposition);
    }

    /** Returns the layout with narrower margins on all sides. */
    Layout wide() {
        PageFormat wide =
                new PageFormat(
                        format.width(),
                        format.height(),
                        format.inner() * 0.7f,
                        format.outer() * 0.7f,
                        format.top() * 0.8f,
                        format.bottom() * 0.8f,
                        false);
        return new Layout(wide, scale, languages, omitted, sections, imposition);
    }

    /** Returns the layout with larger or smaller type. */
    Layout scaled(float by) {
        return new Layout(format, scale * by, languages, omitted, sections, imposition);
    }

    /** Returns the layout with languages on the pages as wanted. */
    Layout languages(LanguageLayout wanted) {
        return new Layout(format, scale, wanted, omitted, sections, imposition);
    }

    /**
     * Returns the layout with pages on the sides of sheets that are turned, or folded, as wanted.
     */
    Layout sides(Sides sides) {
        return switch (sides) {
            case ONE -> this;
            case HALVES -> imposed(sides.imposition());
            case TWO, BOOKLET ->
                    new Layout(
                            format.bound(),
                            scale,
                            languages,
                            omitted,
                            sections,
                            sides.imposition());
        };
    }

    /** Returns the layout with a detail, or without it. */
    Layout with(Detail detail, boolean wanted) {
        Set<Detail> changed = EnumSet.of(detail);
        changed.addAll(omitted);
        if (wanted) {
            changed.remove(detail);
        }
        return new Layout(format, scale, languages, changed, sections, imposition);
    }

    /** Returns the layout with pages on sheets as wanted. */
    Layout imposed(Imposition wanted) {
        return new Layout(format, scale, languages, omitted, sections, wanted);
    }
}
