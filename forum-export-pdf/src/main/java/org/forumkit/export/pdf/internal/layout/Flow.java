package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.jspecify.annotations.Nullable;

/**
 * Places blocks one after the other, page after page.
 *
 * <p>Mutable, for one thread.
 */
public final class Flow {

    private record Pending(Block block, Box box) {}

    private final Typesetter typesetter;
    private final PageFormat format;
    private final Runnable checkpoint;
    private final List<Pending> pending = new ArrayList<>();
    private final List<PageCanvas> pages = new ArrayList<>();
    private final List<List<Run>> runningTitles = new ArrayList<>();
    private final int step;
    private int next;
    private List<Run> runningTitle = List.of();
    private @Nullable PageCanvas page;
    private float y;
    private float spaceBelow;

    /**
     * Starts before the first page.
     *
     * @param typesetter measures the text, not null
     * @param format the pages, not null
     * @param checkpoint is run before each page; stops the work by throwing; not null
     */
    public Flow(Typesetter typesetter, PageFormat format, Runnable checkpoint) {
        this(typesetter, format, checkpoint, 1);
    }

    /**
     * Starts before the first of pages between which others stand.
     *
     * @param typesetter measures the text, not null
     * @param format the pages, not null
     * @param checkpoint is run before each page; stops the work by throwing; not null
     * @param step how many pages further each page is than the one before
     */
    public Flow(Typesetter typesetter, PageFormat format, Runnable checkpoint, int step) {
        this.typesetter = typesetter;
        this.format = format;
        this.checkpoint = checkpoint;
        this.step = step;
    }

    /** Returns the pages' format, not null. */
    public PageFormat format() {
        return format;
    }

    /** Returns what measures the text, not null. */
    public Typesetter typesetter() {
        return typesetter;
    }

    /** Sets what the running header says from the next page on, nothing for no header. */
    public void runningTitle(List<Run> title) {
        this.runningTitle = List.copyOf(title);
    }

    /** Returns the pages so far, not null. */
    public List<PageCanvas> pages() {
        return pages;
    }

    /** Returns what the running header of one of the pages says, nothing for no header. */
    public List<Run> runningTitle(int page) {
        return runningTitles.get(page);
    }

    /** Lets what follows begin on a page of an index. */
    public void continueAt(int index) {
        newPage();
        next = index;
    }

    /** Lets what follows begin on a new page. */
    public void newPage() {
        flush();
        page = null;
    }

    /** Adds a block. */
    public void add(Block block) {
        Box box = measured(block);
        if (box == Box.EMPTY) {
            return;
        }
        pending.add(new Pending(block, box));
        if (!block.keepWithNext()) {
            flush();
        }
    }

    /** Adds space, which disappears at the top of a page. */
    public void space(float height) {
        flush();
        spaceBelow = Math.max(spaceBelow, height);
    }

    /**
     * Places a block at a height of the page, below what is there; where it does not fit, it
     * follows as any other.
     *
     * @param block the block, not null
     * @param share where its upper edge is, as a share of the room between it and the foot: 0 for
     *     at once, 1 for at the foot
     * @param keepFree the room to keep free below it in points
     */
    public void addAt(Block block, float share, float keepFree) {
        flush();
        Box box = measured(block);
        if (box == Box.EMPTY) {
            return;
        }
        openPage();
        if (!atTop()) {
            y += Math.max(spaceBelow, block.before());
        }
        float room = format.height() - format.bottom() - y - box.height();
        if (room < 0 && !atTop() && box.height() <= format.bodyHeight()) {
            page = null;
            openPage();
        } else {
            y += Math.max(0, room - keepFree) * share;
        }
        place(box, block.after());
    }

    /** Returns how much room the page has below what is there and what waits, in points. */
    public float room() {
        float room = page == null ? format.bodyHeight() : format.height() - format.bottom() - y;
        boolean top = page == null || atTop();
        float space = top ? 0 : spaceBelow;
        for (Pending next : pending) {
            room -= next.box.height() + (top ? 0 : Math.max(space, next.block.before()));
            space = next.block.after();
            top = false;
        }
        return room - space;
    }

    /** Adds a page of its own, to put blocks on wherever they should stand. */
    public PageCanvas sheet() {
        return sheet(List.of());
    }

    /** Adds such a page with a running header, nothing for no header. */
    public PageCanvas sheet(List<Run> title) {
        newPage();
        runningTitle(title);
        PageCanvas sheet = openPage();
        page = null;
        return sheet;
    }

    /** Puts blocks at a place of a page, one below the other, whatever is there. */
    public void put(
            PageCanvas sheet, float x, float top, float width, List<? extends Block> blocks) {
        float at = top;
        float space = 0;
        for (Block block : blocks) {
            at += at == top ? 0 : Math.max(space, block.before());
            Box box = block.measured(typesetter, width);
            box.place(new Slot(sheet, x, at, box.height(), true));
            at += box.height();
            space = block.after();
        }
    }

    /** Returns how high blocks would be that are put at a place in a width. */
    public float heightOf(List<? extends Block> blocks, float width) {
        float height = 0;
        float space = 0;
        for (Block block : blocks) {
            height += height == 0 ? 0 : Math.max(space, block.before());
            height += block.measured(typesetter, width).height();
            space = block.after();
        }
        return height;
    }

    /** Returns how high blocks would be, one below the other. */
    public float height(List<? extends Block> blocks) {
        float height = 0;
        float space = 0;
        for (Block block : blocks) {
            height += Math.max(space, block.before()) + height(block);
            space = block.after();
        }
        return height;
    }

    /** Returns how high a block would be. */
    public float height(Block block) {
        return measured(block).height();
    }

    private Box measured(Block block) {
        return block.measured(typesetter, format.bodyWidth());
    }

    /** Places what was waiting for the block below it. */
    public void flush() {
        if (pending.isEmpty()) {
            return;
        }
        openPage();
        float needed = 0;
        float space = spaceBelow;
        for (int i = 0; i < pending.size(); i++) {
            Pending next = pending.get(i);
            needed += atTop() && i == 0 ? 0 : Math.max(space, next.block.before());
            boolean last = i == pending.size() - 1;
            needed += last ? next.box.leastHeight() : next.box.height();
            space = next.block.after();
        }
        if (!atTop() && needed > format.height() - format.bottom() - y + Slot.TOLERANCE) {
            page = null;
            openPage();
        }
        for (Pending next : pending) {
            if (!atTop()) {
                y += Math.max(spaceBelow, next.block.before());
            }
            place(next.box, next.block.after());
        }
        pending.clear();
    }

    private void place(Box box, float after) {
        Box rest = box;
        while (true) {
            PageCanvas canvas = openPage();
            float room = format.height() - format.bottom() - y;
            Box left = rest.place(new Slot(canvas, format.left(canvas.index()), y, room, atTop()));
            if (left == null) {
                y += rest.height();
                spaceBelow = after;
                return;
            }
            if (left == rest && atTop()) {
                throw new IllegalStateException("a block does not fit on an empty page");
            }
            rest = left;
            page = null;
        }
    }

    private boolean atTop() {
        return y <= format.top();
    }

    private PageCanvas openPage() {
        PageCanvas canvas = page;
        if (canvas == null) {
            checkpoint.run();
            runningTitles.add(runningTitle);
            canvas = typesetter.document().page(next, format.width(), format.height());
            next += step;
            pages.add(canvas);
            page = canvas;
            y = format.top();
            spaceBelow = 0;
        }
        return Objects.requireNonNull(canvas);
    }
}
