package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * Name cards for the table, one on a sheet that is folded: the lower face upright, the one above it
 * upside down.
 */
public final class CardSection implements Section {

    private static final float MARK = 14;
    private static final float EDGE = 0.07f;

    /** The length of the edge of a code, as a share of the height of a face. */
    private static final float CODE = 0.15f;

    private final int panels;
    private final boolean apart;

    /**
     * Creates one.
     *
     * @param panels how many panels a sheet is folded into: 2 for a tent, 3 for one with a foot
     * @param apart whether the second face has the second language; else both have both
     */
    public CardSection(int panels, boolean apart) {
        this.panels = panels;
        this.apart = apart;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        for (Entrant entrant : Entrants.of(c)) {
            card(c, entrant);
        }
    }

    private void card(Composer c, Entrant entrant) {
        Flow flow = c.flow();
        PageCanvas sheet = flow.sheet();
        float width = sheet.width();
        float face = sheet.height() / panels;
        StructureElement owner = c.parent().add("Sect");
        boolean two = apart && c.languages().size() > 1;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < c.languages().size(); i++) {
            all.add(i);
        }
        // Seen from the front, the near face is the lower one.
        face(c, sheet, entrant, two ? List.of(0) : all, width, face, face, owner);
        StructureElement far = two ? owner : StructureElement.ARTIFACT;
        List<Integer> other = two ? all.subList(1, all.size()) : all;
        sheet.turned(
                width / 2, face / 2, () -> face(c, sheet, entrant, other, width, 0, face, far));
        for (int i = 1; i < panels; i++) {
            sheet.markArtifact();
            float y = face * i;
            sheet.line(0, y, MARK, y, 0.5f, c.look().line());
            sheet.line(width - MARK, y, width, y, 0.5f, c.look().line());
        }
    }

    private static void face(
            Composer c,
            PageCanvas sheet,
            Entrant entrant,
            List<Integer> languages,
            float width,
            float top,
            float height,
            StructureElement owner) {
        Look look = c.look();
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
        boolean far = top == 0;
        float code = far && c.imprint().hasCode() ? CODE * height : 0;
        if (far) {
            imprint(c, sheet, width, height, edge);
        }
        // Of the two faces, the near one is read.
        float logo =
                logo(c, sheet, top + edge, height, top > 0 ? owner : StructureElement.ARTIFACT);
        text.draw(
                sheet,
                edge * 2,
                top + edge + logo,
                width - 4 * edge,
                height - 2 * edge - logo - code,
                0.5f,
                owner);
    }

    /** Draws which version it is at the foot of the face that whoever sits behind it sees. */
    private static void imprint(
            Composer c, PageCanvas sheet, float width, float height, float edge) {
        float side = CODE * height;
        float room = width - 4 * edge - side;
        c.imprint().drawText(c, sheet, 2 * edge, height - edge * 0.5f, room, 0);
        float left = width - 2 * edge - side;
        c.imprint().drawCode(sheet, left, height - edge * 0.5f - side, side);
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
        List<String> said = new ArrayList<>(2);
        for (int i : languages) {
            List<Run> post = People.post(c, i, entrant.position(), organisation, entrant.source());
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
