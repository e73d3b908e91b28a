package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAccompanied;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.jspecify.annotations.Nullable;

/** Name badges, as many on a sheet as there is room for, with marks to cut along. */
public final class BadgeSection implements Section {

    private static final int WHITE = 0xFFFFFF;
    private static final float MARK = 9;
    private static final float BAND = 0.17f;
    private static final float EDGE = 0.055f;

    /** What stands on a badge: of two that are equal in it, one need not be printed. */
    private record Printed(
            @Nullable String id,
            LocalText name,
            @Nullable LocalText courtesyTitle,
            @Nullable LocalText position,
            @Nullable LocalText organisation,
            @Nullable LocalText country,
            @Nullable ProgrammeAccompanied accompanies,
            @Nullable String portrait) {

        static Printed of(
                @Nullable String id,
                LocalText name,
                @Nullable LocalText courtesyTitle,
                @Nullable LocalText position,
                @Nullable ProgrammeOrganisation organisation,
                @Nullable ProgrammeCountry country,
                @Nullable ProgrammeAccompanied accompanies,
                @Nullable String portrait) {
            return new Printed(
                    id,
                    name,
                    courtesyTitle,
                    position,
                    organisation == null ? null : organisation.name(),
                    country == null ? null : country.name(),
                    position == null ? accompanies : null,
                    portrait);
        }
    }

    /** A place on a sheet. */
    private record Spot(PageCanvas sheet, float left, float top, float width, float height) {}

    private final float width;
    private final float height;
    private final boolean turned;
    private final boolean folded;
    private final String code;
    private final boolean portraits;
    private final Set<Printed> done;

    /**
     * Creates one.
     *
     * @param width of a badge in points
     * @param height of a badge in points
     * @param turned whether the same is on the other side of the sheet
     * @param folded whether the same is above it, to be folded over
     * @param code what the QR code says, with {@code {id}} for the participant's id; empty for none
     * @param portraits whether portraits stand beside the names
     * @param earlier the programme whose badges are there already, null for none
     */
    public BadgeSection(
            float width,
            float height,
            boolean turned,
            boolean folded,
            String code,
            boolean portraits,
            @Nullable Programme earlier) {
        this.width = width;
        this.height = height;
        this.turned = turned;
        this.folded = folded;
        this.code = code;
        this.portraits = portraits;
        this.done = new HashSet<>();
        if (earlier != null) {
            earlier.editions()
                    .forEach(
                            edition ->
                                    edition.participants()
                                            .forEach(each -> done.add(printed(each))));
        }
    }

    /**
     * Returns how many badges there are room for along an edge.
     *
     * @param edge the length of the sheet's edge in points
     * @param badge the length of the badge's edge in points
     */
    public static int places(float edge, float badge) {
        return (int) ((edge + 0.5f) / badge);
    }

    private Printed printed(ProgrammeParticipant each) {
        return Printed.of(
                each.id(),
                each.name(),
                each.courtesyTitle(),
                each.position(),
                each.organisation(),
                each.country(),
                each.accompanies(),
                portraits ? Entrants.portrait(each.profile()) : null);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<Entrant> entrants = new ArrayList<>();
        for (Entrant entrant : Entrants.of(c)) {
            Printed printed =
                    Printed.of(
                            entrant.id(),
                            entrant.name(),
                            entrant.courtesyTitle(),
                            entrant.position(),
                            entrant.organisation(),
                            entrant.country(),
                            entrant.accompanies(),
                            portraits ? entrant.portrait() : null);
            if (!done.contains(printed)) {
                entrants.add(entrant);
            }
        }
        Grid grid = grid(c);
        int each = grid.across() * grid.down();
        for (int i = 0; i < entrants.size(); i += each) {
            List<Entrant> some = entrants.subList(i, Math.min(entrants.size(), i + each));
            sheet(c, grid, some, false);
            if (turned) {
                sheet(c, grid, some, true);
            }
        }
        if (entrants.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
        }
    }

    /** How badges stand on a sheet, each with what is folded behind it. */
    private record Grid(float left, float top, float width, float height, int across, int down) {}

