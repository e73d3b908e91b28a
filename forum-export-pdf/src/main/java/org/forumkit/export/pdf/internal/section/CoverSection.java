package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Columns;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.Audience;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.RelationKind;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeEvent;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** The cover: framework and parent event, title, theme, place and date, organisers. */
public final class CoverSection implements Section {

    /** How much smaller a full cover is set, step by step. */
    private static final float[] SIZES = {1, 0.92f, 0.85f, 0.78f, 0.7f, 0.62f};

    private static final float GAP = 20;

    private final @Nullable String kind;

    /** How high the logo is at most, as a share of the size of text. */
    private static final float LOGO = 5;

    /** Creates one that says no more than what the edition is called. */
    public CoverSection() {
        this.kind = null;
    }

    /**
     * Creates one.
     *
     * @param kind the key of the word for what the document is, not null
     */
    public CoverSection(String kind) {
        this.kind = kind;
    }

    /** The three parts of a cover. */
    private record Parts(Stack top, Stack title, Stack foot) {

        boolean fit(Flow flow) {
            return flow.height(List.of(top, title, foot)) + 2 * GAP <= flow.format().bodyHeight();
        }
    }

    @Override
    public boolean alternates() {
        return false;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        Flow flow = c.flow();
        flow.newPage();
        flow.runningTitle(List.of());
        float largest = c.look().heading(1) * 1.5f;
        int[] step = {0};
        Parts parts =
                c.fitted(
                        SIZES,
                        SIZES[SIZES.length - 1],
                        () -> {
                            // A title gives way even where the text is as small as it may be.
                            float size = largest * SIZES[Math.min(step[0]++, SIZES.length - 1)];
                            return new Parts(top(c), title(c, size), foot(c));
                        },
                        made -> made.fit(flow));
        flow.addAt(parts.top(), 0, 0);
        flow.addAt(parts.title(), 0.42f, flow.height(parts.foot()) + GAP);
        flow.addAt(parts.foot(), 1, 0);
        flow.newPage();
    }

    private static Stack top(Composer c) {
        Stack stack = new Stack();
        Look look = c.look();
        PictureBlock logo =
                Pictures.logo(
                        c, c.parent(), c.flow().format().bodyWidth() * 0.5f, look.text() * LOGO);
        if (logo != null) {
            stack.add(logo.spaced(look.text() * 1.4f));
        }
        if (c.programme().audience() == Audience.INTERNAL) {
            List<ResolvedText> marks = new ArrayList<>(2);
            for (String language : c.languages()) {
                marks.add(new ResolvedText(c.word(language, Audience.INTERNAL), language));
            }
            lines(c, stack, marks, look.small(), true, look.accent(), "");
        }
        for (ProgrammeOrganisation framework : frameworks(c)) {
            lines(
                    c,
                    stack,
                    framework.name().distinct(),
                    look.text(),
                    true,
                    look.muted(),
                    "/series/framework");
        }
        for (ProgrammeEvent event : c.edition().relatedEvents()) {
            if (event.kind() == RelationKind.PART_OF) {
                lines(
                        c,
                        stack,
                        event.name().distinct(),
                        look.text(),
                        false,
                        look.muted(),
                        c.pointer("/relatedEvents"));
            }
        }
        return stack;
    }

    /** The series' framework, else those of the edition. */
    private static List<ProgrammeOrganisation> frameworks(Composer c) {
        ProgrammeOrganisation framework = c.programme().series().framework();
        if (framework != null) {
            return List.of(framework);
        }
        List<ProgrammeOrganisation> frameworks = new ArrayList<>();
        for (ProgrammeOrganiser organiser : c.edition().organisers()) {
            if (organiser.kind() == OrganiserKind.FRAMEWORK) {
                frameworks.addAll(organiser.organisations());
            }
        }
        return frameworks;
    }

    private static void lines(
            Composer c,
            Stack stack,
            List<ResolvedText> texts,
            float size,
            boolean bold,
            int colour,
            String source) {
        if (texts.size() > 2) {
            ResolvedText first = texts.get(0);
            stack.add(
                    new TextBlock(
                            c.inLine(texts, bold, colour, source),
                            TextStyle.of(size, 1.35f).spaced(size * 0.7f, 0),
                            c.parent().add("P", first.language())));
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            stack.add(
                    new TextBlock(
                            List.of(c.run(text, source).bold(bold).colour(colour)),
                            TextStyle.of(size, 1.35f).spaced(i == 0 ? size * 0.7f : 0, 0),
                            c.parent().add("P", text.language())));
        }
    }

