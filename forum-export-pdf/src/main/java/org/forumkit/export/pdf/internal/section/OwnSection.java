package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.jspecify.annotations.Nullable;

/** A section that an application writes. */
public final class OwnSection implements Section {

    private final Text title;
    private final Consumer<Page> content;

    /**
     * Creates one.
     *
     * @param title its heading, not null
     * @param content what writes it, not null
     */
    public OwnSection(Text title, Consumer<Page> content) {
        this.title = title;
        this.content = content;
    }

    @Override
    public Entry entry(Composer c) {
        List<ResolvedText> texts = resolved(c, title);
        return new Entry(texts, c.place("own." + texts.get(0).value()), List.of());
    }

    private static List<ResolvedText> resolved(Composer c, Text text) {
        String first = text.translations().keySet().iterator().next();
        List<ResolvedText> texts = new ArrayList<>(2);
        for (String language : c.languages()) {
            ResolvedText resolved = text.resolve(List.of(language), first);
            if (resolved != null && !texts.contains(resolved)) {
                texts.add(resolved);
            }
        }
        return texts;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry != null) {
            c.begin(entry);
            content.accept(new Page(c));
        }
    }

    /**
     * What an application writes a section with.
     *
     * <p>Mutable, for one thread, while the section is written.
     */
    public static final class Page {

        /** How high a picture is at most, so that its heading stands on the same page. */
        private static final float MOST_HEIGHT = 0.8f;

        private final Composer c;

        Page(Composer c) {
            this.c = c;
        }

        /** Returns the edition. */
        public ProgrammeEdition edition() {
            return c.edition();
        }

        /** Adds a heading. */
        public void heading(Text text) {
            c.heading(2, resolved(c, text), "", null);
        }

        /** Adds running text. */
        public void text(Text text) {
            c.text(resolved(c, text), "");
        }

        /** Adds running text of the programme. */
        public void text(LocalText text) {
            c.text(text, "");
        }

        /** Adds a table; its rows have a text for each heading. */
        public void table(List<Text> headings, List<List<LocalText>> rows) {
            List<List<Run>> heads = new ArrayList<>();
            for (Text heading : headings) {
                heads.add(c.inLine(resolved(c, heading), true, c.look().ink(), ""));
            }
            float[] shares = new float[headings.size()];
            Arrays.fill(shares, 10);
            Table table = c.table(shares, heads);
            for (List<LocalText> texts : rows) {
                Table.Row row = table.row(-1);
                for (LocalText text : texts) {
                    c.fill(row.cell(), text, "", c.look().text() * 0.95f, false);
                }
            }
            if (!table.isEmpty()) {
                c.flow().add(table);
            }
        }

        /** Adds a picture of a width in points, or of what there is room for. */
        public void picture(Illustration picture, float width) {
            PageFormat format = c.flow().format();
            c.flow()
                    .add(
                            picture.block(
                                            c.parent(),
                                            c.languages(),
                                            null,
                                            Math.min(width, format.bodyWidth()),
                                            format.bodyHeight() * MOST_HEIGHT)
                                    .spaced(c.look().text() * 0.8f));
        }

        /** Lets what follows begin on a new page. */
        public void newPage() {
            c.flow().newPage();
        }
    }
}
