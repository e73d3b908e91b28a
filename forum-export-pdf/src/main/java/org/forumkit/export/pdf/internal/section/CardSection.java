package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * Name cards for the table, on sheets that are folded, and cut where several stand on one: the
 * lower face upright, the one above it upside down.
 */
public final class CardSection implements Section {

    private static final float MARK = 14;
    private static final float EDGE = 0.07f;

    /** The length of the edge of a code, as a share of the height of a face. */
    private static final float CODE = 0.15f;

    /** The length of the edge of a code that telephones read, in points. */
    private static final float LEAST_CODE = 36;

    /** What printers leave white at the edge of paper, in points. */
    private static final float UNPRINTED = 12;

    private final int panels;
    private final int perSheet;
    private final boolean apart;

    /**
     * Creates one.
     *
     * @param panels how many panels a sheet is folded into: 2 for a tent, 3 for one with a foot
     * @param perSheet how many cards stand below one another on a sheet
     * @param apart whether the second face has the second language; else both have both
     */
    public CardSection(int panels, int perSheet, boolean apart) {
        this.panels = panels;
        this.perSheet = perSheet;
        this.apart = apart;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<Entrant> entrants = Entrants.of(c);
        @Nullable PageCanvas sheet = null;
        for (int i = 0; i < entrants.size(); i++) {
            int place = i % perSheet;
            if (sheet == null || place == 0) {
                sheet = c.flow().sheet();
            }
            float height = sheet.height() / perSheet;
            card(c, sheet, place * height, height, entrants.get(i));
        }
    }

    /** Draws one between two heights of a sheet. */
    private void card(Composer c, PageCanvas sheet, float top, float height, Entrant entrant) {
        float width = sheet.width();
        float face = height / panels;
        StructureElement owner = c.parent().add("Sect");
        boolean two = apart && c.languages().size() > 1;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < c.languages().size(); i++) {
            all.add(i);
        }
        // Seen from the front, the near face is the lower one.
        face(c, sheet, entrant, two ? List.of(0) : all, false, top + face, face, owner);
        StructureElement far = two ? owner : StructureElement.ARTIFACT;
        List<Integer> other = two ? all.subList(1, all.size()) : all;
        sheet.turned(
                width / 2,
                top + face / 2,
                () -> face(c, sheet, entrant, other, true, top, face, far));
        for (int i = 1; i < panels; i++) {
            sheet.markArtifact();
            float y = top + face * i;
            sheet.line(0, y, MARK, y, 0.5f, c.look().line());
            sheet.line(width - MARK, y, width, y, 0.5f, c.look().line());
        }
        if (top > 0) {
            sheet.markArtifact();
            sheet.line(0, top, width, top, 0.3f, c.look().line());
        }
    }

    private static void face(
            Composer c,
            PageCanvas sheet,
            Entrant entrant,
            List<Integer> languages,
            boolean far,
            float top,
            float height,
            StructureElement owner) {
        Look look = c.look();
        float width = sheet.width();
        CardText text = new CardText(c);
        List<ResolvedText> names = People.called(c, entrant, languages);
        for (int i = 0; i < names.size(); i++) {
            Run run = c.run(names.get(i), entrant.source() + "/name").bold(true);
            float size = height * (i == 0 ? 0.26f : 0.14f);
            text.add(List.of(run.colour(i == 0 ? look.ink() : look.accent())), size, 0.25f);
        }
        if (c.shows(Detail.AFFILIATIONS)) {
            posts(c, text, entrant, languages, height);
        }
        float edge = EDGE * height;
        float imprint = far ? imprint(c, sheet, top, height, edge) : 0;
        // Of the two faces, the near one is read.
        float logo = logo(c, sheet, top + edge, height, far ? StructureElement.ARTIFACT : owner);
        text.draw(
                sheet,
                edge * 2,
                top + edge + logo,
                width - 4 * edge,
                height - 2 * edge - logo - imprint,
                0.5f,
                owner);
    }

    /**
     * Draws which version it is at the foot of the face that whoever sits behind it sees, and
     * returns how much room that takes above the margin.
     */
    private static float imprint(
            Composer c, PageCanvas sheet, float top, float height, float edge) {
        Imprint imprint = c.imprint();
        // The foot of the far face may be at the edge of the paper.
        float foot = Math.max(edge * 0.5f, UNPRINTED);
        float side = imprint.hasCode() ? Math.max(LEAST_CODE, CODE * height) : 0;
        float right = sheet.width() - 2 * edge;
        float baseline = top + height - foot;
        imprint.drawText(c, sheet, 2 * edge, baseline, right - 3 * edge - side, 0);
        imprint.drawCode(sheet, right - side, baseline - side, side);
        boolean none = imprint.text("en").isEmpty() && side == 0;
        return none ? 0 : Math.max(0, foot + Math.max(side, c.look().least()) - edge * 0.8f);
    }

    /** Draws the logo in the middle at the top, and returns how much of the height it takes. */
    private static float logo(
            Composer c, PageCanvas sheet, float top, float height, StructureElement owner) {
        PictureBlock logo = Pictures.logo(c, owner, sheet.width() * 0.3f, height * 0.13f);
        if (logo == null) {
            return 0;
        }
        logo.draw(c.flow().typesetter(), sheet, (sheet.width() - logo.width()) / 2, top);
        return logo.height() * 1.2f;
    }

    private static void posts(
            Composer c, CardText text, Entrant entrant, List<Integer> languages, float height) {
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        LocalText position = People.position(c, entrant);
        List<String> said = new ArrayList<>(2);
        for (int i : languages) {
            List<Run> post = People.post(c, i, position, organisation, entrant.source());
            StringBuilder key = new StringBuilder();
            post.forEach(run -> key.append(run.text()));
            if (!post.isEmpty() && !said.contains(key.toString())) {
                float size = height * (said.isEmpty() ? 0.075f : 0.06f);
                text.add(
                        post.stream().map(run -> run.colour(c.look().muted())).toList(),
                        size,
                        said.isEmpty() ? 1.1f : 0.3f);
                said.add(key.toString());
            }
        }
    }
}
