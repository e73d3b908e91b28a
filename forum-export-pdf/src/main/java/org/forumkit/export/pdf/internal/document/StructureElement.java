package org.forumkit.export.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document's logical structure, such as a heading, a paragraph or a table cell.
 *
 * <p>Mutable, for one thread.
 */
public final class StructureElement {

    /** Content of a page that belongs to an element. */
    record MarkedContent(int page, int id) {}

    /** Stands for what belongs to no element: decoration and repetition. */
    public static final StructureElement ARTIFACT = new StructureElement("Artifact", null, "");

    private final String type;
    private final @Nullable String ownLanguage;
    private final String language;
    private @Nullable String scope;
    private @Nullable String alternateText;
    private @Nullable String numbering;
    private float @Nullable [] boundingBox;
    private int columnSpan = 1;
    private int rowSpan = 1;
    final List<Object> kids = new ArrayList<>(2);

    /** The number of its object in the file, 0 until it has one. */
    int number;

    private StructureElement(String type, @Nullable String ownLanguage, String language) {
        this.type = type;
        this.ownLanguage = ownLanguage;
        this.language = language;
    }

    /** Returns an element that is in no document yet. */
    public static StructureElement root(String language) {
        return new StructureElement("Document", language, language);
    }

    /**
     * Adds an element at the end of this one.
     *
     * @param type the standard structure type, such as {@code P}, not null
     * @return the new element, not null
     */
    public StructureElement add(String type) {
        return add(type, null);
    }

    /**
     * Adds an element in a language of its own at the end of this one.
     *
     * @param type the standard structure type, such as {@code P}, not null
     * @param language the BCP 47 language tag, null where it is the same as around it
     * @return the new element, not null
     */
    public StructureElement add(String type, @Nullable String language) {
        String inside = language == null ? this.language : language;
        String own = inside.equals(this.language) ? null : inside;
        StructureElement kid = new StructureElement(type, own, inside);
        kids.add(kid);
        return kid;
    }

    /** Returns an element of the same language, to gather what may come to stand in this one. */
    public StructureElement apart() {
        return root(language);
    }

    /** Adds all that an element gathered apart at the end of this one. */
    public void adopt(StructureElement apart) {
        kids.addAll(apart.kids);
    }

    /** Says for which direction a header cell speaks: {@code Row} or {@code Column}. */
    public StructureElement scope(String newScope) {
        this.scope = newScope;
        return this;
    }

    /** Says over how many columns a cell reaches. */
    public StructureElement columnSpan(int columns) {
        this.columnSpan = columns;
        return this;
    }

    /** Says over how many rows a cell reaches. */
    public StructureElement rowSpan(int rows) {
        this.rowSpan = rows;
        return this;
    }

    /** Says how the items of a list are labelled: {@code None}, {@code Decimal} ... */
    public StructureElement numbering(String newNumbering) {
        this.numbering = newNumbering;
        return this;
    }

    /** Says in words what a figure shows. */
    public StructureElement alternateText(String newText) {
        this.alternateText = newText;
        return this;
    }

    /** Says where on its page a figure is, in points from the lower left corner. */
    public StructureElement boundingBox(float left, float bottom, float right, float top) {
        this.boundingBox = new float[] {left, bottom, right, top};
        return this;
    }

    /** Returns whether it is a heading. */
    public boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H';
    }

    String type() {
        return type;
    }

    /** The language that this element declares itself, null where it inherits. */
    @Nullable String ownLanguage() {
        return ownLanguage;
    }

    /** The language that holds inside this element. */
    String language() {
        return language;
    }

    @Nullable String scope() {
        return scope;
    }

    @Nullable String alternateText() {
        return alternateText;
    }

    @Nullable String numbering() {
        return numbering;
    }

    float @Nullable [] boundingBox() {
        return boundingBox;
    }

    int columnSpan() {
        return columnSpan;
    }

    int rowSpan() {
        return rowSpan;
    }
}
