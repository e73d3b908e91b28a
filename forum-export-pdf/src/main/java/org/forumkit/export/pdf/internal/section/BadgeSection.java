package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAccompanied;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.jspecify.annotations.Nullable;

/** Name badges, as many on a sheet as there is room for, with marks to cut along. */
public final class BadgeSection implements Section {

    private static final float MARK = 9;
    private static final float EDGE = 0.055f;

    /** What is well legible on a badge, in points. */
    private static final float LEAST_COUNTRY = 9;

    private static final float LEAST_POST = 8;

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
    private record Spot(PageCanvas sheet, float left, float top) {}

    /** What is said of somebody, beside the portrait where there is one. */
    private record Badge(Entrant entrant, @Nullable BadgePortrait portrait, CardText text) {}

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
            earlier.editions().forEach(this::skip);
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

    /** Lets alone what was printed of an edition. */
    private void skip(ProgrammeEdition edition) {
        Map<String, ProgrammeCountry> delegations = Entrants.delegations(edition);
        for (ProgrammeParticipant each : edition.participants()) {
            done.add(printed(each, Entrants.country(each, delegations)));
        }
    }

    private Printed printed(ProgrammeParticipant each, @Nullable ProgrammeCountry country) {
        return Printed.of(
                each.id(),
                each.name(),
                each.courtesyTitle(),
                each.position(),
                each.organisation(),
                country,
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
        if (entrants.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
            return;
        }
        BadgeBand band = BadgeBand.of(c, width, height, edge());
        CardSet set = new CardSet(c);
        List<Badge> badges = new ArrayList<>(entrants.size());
        for (Entrant entrant : entrants) {
            Badge badge = badge(c, band, set, entrant);
            set.add(badge.text());
            badges.add(badge);
        }
        set.settle();
        Grid grid = grid(c);
        int each = grid.across() * grid.down();
        for (int i = 0; i < badges.size(); i += each) {
            List<Badge> some = badges.subList(i, Math.min(badges.size(), i + each));
            sheet(c, grid, band, some, false);
            if (turned) {
                sheet(c, grid, band, some, true);
            }
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
    private void sheet(Composer c, Grid grid, BadgeBand band, List<Badge> badges, boolean back) {
        PageCanvas sheet = c.flow().sheet();
        marks(c, sheet, grid);
        for (int i = 0; i < badges.size(); i++) {
            int row = i / grid.across();
            int column = i % grid.across();
            float x = grid.left() + (back ? grid.across() - 1 - column : column) * width;
            float y = grid.top() + row * grid.height();
            Badge badge = badges.get(i);
            StructureElement owner = back ? StructureElement.ARTIFACT : c.parent().add("Sect");
            if (folded) {
                draw(c, new Spot(sheet, x, y + height), band, badge, owner);
                Spot behind = new Spot(sheet, x, y);
                sheet.turned(
                        x + width / 2,
                        y + height / 2,
                        () -> draw(c, behind, band, badge, StructureElement.ARTIFACT));
                sheet.markArtifact();
                sheet.line(x, y + height, x + width, y + height, 0.3f, c.look().line());
            } else {
                draw(c, new Spot(sheet, x, y), band, badge, owner);
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

    private float edge() {
        return Math.max(CardSection.LEAST_EDGE, EDGE * Math.max(width, height));
    }

    private boolean isUpright() {
        return height > width;
    }

    /** The length of the edge of somebody's code. */
    private float code(Entrant entrant) {
        return hasCode(entrant) ? Math.min(width, height) * 0.3f : 0;
    }

    private float foot() {
        return Math.max(CardSection.LEAST_EDGE, edge() * 0.8f);
    }

    private float room(BadgeBand band) {
        return height - band.height() - edge() * 0.6f - foot();
    }

    /** Of an upright badge the code stands below the text, of a wide one at its right. */
    private float room(BadgeBand band, Entrant entrant) {
        float side = code(entrant);
        return isUpright() && side > 0 ? room(band) - side - edge() * 0.6f : room(band);
    }

    private Badge badge(Composer c, BadgeBand band, CardSet set, Entrant entrant) {
        float room = room(band, entrant);
        float side = code(entrant);
        float inner = width - 2 * edge();
        float across = isUpright() || side == 0 ? inner : inner - side - edge() * 0.6f;
        BadgePortrait portrait =
                portraits
                        ? BadgePortrait.of(
                                c,
                                entrant,
                                across,
                                room,
                                (own, rest) -> text(c, own, entrant, rest, room))
                        : null;
        float rest = portrait == null ? across : across - portrait.taken();
        return new Badge(entrant, portrait, text(c, set, entrant, rest, room));
    }

    private void draw(Composer c, Spot spot, BadgeBand band, Badge badge, StructureElement owner) {
        PageCanvas sheet = spot.sheet();
        band.draw(c, sheet, spot.left(), spot.top(), owner);
        float edge = edge();
        float top = spot.top() + band.height() + edge * 0.6f;
        float left = spot.left() + edge;
        float room = room(band, badge.entrant());
        if (badge.portrait() != null) {
            badge.portrait().draw(sheet, left, top, room, owner);
            left += badge.portrait().taken();
        }
        badge.text().draw(sheet, left, top, room, 0.4f, owner);
        float foot = spot.top() + height - edge * 0.25f;
        c.imprint().drawText(c, sheet, spot.left() + edge, foot, width - 2 * edge, 0.5f);
        float side = code(badge.entrant());
        if (side > 0) {
            boolean upright = isUpright();
            float x = spot.left() + (upright ? (width - side) / 2 : width - edge - side);
            float y = upright ? spot.top() + height - foot() - side : top + (room - side) / 2;
            code(c, sheet, badge.entrant(), x, y, side, owner);
        }
    }

    private boolean hasCode(Entrant entrant) {
        return !code.isEmpty() && entrant.id() != null;
    }

    private CardText text(Composer c, CardSet set, Entrant entrant, float across, float room) {
        Look look = c.look();
        float unit = Math.min(across * 1.25f, room);
        CardText text = new CardText(c, set, across, room);
        List<ResolvedText> names = People.called(c, entrant);
        for (int i = 0; i < names.size(); i++) {
            Run run = c.run(names.get(i), entrant.source() + "/name").bold(true);
            String role = i == 0 ? "name" : "other name";
            run = run.colour(i == 0 ? look.ink() : look.accent());
            text.add(role, List.of(run), unit * (i == 0 ? 0.17f : 0.1f), 0.2f);
        }
        ProgrammeCountry country = entrant.country();
        if (country != null) {
            List<Run> runs = c.inLine(country.name().distinct(), true, look.ink(), "");
            text.add("country", runs, Math.max(LEAST_COUNTRY, unit * 0.07f), 0.7f);
        }
        List<Integer> all = IntStream.range(0, c.languages().size()).boxed().toList();
        List<List<Run>> posts = People.posts(c, entrant, all);
        for (int i = 0; i < posts.size(); i++) {
            String role = i == 0 ? "post" : "other post";
            text.add(role, posts.get(i), Math.max(LEAST_POST, unit * 0.06f), i == 0 ? 0.7f : 0.25f);
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
