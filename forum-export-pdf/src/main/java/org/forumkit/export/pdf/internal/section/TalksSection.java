package org.forumkit.export.pdf.internal.section;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.ContentsLine;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The list of all speeches with the page that each is on, in an order of one's choice. */
public final class TalksSection implements Section {

    /** In what order speeches are. */
    public enum Order {
        /** As they take place. */
        SCHEDULE,
        /** By title. */
        TITLE,
        /** By speaker, each below every speaker. */
        SPEAKER,
        /** By the number of the board or paper, those without one last. */
        NUMBER,
        /** By the title of the session, each below that. */
        SESSION
    }

    /** A line of the list: a speech, or a speech of a speaker. */
    private record Talk(
            ProgrammeSession session,
            int index,
            ProgrammeItem item,
            @Nullable ProgrammeAppearance speaker,
            String key) {

        List<ProgrammeAppearance> people() {
            return speaker == null ? item.speakers() : List.of(speaker);
        }
    }

    private final Order order;

    /** Creates one in an order. */
    public TalksSection(Order order) {
        this.order = order;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        boolean any =
                c.edition().sessions().stream()
                        .anyMatch(each -> !each.withdrawn() && !each.items().isEmpty());
        return any ? new Entry(c.words("print.talks"), c.place("talks"), List.of()) : null;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        StructureElement list = order == Order.SESSION ? c.parent() : c.parent().add("TOC");
        String under = "";
        Emails emails = new Emails(c);
        for (Talk talk : talks(c)) {
            if (order == Order.SESSION && !talk.session().id().equals(under)) {
                ProgrammeSession session = talk.session();
                under = session.id();
                String source = c.pointer(session) + "/title";
                c.heading(2, c.numbering().titles(session), source, null);
                list = c.parent().add("TOC");
            }
            List<ProgrammeAppearance> people = talk.people();
            StructureElement item = list.add("TOCI");
            c.flow().add(line(c, talk, item, emails.any(people)));
            emails.below(c, item, people, source(c, talk) + "/speakers");
        }
    }

    private List<Talk> talks(Composer c) {
        List<Talk> talks = new ArrayList<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            for (int i = 0; i < session.items().size() && !session.withdrawn(); i++) {
                ProgrammeItem item = session.items().get(i);
                if (order == Order.SPEAKER && !item.speakers().isEmpty()) {
                    for (ProgrammeAppearance each : item.speakers()) {
                        talks.add(new Talk(session, i, item, each, each.name().first().value()));
                    }
                } else {
                    String title = AgendaTable.titles(c, item).get(0).value();
                    talks.add(new Talk(session, i, item, null, title));
                }
            }
        }
        if (order != Order.SCHEDULE) {
            talks.sort(comparator(c));
        }
        return talks;
    }

    /** What is equal stays as it takes place. */
    private Comparator<Talk> comparator(Composer c) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(c.languages().get(0)));
        if (order == Order.SESSION) {
            return (a, b) ->
                    collator.compare(
                            a.session().title().first().value(),
                            b.session().title().first().value());
        }
        if (order == Order.NUMBER) {
            NaturalOrder natural = new NaturalOrder(collator);
            return Comparator.comparing(
                    (Talk each) -> each.item().number(), Comparator.nullsLast(natural));
        }
        Comparator<Talk> byKey = (a, b) -> collator.compare(a.key(), b.key());
        return order == Order.SPEAKER
                ? Comparator.comparing((Talk each) -> each.speaker() == null).thenComparing(byKey)
                : byKey;
    }

    /** What a list by numbers says is the number that it is in the order of. */
    private String number(Composer c, Talk talk) {
        String own = order == Order.NUMBER ? talk.item().number() : null;
        return own == null ? c.numbering().item(talk.session(), talk.index()) : own;
    }

    private static String source(Composer c, Talk talk) {
        return c.pointer(talk.session()) + "/items/" + talk.index();
    }

    private ContentsLine line(Composer c, Talk talk, StructureElement listed, boolean goesOn) {
        Look look = c.look();
        String first = c.languages().get(0);
        String source = source(c, talk);
        List<Run> runs = new ArrayList<>();
        String number = number(c, talk);
        if (!number.isEmpty()) {
            runs.add(c.run(number + "  ", first).colour(look.muted()));
        }
        ProgrammeAppearance speaker = talk.speaker();
        if (speaker != null) {
            ResolvedText name = People.called(c, speaker.name(), speaker.courtesyTitle(), 0);
            runs.add(c.run(name, source + "/speakers").bold(true));
            runs.add(c.run("  ", name.language()));
        }
        List<ResolvedText> titles = AgendaTable.titles(c, talk.item());
        runs.addAll(c.inLine(titles, false, look.ink(), source + "/title"));
        if (speaker == null) {
            for (ProgrammeAppearance each : talk.item().speakers()) {
                ResolvedText name = People.called(c, each.name(), each.courtesyTitle(), 0);
                runs.add(c.run("  ", name.language()));
                runs.add(c.run(name, source + "/speakers").colour(look.muted()));
            }
        }
        TextStyle style = look.dense(look.text() * 0.95f, first).spaced(look.text() * 0.28f, 0);
        return new ContentsLine(
                runs,
                goesOn ? style.keptWithNext() : style,
                0,
                look.line(),
                listed.add("Reference"),
                place(c, talk.session(), talk.item()));
    }

    /** The name of the place where a speech stands, in its session's description or the agenda. */
    private static String place(Composer c, ProgrammeSession session, ProgrammeItem item) {
        return SessionsSection.link(c, session) == null
                ? c.place("agenda." + session.id())
                : SessionsSection.place(c, session, item);
    }
}
