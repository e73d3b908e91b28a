package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * The band at the top of each badge: what the edition is called, and the logo.
 *
 * <p>It is as much higher than usual as the title needs it to be. A language in which the title
 * does not fit all the same is left out, and reported.
 *
 * <p>Immutable, for one thread.
 */
final class BadgeBand {

    private static final int WHITE = 0xFFFFFF;

    /** How high it is, as a share of the badge, and at most with several languages and with one. */
    private static final float USUAL = 0.17f;

    private static final float MOST = 0.26f;
    private static final float MOST_OF_ONE = 0.36f;
    private static final float HIGHER = 0.01f;

    /** What is free above and below the title, and around the logo, as shares of its height. */
    private static final float PADDING = 0.08f;

    private static final float LOGO_PADDING = 0.14f;

    private final float width;
    private final float height;
    private final float edge;
    private final float logoWidth;
    private final CardText title;

    private BadgeBand(
            Composer c,
            CardSet set,
            List<ResolvedText> titles,
            float width,
            float height,
            float size,
            float edge) {
        this.width = width;
        this.height = height;
        this.edge = edge;
        PictureBlock logo = logo(c, StructureElement.ARTIFACT);
        this.logoWidth = logo == null ? 0 : logo.width();
        this.title = new CardText(c, set, width - edge - left(), height * (1 - 2 * PADDING));
        for (int i = 0; i < titles.size(); i++) {
            Run run = c.run(titles.get(i), c.pointer("/title")).bold(i == 0).colour(WHITE);
            String role = i == 0 ? "title" : "other title";
            title.add(role, List.of(run), size * (i == 0 ? 0.3f : 0.2f), 0.15f);
        }
        set.add(title);
        set.settle();
    }

    /**
     * Makes that of all badges.
     *
     * @param width of a badge
     * @param height of a badge
     * @param edge what is free at the sides
     */
    static BadgeBand of(Composer c, float width, float height, float edge) {
        List<ResolvedText> titles = c.edition().title().distinct();
        int count = titles.size() + 1;
        BadgeBand band;
        do {
            count--;
            band = of(c, titles.subList(0, count), width, height, edge);
        } while (count > 1 && !band.title.fits());
        for (ResolvedText text : titles.subList(count, titles.size())) {
            c.flow().typesetter().problems().doesNotFit(text.value(), c.pointer("/title"));
        }
        return band;
    }

    private static BadgeBand of(
            Composer c, List<ResolvedText> titles, float width, float height, float edge) {
        float most = titles.size() > 1 ? MOST : MOST_OF_ONE;
        float share = USUAL;
        while (true) {
            BadgeBand band =
                    new BadgeBand(
                            c, new CardSet(c), titles, width, share * height, USUAL * height, edge);
            share += HIGHER;
            if (share > most || (band.title.fits() && !band.title.isCramped())) {
                return band;
            }
        }
    }

    float height() {
        return height;
    }

    private @Nullable PictureBlock logo(Composer c, StructureElement owner) {
        return Pictures.logo(c, owner, width * 0.28f, height * 0.72f);
    }

    /** Where a badge stands at the edge of the paper, printers leave a margin. */
    private float logoLeft() {
        return Math.max(height * LOGO_PADDING, edge * 0.6f);
    }

    /** How wide what is white behind the logo is. */
    private float plate() {
        return logoWidth == 0 ? 0 : logoLeft() + logoWidth + height * LOGO_PADDING;
    }

    /** Where the title begins. */
    private float left() {
        return logoWidth == 0 ? edge : Math.max(edge, plate() + height * LOGO_PADDING);
    }

    /** Draws it at the top of a badge. */
    void draw(Composer c, PageCanvas sheet, float x, float top, StructureElement owner) {
        sheet.markArtifact();
        sheet.fill(x, top, width, height, c.look().accent());
        PictureBlock logo = logo(c, owner);
        if (logo != null) {
            sheet.markArtifact();
            // It may have the band's colour. A line of that is left below, as on the rest of it.
            float white = height * 0.95f;
            sheet.fill(x, top, plate(), white, WHITE);
            logo.draw(
                    c.flow().typesetter(),
                    sheet,
                    x + logoLeft(),
                    top + (white - logo.height()) / 2);
        }
        float padding = height * PADDING;
        title.draw(sheet, x + left(), top + padding, height - 2 * padding, 0.5f, owner);
    }
}