    private Grid grid(Composer c) {
        float sheetWidth = c.flow().format().width();
        float sheetHeight = c.flow().format().height();
        float high = folded ? 2 * height : height;
        int across = Math.max(1, places(sheetWidth, width));
        int down = Math.max(1, places(sheetHeight, high));
        return new Grid(
                (sheetWidth - across * width) / 2,
                (sheetHeight - down * high) / 2,
                width,
                high,
                across,
                down);
    }

    /** Draws the fronts of a sheet, or what is behind each of them on its other side. */
    private void sheet(Composer c, Grid grid, List<Entrant> entrants, boolean back) {
        PageCanvas sheet = c.flow().sheet();
        marks(c, sheet, grid);
        for (int i = 0; i < entrants.size(); i++) {
            int row = i / grid.across();
            int column = i % grid.across();
            float x = grid.left() + (back ? grid.across() - 1 - column : column) * width;
            float y = grid.top() + row * grid.height();
            Entrant entrant = entrants.get(i);
            StructureElement owner = back ? StructureElement.ARTIFACT : c.parent().add("Sect");
            if (folded) {
                badge(c, new Spot(sheet, x, y + height, width, height), entrant, owner);
                Spot behind = new Spot(sheet, x, y, width, height);
                sheet.turned(
                        x + width / 2,
                        y + height / 2,
                        () -> badge(c, behind, entrant, StructureElement.ARTIFACT));
                sheet.markArtifact();
                sheet.line(x, y + height, x + width, y + height, 0.3f, c.look().line());
            } else {
                badge(c, new Spot(sheet, x, y, width, height), entrant, owner);
            }
        }
    }

    private void marks(Composer c, PageCanvas sheet, Grid grid) {
        sheet.markArtifact();
        int colour = c.look().muted();
        int across = grid.across();
        int down = grid.down();
        float left = grid.left();
        float top = grid.top();
        float right = left + across * width;
        float foot = top + down * grid.height();
        for (int i = 1; i < across; i++) {
            float x = left + i * width;
            sheet.line(x, top, x, foot, 0.3f, c.look().line());
        }
        for (int i = 1; i < down; i++) {
            float y = top + i * grid.height();
            sheet.line(left, y, right, y, 0.3f, c.look().line());
        }
        for (int i = 0; i <= across; i++) {
            float x = left + i * width;
            sheet.line(x, top - MARK - 2, x, top - 2, 0.4f, colour);
            sheet.line(x, foot + 2, x, foot + MARK + 2, 0.4f, colour);
        }
        for (int i = 0; i <= down; i++) {
            float y = top + i * grid.height();
            sheet.line(left - MARK - 2, y, left - 2, y, 0.4f, colour);
            sheet.line(right + 2, y, right + MARK + 2, y, 0.4f, colour);
        }
    }

    private void badge(Composer c, Spot spot, Entrant entrant, StructureElement owner) {
        float edge = EDGE * Math.max(spot.width(), spot.height());
        float band = BAND * spot.height();
        spot.sheet().markArtifact();
        spot.sheet().fill(spot.left(), spot.top(), spot.width(), band, c.look().accent());
        float inner = spot.width() - 2 * edge;
        float plate = plate(c, spot, band, edge, owner);
        CardText title = new CardText(c);
        List<ResolvedText> titles = c.edition().title().distinct();
        for (int i = 0; i < titles.size(); i++) {
            title.add(
                    List.of(c.run(titles.get(i), c.pointer("/title")).bold(i == 0).colour(WHITE)),
                    band * (i == 0 ? 0.3f : 0.2f),
                    0.15f);
        }
        title.draw(
                spot.sheet(),
                spot.left() + Math.max(edge, plate),
                spot.top() + band * 0.08f,
                inner - Math.max(0, plate - edge),
                band * 0.84f,
                0.5f,
                owner);
        boolean upright = spot.height() > spot.width();
        float side = hasCode(entrant) ? Math.min(spot.width(), spot.height()) * 0.3f : 0;
        float top = spot.top() + band + edge * 0.6f;
        float room = spot.height() - band - edge * 1.4f;
        // Of an upright badge the code stands below the text, of a wide one at its right.
        float textWidth = upright || side == 0 ? inner : inner - side - edge * 0.6f;
        float textHeight = upright && side > 0 ? room - side - edge * 0.6f : room;
        Spot body = new Spot(spot.sheet(), spot.left() + edge, top, textWidth, textHeight);
        body(c, body, entrant, owner);
        float foot = spot.top() + spot.height() - edge * 0.25f;
        c.imprint().drawText(c, spot.sheet(), spot.left() + edge, foot, inner, 0.5f);
        if (side > 0) {
            float x =
                    upright
                            ? spot.left() + (spot.width() - side) / 2
                            : spot.left() + spot.width() - edge - side;
            float y =
                    upright
                            ? spot.top() + spot.height() - edge * 0.8f - side
                            : top + (room - side) / 2;
            code(c, spot.sheet(), entrant, x, y, side, owner);
        }
    }

