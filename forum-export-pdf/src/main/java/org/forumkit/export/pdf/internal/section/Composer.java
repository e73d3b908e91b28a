package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.ColumnWidths;
import org.forumkit.export.pdf.internal.layout.Columns;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.LeastLines;
import org.forumkit.export.pdf.internal.layout.MeasuredWidths;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What sections write with: the programme, its words in each language, and the pages.
 *
 * <p>Mutable, for one document and one thread.
 */
public final class Composer extends Phrasing {

    /** The least width of filled lines in ems where words are divided, and where they are not. */
    private static final float WIDE_DIVIDED = 22;

    private static final float WIDE = 32;

    /** How much smaller something is set, step by step, to fit where it should stand. */
    private static final float[] TIGHTER = {0.96f, 0.92f, 0.88f, 0.84f};

    /** How much higher than its room something may be that smaller type can make fit. */
    private static final float MOST_TIGHTENED = 1.6f;

    private final Programme programme;
    private final ProgrammeEdition edition;
    private final String pointer;
    private final String prefix;
    private Look look;
    private final Flow flow;
    private final TaggedDocument document;
    private final IdentityHashMap<ProgrammeSession, Integer> sessionIndex = new IdentityHashMap<>();
    private final Numbering numbering;
    private StructureElement parent;
    private List<Entry> entries = List.of();

    /**
     * Starts one edition.
     *
     * @param programme the programme, not null
     * @param index which of its editions
     * @param words the library's words, not null
     * @param setting how it is set, not null
     * @param flow the pages, not null
     * @param prefix what the names of places begin with, not null
     * @param standIns which texts stand in for a language, not null
     */
    public Composer(
            Programme programme,
            int index,
            Words words,
            Setting setting,
            Flow flow,
            String prefix,
            StandIns standIns) {
        super(programme.languages(), words, flow.typesetter(), setting, standIns);
        this.programme = programme;
        this.edition = programme.editions().get(index);
        this.pointer = "/editions/" + index;
        this.prefix = prefix + (programme.editions().size() == 1 ? "" : edition.id() + ".");
        this.look = setting.look();
        this.flow = flow;
        this.document = flow.typesetter().document();
        this.parent = document.root();
        this.numbering =
                new Numbering(shows(Detail.NUMBERS) ? edition.sessions() : List.of(), standIns);
        for (ProgrammeSession session : edition.sessions()) {
            sessionIndex.put(session, sessionIndex.size());
        }
    }

    Programme programme() {
        return programme;
    }

    ProgrammeEdition edition() {
        return edition;
    }

    /** The JSON pointer of the edition, or of something in it. */
    String pointer(String below) {
        return pointer + below;
    }

    /** The JSON pointer of one of the edition's sessions. */
    String pointer(ProgrammeSession session) {
        return pointer("/sessions/" + sessionIndex.get(session));
    }

    /** The name of a place, unique in the document. */
    String place(String name) {
        return prefix + name;
    }

    /** The numbers of sessions and speeches. */
    Numbering numbering() {
        return numbering;
    }

    @Override
    Look look() {
        return look;
    }

    Flow flow() {
        return flow;
    }

    TaggedDocument document() {
        return document;
    }

