package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas.Link;
import org.forumkit.export.pdf.internal.document.StructureElement.MarkedContent;
import org.jspecify.annotations.Nullable;

/** Writes the logical structure: elements, and the tree that leads from content back to them. */
final class StructureWriter {

    private final PdfFile file;
    private final StructureElement root;
    private final int tree;

    /** Objects that hold the owners of each page's content. */
    private final List<Integer> owners = new ArrayList<>();

    /** The owners of links, which have the keys behind the pages'. */
    private final List<StructureElement> linkOwners = new ArrayList<>();

    StructureWriter(PdfFile file, StructureElement root) {
        this.file = file;
        this.root = root;
        this.tree = file.reserve();
        number(root);
    }

    /** Numbers in the order of writing, so that references differ little from line to line. */
    private void number(StructureElement element) {
        element.number = file.reserve();
        for (Object kid : element.kids) {
            if (kid instanceof StructureElement child) {
                number(child);
            }
        }
    }

    /** Writes who owns the content of the next side, null where nothing has the number. */
    void side(List<@Nullable StructureElement> sideOwners) throws IOException {
        int number = file.reserve();
        owners.add(number);
        PdfBuffer b = file.begin(number).raw('[');
        for (StructureElement owner : sideOwners) {
            if (owner == null) {
                b.ascii("null ");
            } else {
                b.reference(owner.number);
            }
        }
        b.raw(']');
    }

    /** Returns the place of a link's owner among those of all links. */
    int link(StructureElement owner) {
        linkOwners.add(owner);
        return linkOwners.size() - 1;
    }

    /** Writes all of it when the pages are written; returns the number of the tree's object. */
    int write(PageWriter pages) throws IOException {
        write(root, tree, pages);
        int parents = file.reserve();
        PdfBuffer b = file.begin(parents).ascii("<</Nums[");
        int key = 0;
        for (int owner : owners) {
            b.integer(key++).raw(' ').reference(owner);
        }
        for (StructureElement owner : linkOwners) {
            b.integer(key++).raw(' ').reference(owner.number);
        }
        b.ascii("]>>");
        file.begin(tree)
                .ascii("<</Type/StructTreeRoot/K ")
                .reference(root.number)
                .ascii("/ParentTree ")
                .reference(parents)
                .ascii("/ParentTreeNextKey ")
                .integer(key)
                .ascii(">>");
        return tree;
    }

    private void write(StructureElement element, int parent, PageWriter pages) throws IOException {
        PdfBuffer b = file.begin(element.number).ascii("<</S").name(element.type());
        b.ascii("/P ").reference(parent);
        String language = element.ownLanguage();
        if (language != null) {
            b.ascii("/Lang").text(language);
        }
        String alternate = element.alternateText();
        if (alternate != null) {
            b.ascii("/Alt").text(alternate);
        }
        writeAttributes(element, b, pages);
        writeKids(element, b, pages);
        b.ascii(">>");
        for (Object kid : element.kids) {
            if (kid instanceof StructureElement child) {
                write(child, element.number, pages);
            }
        }
    }

    private static void writeAttributes(StructureElement element, PdfBuffer b, PageWriter pages) {
        float[] box = element.boundingBox();
        if (box != null) {
            int home = homePage(element);
            float x = home < 0 ? 0 : pages.left(home);
            float y = home < 0 ? 0 : pages.above();
            b.ascii("/A<</O/Layout/Placement/Block/BBox");
            b.numbers(box[0] + x, box[1] + y, box[2] + x, box[3] + y).ascii(">>");
            return;
        }
        String scope = element.scope();
        String numbering = element.numbering();
        if (scope == null
                && numbering == null
                && element.columnSpan() == 1
                && element.rowSpan() == 1) {
            return;
        }
        b.ascii("/A<</O").name(numbering == null ? "Table" : "List");
        if (scope != null) {
            b.ascii("/Scope").name(scope);
        }
        if (numbering != null) {
            b.ascii("/ListNumbering").name(numbering);
        }
        if (element.columnSpan() != 1) {
            b.ascii("/ColSpan ").integer(element.columnSpan());
        }
        if (element.rowSpan() != 1) {
            b.ascii("/RowSpan ").integer(element.rowSpan());
        }
        b.ascii(">>");
    }

    private static void writeKids(StructureElement element, PdfBuffer b, PageWriter pages) {
        int home = homePage(element);
        if (home >= 0) {
            b.ascii("/Pg ").reference(pages.object(home));
        }
        if (element.kids.isEmpty()) {
            return;
        }
        b.ascii("/K[");
        for (Object kid : element.kids) {
            if (kid instanceof StructureElement child) {
                b.reference(child.number);
            } else if (kid instanceof MarkedContent content && content.page() == home) {
                b.integer(content.id()).raw(' ');
            } else if (kid instanceof MarkedContent content) {
                b.ascii("<</Type/MCR/Pg ").reference(pages.object(content.page()));
                b.ascii("/MCID ").integer(content.id()).ascii(">>");
            } else if (kid instanceof Link link) {
                b.ascii("<</Type/OBJR/Pg ").reference(pages.object(link.page()));
                b.ascii("/Obj ").reference(pages.object(link)).ascii(">>");
            }
        }
        b.raw(']');
    }

    /** The page that an element begins on, -1 where it has no content itself. */
    private static int homePage(StructureElement element) {
        for (Object kid : element.kids) {
            if (kid instanceof MarkedContent content) {
                return content.page();
            }
        }
        return -1;
    }
}
