package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** A certificate of participation for each who attended, with lines to sign on. */
public final class CertificateSection implements Section {

    private static final int MOST_SIGNATURES = 3;

    /** Where the outer and the inner line of the frame are, as shares of the shorter edge. */
    private static final float EDGE = 0.055f;

    private static final float FRAME = 0.069f;
    private static final Set<OrganiserKind> SIGN =
            Set.of(OrganiserKind.HOST, OrganiserKind.ORGANISER, OrganiserKind.UNDERTAKER);

    private final Map<String, String> given;
    private final boolean everybody;
    private final boolean signatures;

    /**
     * Creates one.
     *
     * @param given the sentence by language, empty for the library's own; not null
     * @param everybody whether it is for participants too whose attendance is not recorded
     * @param signatures whether there are lines to sign on
     */
    public CertificateSection(Map<String, String> given, boolean everybody, boolean signatures) {
        this.given = given;
        this.everybody = everybody;
        this.signatures = signatures;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<ProgrammeParticipant> participants = c.edition().participants();
        List<Entrant> entrants = participants.isEmpty() ? List.of() : Entrants.of(c);
        boolean any = false;
        for (int i = 0; i < entrants.size(); i++) {
            ProgrammeParticipant each = participants.get(i);
            boolean attended = each.status() == ParticipantStatus.ATTENDED;
            if (!each.placeholder() && (attended || everybody)) {
                any = true;
                certificate(c, c.flow().sheet(), entrants.get(i));
            }
        }
        if (!any) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
        }
    }

    private void certificate(Composer c, PageCanvas sheet, Entrant entrant) {
        StructureElement owner = c.parent().add("Sect");
        float width = sheet.width();
        float height = sheet.height();
        float edge = Math.min(width, height) * EDGE;
        frame(c, sheet, edge);
        float left = edge * 2.6f;
        imprint(c, sheet, edge, left);
        float inner = width - 2 * left;
        float unit = Math.min(width, height);
        float logo = logo(c, sheet, edge, unit, owner);
        CardText head = new CardText(c);
        List<ResolvedText> titles = c.words("print.certificate");
        for (int i = 0; i < titles.size(); i++) {
            Run run = c.run(titles.get(i), "").bold(i == 0);
            head.add(
                    List.of(run.colour(i == 0 ? c.look().accent() : c.look().muted())),
                    unit * (i == 0 ? 0.062f : 0.032f),
                    0.3f);
        }
        float room = height * (logo > 0 ? 0.17f : 0.22f);
        float headTop = edge * (logo > 0 ? 1.9f : 2) + logo;
        head.draw(sheet, left, headTop, inner, room, 0.7f, owner);
        List<ProgrammeOrganiser> signing = signatures ? signing(c.edition()) : List.of();
        float foot = signing.isEmpty() ? edge * 2 : height * 0.29f;
        float top = headTop + room;
        body(c, entrant, unit).draw(sheet, left, top, inner, height - top - foot, 0.3f, owner);
        signatures(c, sheet, signing, foot, owner);
    }

    /** Draws which version it is below the frame, and its code in the frame's corner. */
    private static void imprint(Composer c, PageCanvas sheet, float edge, float left) {
        float width = sheet.width() - 2 * left;
        c.imprint().drawText(c, sheet, left, sheet.height() - edge * 0.4f, width, 0.5f);
        float frame = edge * FRAME / EDGE;
        float side = left - frame - 6;
        c.imprint().drawCode(sheet, sheet.width() - left + 3, frame + 3, side);
    }

    /** Draws the logo in the middle at the top, and returns how high it is. */
    private static float logo(
            Composer c, PageCanvas sheet, float edge, float unit, StructureElement owner) {
        PictureBlock logo = Pictures.logo(c, owner, sheet.width() * 0.4f, unit * 0.105f);
        if (logo == null) {
            return 0;
        }
        float x = (sheet.width() - logo.width()) / 2;
        logo.draw(c.flow().typesetter(), sheet, x, edge * 1.9f);
        return logo.height();
    }

    private static void frame(Composer c, PageCanvas sheet, float edge) {
        sheet.markArtifact();
        for (int i = 0; i < 2; i++) {
            float at = i == 0 ? edge : edge * FRAME / EDGE;
            float thickness = i == 0 ? 2 : 0.5f;
            float right = sheet.width() - at;
            float foot = sheet.height() - at;
            int colour = c.look().accent();
            sheet.line(at, at, right, at, thickness, colour);
            sheet.line(at, foot, right, foot, thickness, colour);
            sheet.line(at, at, at, foot, thickness, colour);
            sheet.line(right, at, right, foot, thickness, colour);
        }
    }

    private CardText body(Composer c, Entrant entrant, float unit) {
        Look look = c.look();
        CardText text = new CardText(c);
        List<ResolvedText> names = People.called(c, entrant);
        for (int i = 0; i < names.size(); i++) {
            Run run = c.run(names.get(i), entrant.source() + "/name").bold(true);
            text.add(
                    List.of(run.colour(i == 0 ? look.ink() : look.muted())),
                    unit * (i == 0 ? 0.07f : 0.045f),
                    0.15f);
        }
        List<ResolvedText> sentences = Template.texts(c, given, "print.certificate-text");
        for (int i = 0; i < sentences.size(); i++) {
            int index = Math.max(0, c.languages().indexOf(sentences.get(i).language()));
            boolean first = i == 0;
            for (List<Run> runs : Template.paragraphs(c, sentences.get(i), index, entrant)) {
                runs.replaceAll(run -> run.colour(first ? look.ink() : look.muted()));
                text.addSentence(runs, unit * (first ? 0.034f : 0.028f), first ? 1.2f : 0.4f);
            }
        }
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> facts = facts(c, i);
            if (!facts.isEmpty()) {
                text.add(facts, unit * 0.024f, i == 0 ? 1.4f : 0.3f);
            }
        }
        return text;
    }

    /** When and where. */
    private static List<Run> facts(Composer c, int index) {
        ProgrammeEdition edition = c.edition();
        String language = c.languages().get(index);
        List<Run> runs = new ArrayList<>();
        if (edition.firstDay() != null) {
            runs.add(
                    c.run(
                            Times.range(c, language, edition.firstDay(), edition.lastDay()),
                            language));
        }
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            if (!runs.isEmpty()) {
                runs.add(c.run(" · ", language));
            }
            runs.add(c.run(venue.name().in(index), c.pointer("/venue/name")));
        }
        runs.replaceAll(run -> run.colour(c.look().muted()));
        return runs;
    }

    private static List<ProgrammeOrganiser> signing(ProgrammeEdition edition) {
        return edition.organisers().stream()
                .filter(each -> SIGN.contains(each.kind()) && !each.organisations().isEmpty())
                .limit(MOST_SIGNATURES)
                .toList();
    }

    private static void signatures(
            Composer c,
            PageCanvas sheet,
            List<ProgrammeOrganiser> signing,
            float height,
            StructureElement owner) {
        float left = sheet.width() * 0.1f;
        float gap = sheet.width() * 0.05f;
        int columns = Math.max(2, signing.size());
        float width = (sheet.width() - 2 * left - gap * (columns - 1)) / columns;
        float y = sheet.height() - height * 0.7f;
        float unit = Math.min(sheet.width(), sheet.height());
        float room = sheet.height() - unit * FRAME - y - unit * 0.02f;
        List<CardText> texts = signing.stream().map(each -> signature(c, each, unit)).toList();
        float scale = 1;
        for (CardText text : texts) {
            scale = Math.min(scale, text.scale(width, room));
        }
        for (int i = 0; i < texts.size(); i++) {
            // One alone signs at the right.
            int column = texts.size() == 1 ? columns - 1 : i;
            float x = left + column * (width + gap);
            sheet.markArtifact();
            sheet.line(x, y, x + width, y, 0.6f, c.look().ink());
            texts.get(i).scaled(scale).draw(sheet, x, y + unit * 0.008f, width, room, 0, owner);
        }
    }

    /** Who signs; of several bodies each takes one line in all languages. */
    private static CardText signature(Composer c, ProgrammeOrganiser organiser, float unit) {
        CardText text = new CardText(c);
        Look look = c.look();
        int colour = look.muted();
        text.add(c.inLine(organiser.label().distinct(), false, colour, ""), unit * 0.018f, 0);
        boolean several = organiser.organisations().size() > 1;
        for (ProgrammeOrganisation each : organiser.organisations()) {
            List<ResolvedText> names = each.name().distinct();
            String source = c.pointer("/organisers");
            if (several || names.size() > 2) {
                text.add(c.inLine(names, false, look.ink(), source), unit * 0.02f, 0.25f);
            } else {
                for (int i = 0; i < names.size(); i++) {
                    Run name = c.run(names.get(i), source).colour(i == 0 ? look.ink() : colour);
                    text.add(List.of(name), unit * 0.02f, 0.25f);
                }
            }
        }
        return text;
    }
}