    StructureElement parent() {
        return parent;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Says what the contents list. */
    void list(List<Entry> listed) {
        entries = List.copyOf(listed);
    }

    /** Writes something below an element of its own, up to the last of its blocks. */
    void below(StructureElement element, Runnable content) {
        StructureElement above = parent;
        parent = element;
        content.run();
        flow.flush();
        parent = above;
    }

    // ----------------------------------------------------------------- blocks

    /** Begins a section of its own: a new page, its heading, its running title. */
    void begin(Entry entry) {
        flow.newPage();
        ResolvedText first = entry.texts().get(0);
        flow.runningTitle(inEach(entry.texts()));
        StructureElement heading = parent.add("H1", first.language());
        float size = look.heading(1);
        for (int i = 0; i < entry.texts().size(); i++) {
            ResolvedText text = entry.texts().get(i);
            boolean isFirst = i == 0;
            TextStyle style =
                    TextStyle.of(isFirst ? size : look.heading(3), 1.3f)
                            .spaced(0, isFirst ? 0 : 2)
                            .keptWithNext();
            Run run = run(text, "").bold(isFirst).colour(isFirst ? look.accent() : look.muted());
            flow.add(new TextBlock(List.of(run), style, heading, isFirst ? entry.place() : null));
        }
        flow.add(new Rule(1.2f, 0, look.accent(), 5, 12));
    }

    /** Writes a page that says what a finding says. */
    public void nothing(String finding) {
        flow.newPage();
        text(said(language -> begun(word(language, "finding." + finding))), "");
        flow.flush();
    }

    /** Adds a heading below the section's own, all languages in one block. */
    void heading(int level, List<ResolvedText> texts, String source, @Nullable String place) {
        headingBlocks(level, texts, source, place).forEach(flow::add);
    }

    List<Block> headingBlocks(
            int level, List<ResolvedText> texts, String source, @Nullable String place) {
        List<Block> blocks = new ArrayList<>(2);
        StructureElement heading = parent.add("H" + level, texts.get(0).language());
        float above = look.heading(level) * (level == 2 ? 1.5f : 1.3f);
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            float size = i == 0 ? look.heading(level) : Math.min(look.heading(level), look.text());
            TextStyle style =
                    TextStyle.of(size, 1.35f)
                            .spaced(i == 0 ? above : 0, i == texts.size() - 1 ? above / 3 : 0)
                            .keptWithNext();
            Run run =
                    run(text, source)
                            .bold(true)
                            .colour(i > 0 ? look.muted() : level == 2 ? look.accent() : look.ink());
            blocks.add(new TextBlock(List.of(run), style, heading, i == 0 ? place : null));
        }
        return blocks;
    }

    void heading(int level, LocalText text, String source, @Nullable String place) {
        heading(level, text.distinct(), source, place);
    }

    /** Adds running text, side by side or stacked as the document has it. */
    void text(LocalText text, String source) {
        text(text.distinct(), source);
    }

    /** Adds what something is about; it begins where enough of its lines have room. */
    void description(LocalText text, String source) {
        Block block = textBlock(text.distinct(), source, look.text(), parent);
        flow.add(leastLines() > 1 ? new LeastLines(block, leastLines()) : block);
    }

    void text(List<ResolvedText> texts, String source) {
        flow.add(textBlock(texts, source, look.text(), parent));
    }

