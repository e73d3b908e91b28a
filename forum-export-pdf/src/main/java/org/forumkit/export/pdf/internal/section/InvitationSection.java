package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeParticipant;
import org.jspecify.annotations.Nullable;

/** A letter of invitation for each participant, a page for each language. */
public final class InvitationSection implements Section {

    /** A Chinese post that goes behind a name, as 主任; others are too long to address by. */
    private static final Pattern SHORT_POST = Pattern.compile("\\p{IsHan}{2,5}");

    private final Map<String, String> given;
    private final LocalDate date;
    private final boolean part;

    /**
     * Creates one.
     *
     * @param given the text by language, empty for the library's own; not null
     * @param date the date of the letter, not null
     * @param part whether it says where the participant appears in the programme
     */
    public InvitationSection(Map<String, String> given, LocalDate date, boolean part) {
        this.given = given;
        this.date = date;
        this.part = part;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<ProgrammeParticipant> participants = c.edition().participants();
        List<Entrant> entrants = participants.isEmpty() ? List.of() : Entrants.of(c);
        List<ResolvedText> texts = Template.texts(c, given, "print.invitation-text");
        Map<String, List<LetterFacts.Part>> parts = part ? LetterFacts.parts(c) : Map.of();
        boolean any = false;
        for (int i = 0; i < entrants.size(); i++) {
            ParticipantStatus status = participants.get(i).status();
            if (status == ParticipantStatus.DECLINED || status == ParticipantStatus.WITHDRAWN) {
                continue;
            }
            any = true;
            for (ResolvedText text : texts) {
                int index = Math.max(0, c.languages().indexOf(text.language()));
                String language = c.languages().get(index);
                Entrant entrant = entrants.get(i);
                List<LetterFacts.Part> own =
                        entrant.id() == null
                                ? List.of()
                                : parts.getOrDefault(entrant.id(), List.of());
                boolean named = !participants.get(i).placeholder();
                letter(new Letter(c, entrant, named, index, language, own), text);
            }
        }
        if (!any) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
        }
    }

    private void letter(Letter letter, ResolvedText text) {
        Composer c = letter.c();
        Flow flow = c.flow();
        flow.newPage();
        flow.runningTitle(List.of());
        head(letter);
        addressee(letter);
        if (!letter.isAddressedOnce()) {
            letter.paragraph(List.of(salutation(letter)), 2.2f);
        }
        List<List<Run>> paragraphs = Template.paragraphs(c, text, letter.index(), letter.entrant());
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i > 0 && i == paragraphs.size() - 1;
            float above = i == 0 && letter.isAddressedOnce() ? 2.2f : 0.8f;
            letter.moved(paragraphs.get(i), above, last);
            if (i == 0) {
                LetterFacts.write(letter, part);
            }
        }
        closing(letter);
        signature(letter);
        if (letter.isChinese()) {
            date(letter);
        }
        note(letter);
    }

    /** What an asterisk means, where the letter has one. */
    private static void note(Letter letter) {
        Composer c = letter.c();
        if (LetterFacts.anyMarked(letter)) {
            c.paragraph(
                    List.of(letter.word("print.indicative").colour(c.look().muted())),
                    c.look()
                            .dense(c.look().small(), letter.language())
                            .spaced(3 * c.look().text(), 0));
        }
    }

    /** Addresses somebody by name, and nobody by what only stands for one. */
    private static Run salutation(Letter letter) {
        if (!letter.named()) {
            return letter.word("print.salutation-unnamed");
        }
        Composer c = letter.c();
        Entrant entrant = letter.entrant();
        String called = letter.called().value();
        boolean titled = !called.equals(c.once(entrant.name(), letter.index()).value());
        if (!titled && letter.isChinese() && entrant.position() != null) {
            String post = entrant.position().in(letter.index()).value();
            titled = SHORT_POST.matcher(post).matches();
            called += titled ? post : "";
        }
        String key = titled ? "print.salutation" : "print.salutation-untitled";
        Map<String, String> said = Map.of("name", called);
        return c.run(c.sentence(letter.language(), key, said), letter.language());
    }

    /** The first line stands as those of the text, a second one at the left. */
    private static void closing(Letter letter) {
        Composer c = letter.c();
        String[] lines = c.word(letter.language(), "print.closing").split("\\|", -1);
        letter.moved(
                List.of(c.run(lines[0], letter.language())), lines.length > 1 ? 0.8f : 1.6f, true);
        for (int i = 1; i < lines.length; i++) {
            letter.paragraph(List.of(c.run(lines[i], letter.language())), 0, true);
        }
    }

    /** The date, unless the event has begun by then: it is none that a letter was written on. */
    private void date(Letter letter) {
        LocalDate first = letter.c().edition().firstDay();
        if (first == null || date.isBefore(first)) {
            Composer c = letter.c();
            c.paragraph(
                    List.of(c.run(c.dates(letter.language()).date(date), letter.language())),
                    c.look().single(c.look().text()).aligned(TextStyle.Alignment.END));
        }
    }

    /** Who invites, to what, and the date. */
    private void head(Letter letter) {
        Composer c = letter.c();
        Look look = c.look();
        PictureBlock logo =
                Pictures.logo(c, c.parent(), c.flow().format().bodyWidth() * 0.5f, look.text() * 4);
        if (logo != null) {
            c.flow().add(logo.spaced(look.text()));
        }
        for (ProgrammeOrganiser each : c.edition().organisers()) {
            if (each.kind() == OrganiserKind.FRAMEWORK) {
                for (ProgrammeOrganisation body : each.organisations()) {
                    c.paragraph(
                            List.of(
                                    letter.run(
                                                    body.name().in(letter.index()),
                                                    c.pointer("/organisers"))
                                            .colour(look.muted())),
                            look.single(look.text()));
                }
            }
        }
        ResolvedText title = c.edition().title().in(letter.index());
        StructureElement heading = c.parent().add("H1", title.language());
        c.flow()
                .add(
                        new TextBlock(
                                List.of(
                                        letter.run(title, c.pointer("/title"))
                                                .bold(true)
                                                .colour(look.accent())),
                                TextStyle.of(look.heading(2), 1.3f),
                                heading));
        c.flow().add(new Rule(1.2f, 0, look.accent(), 5, 8));
        if (!letter.isChinese()) {
            date(letter);
        }
    }

    private static void addressee(Letter letter) {
        Composer c = letter.c();
        Entrant entrant = letter.entrant();
        Run name =
                letter.isAddressedOnce()
                        ? salutation(letter)
                        : letter.run(letter.called(), entrant.source() + "/name");
        letter.paragraph(List.of(name.bold(true)), 1.2f);
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        List<Run> post =
                People.post(c, letter.index(), entrant.position(), organisation, entrant.source());
        letter.paragraph(post, 0);
        if (entrant.country() != null) {
            letter.paragraph(
                    List.of(letter.run(entrant.country().name().in(letter.index()), "")), 0);
        }
    }

    /** Those who invite, below room to sign. */
    private static void signature(Letter letter) {
        Composer c = letter.c();
        float above = 4.5f;
        for (ProgrammeOrganiser each : c.edition().organisers()) {
            if (each.kind() == OrganiserKind.HOST || each.kind() == OrganiserKind.ORGANISER) {
                for (ProgrammeOrganisation body : each.organisations()) {
                    ResolvedText name = body.name().in(letter.index());
                    c.paragraph(
                            List.of(letter.run(name, c.pointer("/organisers")).bold(true)),
                            letter.style()
                                    .spaced(above * c.look().text(), 0)
                                    .aligned(letter.signed()));
                    above = 0;
                }
            }
        }
    }
}
