package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Drawing;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeLink;
import org.jspecify.annotations.Nullable;

/** The back cover: the edition's addresses, the first as a QR code too. */
public final class BackCoverSection implements Section {

    private static final float CODE = 86;

    /** As much as the densest code holds of an address. */
    private static final int MOST_CODED = 1_000;

    @Override
    public boolean alternates() {
        return false;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<ProgrammeLink> links = c.edition().links();
        if (links.isEmpty()) {
            return;
        }
        c.flow().newPage();
        c.flow().runningTitle(List.of());
        Stack stack = new Stack();
        String first = links.get(0).url();
        if (first.length() <= MOST_CODED) {
            stack.add(code(c, first));
        }
        for (ProgrammeLink link : links) {
            address(c, stack, link);
        }
        c.flow().addAt(stack, 0.9f, 0);
        c.flow().newPage();
    }

    private static Drawing code(Composer c, String address) {
        StructureElement figure = c.parent().add("Figure").alternateText(address);
        return new Drawing(
                CODE,
                c.look().text(),
                (page, x, top, width) -> {
                    page.mark(figure, c.languages().get(0));
                    Code.draw(page, address, x, top, CODE);
                });
    }

    private static void address(Composer c, Stack stack, ProgrammeLink link) {
        Look look = c.look();
        TextStyle style = look.single(look.text());
        if (link.title() != null) {
            for (ResolvedText title : link.title().distinct()) {
                stack.add(
                        new TextBlock(
                                List.of(c.run(title, c.pointer("/links")).colour(look.muted())),
                                look.single(look.small()).spaced(look.text() * 0.4f, 0),
                                c.parent().add("P", title.language())));
            }
        }
        stack.add(
                new TextBlock(
                        List.of(c.address(link.url(), c.pointer("/links"))),
                        style,
                        c.parent().add("P")));
    }
}
