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

    /** How many sign at most; where there are more, all of a role sign on one line. */
    private static final int MOST_SIGNATURES = 4;

    /** How much of the height is free at the foot for one row of signatures, and for each more. */
    private static final float SIGNATURES = 0.29f;

    private static final float MORE_SIGNATURES = 0.14f;

    /** Where the outer and the inner line of the frame are, as shares of the shorter edge. */
    private static final float EDGE = 0.055f;

    private static final float FRAME = 0.069f;

    /** What is free around the code in the corner of the frame, in points. */
    private static final float BESIDE_CODE = 3;

    /** On upright paper two sign side by side where each of all had less room, in points. */
    private static final float LEAST_COLUMN = 140;

    /** Where texts begin, as a multiple of the frame's distance from the edge. */
    private static final float INSIDE = 2.3f;

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

    /** What is the same on all certificates: where it stands, and what does. */
    private record Form(
            float edge,
            float left,
            float inner,
            float unit,
            CardText head,
            List<CardText> signing) {}

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<Entrant> entrants = attending(c);
        if (entrants.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
            return;
        }
        Form form = form(c);
        CardSet set = new CardSet(c);
        List<CardText> bodies = new ArrayList<>(entrants.size());
        for (Entrant entrant : entrants) {
            CardText body = body(c, form, set, entrant);
            set.add(body);
            bodies.add(body);
        }
        set.settle();
        bodies.forEach(body -> certificate(c, form, body));
    }

    private List<Entrant> attending(Composer c) {
        List<ProgrammeParticipant> participants = c.edition().participants();
        List<Entrant> entrants = participants.isEmpty() ? List.of() : Entrants.of(c);
        List<Entrant> attending = new ArrayList<>(entrants.size());
        for (int i = 0; i < entrants.size(); i++) {
            ProgrammeParticipant each = participants.get(i);
            boolean attended = each.status() == ParticipantStatus.ATTENDED;
            if (!each.placeholder() && (attended || everybody)) {
                attending.add(entrants.get(i));
            }
        }
        return attending;
    }

    private Form form(Composer c) {
        float width = c.flow().format().width();
        float unit = Math.min(width, c.flow().format().height());
        float edge = unit * EDGE;
        float code =
                c.imprint().hasCode() ? frame(edge) + 2 * BESIDE_CODE + CardSection.LEAST_CODE : 0;
        float left = Math.max(edge * INSIDE, code);
        float inner = width - 2 * left;
        return new Form(edge, left, inner, unit, head(c, inner, unit), signing(c, inner, unit));
    }

    private static CardText head(Composer c, float inner, float unit) {
        CardSet set = new CardSet(c);
        CardText head = new CardText(c, set, inner, headRoom(c));
        List<ResolvedText> titles = c.words("print.certificate");
        for (int i = 0; i < titles.size(); i++) {
            Run run = c.run(titles.get(i), "").bold(i == 0);
            run = run.colour(i == 0 ? c.look().accent() : c.look().muted());
            head.add(
                    i == 0 ? "title" : "other title",
                    List.of(run),
                    unit * (i == 0 ? 0.062f : 0.032f),
                    0.3f);
        }
        set.add(head);
        set.settle();
        return head;
    }

    private static boolean hasLogo(Composer c) {
        return c.pictures().logo() != null;
    }

    /** How much of the height the head takes without the logo. */
    private static float headRoom(Composer c) {
        return c.flow().format().height() * (hasLogo(c) ? 0.17f : 0.22f);
    }

    /** Where the head begins. */
    private static float headTop(Composer c, float edge, float unit) {
        PictureBlock logo = logo(c, unit, StructureElement.ARTIFACT);
        return logo == null ? 2 * edge : 1.9f * edge + logo.height();
    }

    private void certificate(Composer c, Form form, CardText body) {
        PageCanvas sheet = c.flow().sheet();
        StructureElement owner = c.parent().add("Sect");
        float edge = form.edge();
        frame(c, sheet, edge);
        imprint(c, sheet, edge, form.left());
        PictureBlock logo = logo(c, form.unit(), owner);
        if (logo != null) {
            float x = (sheet.width() - logo.width()) / 2;
            logo.draw(c.flow().typesetter(), sheet, x, edge * 1.9f);
        }
        float top = headTop(c, edge, form.unit());
        form.head().draw(sheet, form.left(), top, headRoom(c), 0.7f, owner);
        top += headRoom(c);
        float room = sheet.height() - top - foot(c, form);
        body.draw(sheet, form.left(), top, room, 0.35f, owner);
        signatures(c, sheet, form, owner);
    }

    /** Draws which version it is below the frame, and its code in the frame's corner. */
    private static void imprint(Composer c, PageCanvas sheet, float edge, float left) {
        float width = sheet.width() - 2 * left;
        c.imprint().drawText(c, sheet, left, sheet.height() - edge * 0.4f, width, 0.5f);
        float frame = frame(edge);
        float side = left - frame - 2 * BESIDE_CODE;
        float right = sheet.width() - left + BESIDE_CODE;
        c.imprint().drawCode(sheet, right, frame + BESIDE_CODE, side);
    }

    /** Where the inner line of the frame is. */
    private static float frame(float edge) {
        return edge * FRAME / EDGE;
    }

    private static @Nullable PictureBlock logo(Composer c, float unit, StructureElement owner) {
        return Pictures.logo(c, owner, c.flow().format().width() * 0.4f, unit * 0.105f);
    }

    private static void frame(Composer c, PageCanvas sheet, float edge) {
        sheet.markArtifact();
        for (int i = 0; i < 2; i++) {
            float at = i == 0 ? edge : frame(edge);
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

    private CardText body(Composer c, Form form, CardSet set, Entrant entrant) {
        Look look = c.look();
        float unit = form.unit();
        float top = headTop(c, form.edge(), unit) + headRoom(c);
        float room = c.flow().format().height() - top - foot(c, form);
        CardText text = new CardText(c, set, form.inner(), room);
        List<ResolvedText> names = People.called(c, entrant);
        for (int i = 0; i < names.size(); i++) {
            Run run = c.run(names.get(i), entrant.source() + "/name").bold(true);
            run = run.colour(i == 0 ? look.ink() : look.muted());
            String role = i == 0 ? "name" : "other name";
            text.add(role, List.of(run), unit * (i == 0 ? 0.07f : 0.045f), 0.15f);
        }
        List<ResolvedText> sentences = Template.texts(c, given, "print.certificate-text");
        for (int i = 0; i < sentences.size(); i++) {
            int index = Math.max(0, c.languages().indexOf(sentences.get(i).language()));
            boolean first = i == 0;
            for (List<Run> runs : Template.paragraphs(c, sentences.get(i), index, entrant)) {
                runs.replaceAll(run -> run.colour(first ? look.ink() : look.muted()));
                String role = first ? "sentence" : "other sentence";
                text.addSentence(role, runs, unit * (first ? 0.034f : 0.028f), first ? 1.3f : 0.7f);
            }
        }
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> facts = facts(c, i);
            if (!facts.isEmpty()) {
                text.add("facts", facts, unit * 0.026f, i == 0 ? 1.7f : 0.35f);
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

    /** Who signs: each body on a line of its own. */
    private List<CardText> signing(Composer c, float inner, float unit) {
        List<ProgrammeOrganiser> organisers =
                c.edition().organisers().stream()
                        .filter(each -> signatures && SIGN.contains(each.kind()))
                        .filter(each -> !each.organisations().isEmpty())
                        .toList();
        int bodies = organisers.stream().mapToInt(each -> each.organisations().size()).sum();
        int count = bodies <= MOST_SIGNATURES ? bodies : organisers.size();
        CardSet set = new CardSet(c);
        List<CardText> signing = new ArrayList<>(count);
        float width = column(c, inner, count);
        for (ProgrammeOrganiser each : organisers) {
            if (bodies <= MOST_SIGNATURES) {
                for (ProgrammeOrganisation body : each.organisations()) {
                    signing.add(signature(c, set, each, List.of(body), width, unit));
                }
            } else {
                signing.add(signature(c, set, each, each.organisations(), width, unit));
            }
        }
        signing.forEach(set::add);
        set.settle();
        return signing;
    }

    /** How many sign side by side. */
    private static int across(Composer c, int count) {
        float width = c.flow().format().width();
        boolean narrow = c.flow().format().height() > width && width / (count + 1) < LEAST_COLUMN;
        return narrow ? 2 : Math.max(2, count);
    }

    private static float gap(Composer c) {
        return c.flow().format().width() * 0.05f;
    }

    private static float column(Composer c, float inner, int count) {
        int across = across(c, count);
        return (inner - gap(c) * (across - 1)) / across;
    }

    private static int rows(Composer c, int count) {
        return (count + across(c, count) - 1) / across(c, count);
    }

    /** How much of the height signatures take. */
    private static float foot(Composer c, Form form) {
        int rows = rows(c, form.signing().size());
        float share = SIGNATURES + MORE_SIGNATURES * (rows - 1);
        return rows == 0 ? form.edge() * 2 : c.flow().format().height() * share;
    }

    private static void signatures(
            Composer c, PageCanvas sheet, Form form, StructureElement owner) {
        List<CardText> signing = form.signing();
        int across = across(c, signing.size());
        float width = column(c, form.inner(), signing.size());
        float unit = form.unit();
        float top = sheet.height() - foot(c, form) + sheet.height() * SIGNATURES * 0.3f;
        float high = sheet.height() * MORE_SIGNATURES;
        for (int i = 0; i < signing.size(); i++) {
            // One alone signs at the right, or in the middle below others.
            boolean alone = i % across == 0 && i == signing.size() - 1;
            float column = !alone ? i % across : i == 0 ? across - 1 : (across - 1) / 2f;
            float x = form.left() + column * (width + gap(c));
            int row = i / across;
            float y = top + row * high;
            sheet.markArtifact();
            sheet.line(x, y, x + width, y, 0.6f, c.look().ink());
            signing.get(i).draw(sheet, x, y + unit * 0.008f, high, 0, owner);
        }
    }

    /** What stands below a line to sign on; of several bodies each takes one line. */
    private static CardText signature(
            Composer c,
            CardSet set,
            ProgrammeOrganiser organiser,
            List<ProgrammeOrganisation> bodies,
            float width,
            float unit) {
        Look look = c.look();
        float height = c.flow().format().height();
        CardText text = new CardText(c, set, width, height * MORE_SIGNATURES * 0.8f);
        String source = c.pointer("/organisers");
        text.add(
                "role",
                c.inLine(organiser.label().distinct(), false, look.muted(), source),
                unit * 0.019f,
                0);
        for (ProgrammeOrganisation each : bodies) {
            List<ResolvedText> names = each.name().distinct();
            if (bodies.size() > 1) {
                text.add("body", c.inLine(names, false, look.ink(), source), unit * 0.022f, 0.25f);
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                int colour = i == 0 ? look.ink() : look.muted();
                Run name = c.run(names.get(i), source).colour(colour);
                text.add("body", List.of(name), unit * 0.022f, 0.25f);
            }
        }
        return text;
    }
}
