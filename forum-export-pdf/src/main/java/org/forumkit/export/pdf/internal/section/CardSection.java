package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeCountry;
import org.jspecify.annotations.Nullable;

/**
 * Name cards for the table, on sheets that are folded, and cut where several stand on one: the
 * lower face upright, the one above it upside down.
 */
public final class CardSection implements Section {

    private static final float MARK = 14;

    /** The least that is free between a text and a cut, a fold or an edge, in points. */
    static final float LEAST_EDGE = 14.2f;

    private static final float EDGE = 0.07f;

    /** The length of the edge of a code, as a share of the height of a face. */
    private static final float CODE = 0.15f;

    /** The length of the edge of a code that telephones read, in points. */
    static final float LEAST_CODE = 36;

    /** What printers leave white at the edge of paper, in points. */
    private static final float UNPRINTED = 12;

    /** From how many times its height on a face has posts in all languages side by side. */
    private static final float LOW = 3.5f;

    /** What is at least legible of a post on a table, in points. */
    private static final float LEAST_POST = 12;

    private static final float NAME = 0.26f;
    private static final float LOW_NAME = 0.36f;

    /** The text of the near face, and of the other: the same where both have all languages. */
    private record Card(CardText near, CardText far) {}

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
        CardSet set = new CardSet(c);
        List<Card> cards = new ArrayList<>();
        List<Entrant> entrants = Entrants.of(c);
        if (entrants.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
            return;
        }
        for (Entrant entrant : entrants) {
            cards.add(card(c, set, entrant));
        }
        set.settle();
        @Nullable PageCanvas sheet = null;
        for (int i = 0; i < cards.size(); i++) {
            int place = i % perSheet;
            if (sheet == null || place == 0) {
                sheet = c.flow().sheet();
            }
            draw(c, sheet, place * sheet.height() / perSheet, cards.get(i));
        }
    }

    private boolean isApart(Composer c) {
        return apart && c.languages().size() > 1;
    }

    private Card card(Composer c, CardSet set, Entrant entrant) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < c.languages().size(); i++) {
            all.add(i);
        }
        boolean two = isApart(c);
        CardText near = text(c, set, entrant, two ? List.of(0) : all);
        return new Card(near, two ? text(c, set, entrant, all.subList(1, all.size())) : near);
    }

    /** The height of a face. */
    private float face(Composer c) {
        return c.flow().format().height() / perSheet / panels;
    }

    private static float edge(float height) {
        return Math.max(LEAST_EDGE, EDGE * height);
    }

    /** Draws a card below a height of a sheet. */
    private void draw(Composer c, PageCanvas sheet, float top, Card card) {
        float width = sheet.width();
        float face = face(c);
        StructureElement owner = c.parent().add("Sect");
        // Seen from the front, the near face is the lower one.
        face(c, sheet, card.near(), false, top + face, owner);
        StructureElement far = isApart(c) ? owner : StructureElement.ARTIFACT;
        sheet.turned(width / 2, top + face / 2, () -> face(c, sheet, card.far(), true, top, far));
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

    private void face(
            Composer c,
            PageCanvas sheet,
            CardText text,
            boolean far,
            float top,
            StructureElement owner) {
        float height = face(c);
        float edge = edge(height);
        // Of the two faces, the near one is read.
        PictureBlock logo = logo(c, far ? StructureElement.ARTIFACT : owner);
        if (logo != null) {
            float x = (sheet.width() - logo.width()) / 2;
            logo.draw(c.flow().typesetter(), sheet, x, top + edge);
        }
        float above = edge + height(logo);
        float below = edge;
        if (far) {
            imprint(c, sheet, top);
            below += imprint(c);
        }
        text.draw(sheet, edge * 2, top + above, height - above - below, 0.5f, owner);
    }

    private @Nullable PictureBlock logo(Composer c, StructureElement owner) {
        return Pictures.logo(c, owner, c.flow().format().width() * 0.3f, face(c) * 0.13f);
    }

    private static float height(@Nullable PictureBlock logo) {
        return logo == null ? 0 : logo.height() * 1.2f;
    }

    private CardText text(Composer c, CardSet set, Entrant entrant, List<Integer> languages) {
        float height = face(c);
        float edge = edge(height);
        float room = height - 2 * edge - height(logo(c, StructureElement.ARTIFACT)) - imprint(c);
        CardText text = new CardText(c, set, c.flow().format().width() - 4 * edge, room);
        names(c, text, entrant, languages);
        if (c.shows(Detail.AFFILIATIONS)) {
            posts(c, text, entrant, languages);
        }
        set.add(text);
        return text;
    }

    private void names(Composer c, CardText text, Entrant entrant, List<Integer> languages) {
        Look look = c.look();
        List<List<Run>> names = new ArrayList<>();
        for (ResolvedText name : People.called(c, entrant, languages)) {
            Run run = c.run(name, entrant.source() + "/name").bold(true);
            names.add(List.of(run.colour(names.isEmpty() ? look.ink() : look.accent())));
        }
        if (isLow(c)) {
            text.add("name", inLine(c, names), LOW_NAME * face(c), 0);
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            float size = NAME * face(c) * (i == 0 ? 1 : 0.54f);
            text.add(i == 0 ? "name" : "other name", names.get(i), size, 0.25f);
        }
    }

    private static List<Run> inLine(Composer c, List<List<Run>> texts) {
        List<Run> line = new ArrayList<>();
        for (List<Run> text : texts) {
            if (!line.isEmpty()) {
                line.add(c.run(Typesetter.BETWEEN, text.get(0).language()));
            }
            line.addAll(text);
        }
        return line;
    }

    /** How much room the imprint takes above the margin of the face that has it. */
    private float imprint(Composer c) {
        Imprint imprint = c.imprint();
        float height = face(c);
        boolean none = imprint.text("en").isEmpty() && !imprint.hasCode();
        float over = Math.max(code(c), c.look().least());
        return none ? 0 : Math.max(0, foot(height) + over - edge(height) * 0.8f);
    }

    /** Draws which version it is at the foot of the face that whoever sits behind it sees. */
    private void imprint(Composer c, PageCanvas sheet, float top) {
        Imprint imprint = c.imprint();
        float height = face(c);
        float edge = edge(height);
        float side = code(c);
        float right = sheet.width() - 2 * edge;
        float baseline = top + height - foot(height);
        imprint.drawText(c, sheet, 2 * edge, baseline, right - 3 * edge - side, 0);
        imprint.drawCode(sheet, right - side, baseline - side, side);
    }

    private float code(Composer c) {
        return c.imprint().hasCode() ? Math.max(LEAST_CODE, CODE * face(c)) : 0;
    }

    /** The foot of the far face may be at the edge of the paper. */
    private static float foot(float height) {
        return Math.max(EDGE * height * 0.5f, UNPRINTED);
    }

    private boolean isLow(Composer c) {
        return c.flow().format().width() > LOW * face(c);
    }

    private void posts(Composer c, CardText text, Entrant entrant, List<Integer> languages) {
        List<List<Run>> posts = People.posts(c, entrant, languages);
        float size = Math.max(LEAST_POST, face(c) * 0.075f);
        List<Run> country = country(c, entrant, languages);
        if (isLow(c)) {
            if (!country.isEmpty()) {
                posts.add(country);
            }
            text.add("post", inLine(c, posts), size, 0.7f);
            return;
        }
        for (int i = 0; i < posts.size(); i++) {
            String role = i == 0 ? "post" : "other post";
            text.add(role, posts.get(i), i == 0 ? size : 0.8f * size, i == 0 ? 1.1f : 0.3f);
        }
        text.add("country", country, 0.8f * size, 0.7f);
    }

    /** The country of who has no post, unless the name says it. */
    private static List<Run> country(Composer c, Entrant entrant, List<Integer> languages) {
        ProgrammeCountry country = entrant.country();
        if (country == null
                || People.position(c, entrant) != null
                || isSaid(country, entrant.name())) {
            return List.of();
        }
        List<ResolvedText> names = languages.stream().map(country.name()::in).distinct().toList();
        return c.inLine(names, false, c.look().muted(), "");
    }

    /** Whether a name such as "Participants from Mongolia" says a country. */
    private static boolean isSaid(ProgrammeCountry country, LocalText name) {
        return name.distinct().stream()
                .anyMatch(
                        said ->
                                country.name().distinct().stream()
                                        .anyMatch(each -> said.value().contains(each.value())));
    }
}