    /** Draws what is said of somebody, beside the portrait where there is one. */
    private void body(Composer c, Spot spot, Entrant entrant, StructureElement owner) {
        float height = spot.height();
        BadgePortrait portrait =
                portraits
                        ? BadgePortrait.of(
                                c,
                                entrant,
                                spot.width(),
                                height,
                                width -> text(c, entrant, width, height))
                        : null;
        float taken = 0;
        if (portrait != null) {
            portrait.draw(spot.sheet(), spot.left(), spot.top(), height, owner);
            taken = portrait.taken();
        }
        float width = spot.width() - taken;
        text(c, entrant, width, height)
                .draw(spot.sheet(), spot.left() + taken, spot.top(), width, height, 0.4f, owner);
    }

    /**
     * Draws the logo at the left of the band, on white as it may have the band's colour, and
     * returns how much of the width it takes.
     */
    private static float plate(
            Composer c, Spot spot, float band, float edge, StructureElement owner) {
        PictureBlock logo = Pictures.logo(c, owner, spot.width() * 0.28f, band * 0.72f);
        if (logo == null) {
            return 0;
        }
        float pad = band * 0.14f;
        // Where a badge stands at the edge of the paper, printers leave a margin.
        float left = Math.max(pad, edge * 0.6f);
        float width = left + logo.width() + pad;
        spot.sheet().markArtifact();
        // A line of the band is left below, as on the rest of it.
        float white = band * 0.95f;
        spot.sheet().fill(spot.left(), spot.top(), width, white, WHITE);
        float top = spot.top() + (white - logo.height()) / 2;
        logo.draw(c.flow().typesetter(), spot.sheet(), spot.left() + left, top);
        return width + pad;
    }

    private boolean hasCode(Entrant entrant) {
        return !code.isEmpty() && entrant.id() != null;
    }

    private static CardText text(Composer c, Entrant entrant, float width, float height) {
        Look look = c.look();
        float unit = Math.min(width * 1.25f, height);
        CardText text = new CardText(c);
        List<ResolvedText> names = People.called(c, entrant);
        for (int i = 0; i < names.size(); i++) {
            Run run = c.run(names.get(i), entrant.source() + "/name").bold(true);
            text.add(
                    List.of(run.colour(i == 0 ? look.ink() : look.accent())),
                    unit * (i == 0 ? 0.17f : 0.1f),
                    0.2f);
        }
        ProgrammeCountry country = entrant.country();
        if (country != null) {
            text.add(c.inLine(country.name().distinct(), true, look.ink(), ""), unit * 0.07f, 0.7f);
        }
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        LocalText position = People.position(c, entrant);
        List<String> said = new ArrayList<>(2);
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> post = People.post(c, i, position, organisation, entrant.source());
            StringBuilder key = new StringBuilder();
            post.forEach(run -> key.append(run.text()));
            if (!post.isEmpty() && !said.contains(key.toString())) {
                text.add(
                        post.stream().map(run -> run.colour(look.muted())).toList(),
                        unit * 0.06f,
                        said.isEmpty() ? 0.7f : 0.25f);
                said.add(key.toString());
            }
        }
        return text;
    }

    private void code(
            Composer c,
            PageCanvas sheet,
            Entrant entrant,
            float left,
            float top,
            float side,
            StructureElement owner) {
        String says = code.replace("{id}", String.valueOf(entrant.id()));
        boolean repeated = owner == StructureElement.ARTIFACT;
        sheet.mark(
                repeated ? owner : owner.add("Figure").alternateText(says), c.languages().get(0));
        Code.draw(sheet, says, left, top, side);
    }
}