    /** Running text in all its languages as one block of a size. */
    Block textBlock(List<ResolvedText> texts, String source, float size, StructureElement owner) {
        List<Stack> stacks = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            Stack stack = new Stack();
            TextStyle style =
                    look.running(size, text.language())
                            .spaced(i == 0 || sideBySide() ? 0 : size * 0.3f, size * 0.5f);
            boolean beside = texts.size() == 2 && sideBySide();
            style = justified(style, text.language(), beside ? 2 : 1);
            int colour = i == 0 || sideBySide() ? look.ink() : look.muted();
            for (ResolvedText paragraph : paragraphs(text)) {
                Run run = run(paragraph, source);
                stack.add(
                        new TextBlock(
                                List.of(run.colour(colour)),
                                style,
                                owner.add("P", text.language())));
            }
            stacks.add(stack);
        }
        if (stacks.size() == 2 && sideBySide()) {
            return new Columns(stacks, look.text() * 1.8f);
        }
        if (stacks.size() == 1) {
            return stacks.get(0);
        }
        Stack all = new Stack();
        stacks.forEach(all::add);
        return all;
    }

    /** Fills lines where the language and the width of a column give them enough to fill with. */
    private TextStyle justified(TextStyle style, String language, int columns) {
        float ems = flow.format().bodyWidth() / columns / style.size();
        boolean divided = shows(Detail.HYPHENATION) && Typesetter.dividesWords(language);
        float least = Look.isHan(language) ? 0 : divided ? WIDE_DIVIDED : WIDE;
        boolean filled = ems >= least && (divided || Look.isEastAsian(language));
        return style.aligned(filled ? TextStyle.Alignment.JUSTIFIED : TextStyle.Alignment.START)
                .hyphenated(divided);
    }

    /** Adds one paragraph of ready runs. */
    void paragraph(List<Run> runs, TextStyle style) {
        if (!runs.isEmpty()) {
            flow.add(new TextBlock(runs, style, parent.add("P", runs.get(0).language())));
        }
    }

    /** Blocks that are in no document yet, with what gathers their elements. */
    record Made(List<Block> blocks, StructureElement apart) {}

    /** Makes blocks in the usual size, to add them or not. */
    Made make(Supplier<List<Block>> content) {
        StructureElement owner = parent;
        parent = owner.apart();
        Made made = new Made(content.get(), parent);
        parent = owner;
        return made;
    }

    /** Returns how high blocks are. */
    float height(Made made) {
        return flow.height(made.blocks());
    }

    /** Adds blocks. */
    void add(Made made) {
        parent.adopt(made.apart());
        made.blocks().forEach(flow::add);
    }

    /**
     * Adds blocks in the usual size, or up to a sixth smaller where that makes them stand on the
     * page; where even that does not, they are set as usual and go over to the next.
     */
    void fitted(Supplier<List<Block>> content) {
        fitted(make(content), content);
    }

    /** Adds blocks that are made in the usual size, or make them smaller where they fit then. */
    void fitted(Made made, Supplier<List<Block>> content) {
        float room = flow.room();
        float usual = height(made);
        if (usual <= room || usual > room * MOST_TIGHTENED) {
            add(made);
            return;
        }
        fitted(TIGHTER, 1, content, blocks -> flow.height(blocks) <= room).forEach(flow::add);
    }

    /** What fits a room in the largest of some sizes, in the fallback's where none does. */
    <T> T fitted(float[] sizes, float fallback, Supplier<T> content, Predicate<T> fits) {
        Look usual = look;
        StructureElement owner = parent;
        for (float size : sizes) {
            look = usual.tightened(size);
            parent = owner.apart();
            T made = content.get();
            if (fits.test(made)) {
                owner.adopt(parent);
                parent = owner;
                look = usual;
                return made;
            }
        }
        parent = owner;
        look = usual.tightened(fallback);
        T made = content.get();
        look = usual;
        return made;
    }

    /** Widths of three columns of which the last begins where text in the right half does. */
    float[] halved(float first) {
        float gap = look.text() * 0.9f;
        float half = (flow.format().bodyWidth() - 2 * gap) / 2;
        return new float[] {first, half - first, half};
    }

    /** Starts a table whose headings are words of the library. */
    Table table(float[] shares, String... headingKeys) {
        return table(ColumnWidths.shares(shares), headings(headingKeys));
    }

    /** Lets each further page of a table begin with what its heading said, and that it goes on. */
    Table continued(Table table, List<ResolvedText> texts) {
        return table.continued(continued(texts), look.single(look.text()));
    }

    /** Starts a table with headings, none where the list is empty. */
    Table table(float[] shares, List<List<Run>> headings) {
        return table(ColumnWidths.shares(shares), headings);
    }

    /** Starts a table whose columns are as wide as what stands in them needs. */
    Table measured(String... headingKeys) {
        return table(new MeasuredWidths(headingKeys.length), headings(headingKeys));
    }

    /** Starts a table with headings, none where the list is empty. */
    Table table(ColumnWidths widths, List<List<Run>> headings) {
        boolean headed = !headings.isEmpty();
        return new Table(
                widths,
                new Table.Look(
                        look.line(),
                        look.accent(),
                        -1,
                        look.text() * 0.9f,
                        look.text() * 0.32f * look.air() * look.air() * look.air(),
                        headed ? look.text() * 0.4f : 0),
                parent,
                headings,
                TextStyle.of(look.small(), 1.35f * look.air()),
                flow.format().bodyHeight());
    }
}