    private Stack title(Composer c, float largest) {
        Stack stack = new Stack();
        Look look = c.look();
        ProgrammeEdition edition = c.edition();
        stack.add(new Rule(3, look.text() * 4.8f, look.accent(), 0, look.text() * 1.6f));
        List<ResolvedText> titles = edition.title().distinct();
        StructureElement heading = c.parent().add("H1", titles.get(0).language());
        for (int i = 0; i < titles.size(); i++) {
            ResolvedText text = titles.get(i);
            float size = i == 0 ? largest : Math.max(look.text(), largest * 0.63f);
            Run run =
                    c.run(text, c.pointer("/title"))
                            .bold(true)
                            .colour(i == 0 ? look.accent() : look.ink());
            stack.add(
                    new TextBlock(
                            List.of(run),
                            TextStyle.of(size, 1.28f).spaced(i == 0 ? 0 : size * 0.45f, 0),
                            heading,
                            i == 0 ? c.place("cover") : null));
        }
        if (kind != null) {
            List<ResolvedText> kinds = c.words(kind);
            stack.add(
                    new TextBlock(
                            c.inLine(kinds, true, look.ink(), ""),
                            look.single(look.heading(3)).spaced(look.text() * 1.4f, 0).asTitle(),
                            c.parent().add("P", kinds.get(0).language())));
        }
        LocalText theme = edition.theme();
        if (theme != null) {
            List<ResolvedText> themes = theme.distinct();
            for (int i = 0; i < themes.size(); i++) {
                ResolvedText text = themes.get(i);
                float size = i == 0 ? look.heading(2) : look.heading(3);
                stack.add(
                        new TextBlock(
                                List.of(
                                        c.run(quoted(c, text), c.pointer("/theme"))
                                                .colour(i == 0 ? look.ink() : look.muted())),
                                c.look()
                                        .single(size)
                                        .spaced(i == 0 ? look.text() * 2.4f : 3, 0)
                                        .asTitle(),
                                c.parent().add("P", text.language())));
            }
        }
        return stack;
    }

    static ResolvedText quoted(Composer c, ResolvedText text) {
        String value = text.value();
        String quoted =
                switch (text.language().substring(0, Math.min(2, text.language().length()))) {
                    case "ja" -> "「" + value + "」";
                    case "ru", "mn" -> "«" + value + "»";
                    default -> "“" + value + "”";
                };
        return c.as(text, quoted);
    }

    private static Stack foot(Composer c) {
        Stack stack = new Stack();
        Look look = c.look();
        ProgrammeEdition edition = c.edition();
        int count = c.languages().size();
        List<Stack> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stack column = new Stack().keptWhole();
            String language = c.languages().get(i);
            if (edition.firstDay() != null) {
                String date = Times.range(c, language, edition.firstDay(), edition.lastDay());
                add(c, column, new ResolvedText(date, language), look.heading(3), "");
            }
            ProgrammeVenue venue = edition.venue();
            if (venue != null) {
                add(c, column, c.in(venue.name(), i), look.text(), c.pointer("/venue/name"));
                ResolvedText city = venue.city() == null ? null : c.in(venue.city(), i);
                if (city != null && !venue.name().in(i).value().contains(city.value())) {
                    add(c, column, city, look.text(), c.pointer("/venue/city"));
                }
            }
            columns.add(column);
        }
        if (!columns.get(0).isEmpty()) {
            pairs(columns, look.text()).forEach(stack::add);
        }
        List<Block> organisers = new ArrayList<>();
        for (ProgrammeOrganiser organiser : edition.organisers()) {
            if (organiser.kind() == OrganiserKind.FRAMEWORK) {
                continue;
            }
            List<Stack> sides = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Stack side = new Stack().keptWhole();
                label(c, side, c.in(organiser.label(), i));
                for (ProgrammeOrganisation organisation : organiser.organisations()) {
                    ResolvedText name = c.in(organisation.name(), i);
                    add(c, side, name, look.text(), c.pointer("/organisers"));
                }
                sides.add(side);
            }
            organisers.addAll(pairs(sides, 0));
        }
        if (!organisers.isEmpty()) {
            stack.add(new Rule(0.8f, 0, look.line(), look.text() * 1.6f, look.text() * 0.4f));
            organisers.forEach(stack::add);
        }
        return stack;
    }

    /** Two languages side by side, the next two below. */
    private static List<Block> pairs(List<Stack> stacks, float space) {
        if (stacks.size() == 1) {
            return List.of(stacks.get(0));
        }
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i += 2) {
            Stack right = i + 1 < stacks.size() ? stacks.get(i + 1) : new Stack();
            pairs.add(new Columns(List.of(stacks.get(i), right), GAP).spaced(i > 0 ? space : 0));
        }
        return pairs;
    }

    private static void label(Composer c, Stack stack, ResolvedText text) {
        float size = c.look().small();
        stack.add(
                new TextBlock(
                        List.of(c.run(text, c.pointer("/organisers")).colour(c.look().muted())),
                        TextStyle.of(size, 1.42f).spaced(size * 0.9f, 0),
                        c.parent().add("P", text.language())));
    }

    /** A line, bold where it is larger than text. */
    private static void add(Composer c, Stack stack, ResolvedText text, float size, String source) {
        stack.add(
                new TextBlock(
                        List.of(c.run(text, source).bold(size > c.look().text())),
                        TextStyle.of(size, 1.42f),
                        c.parent().add("P", text.language())));
    }
}
