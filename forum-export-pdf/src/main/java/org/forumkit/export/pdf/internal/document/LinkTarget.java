package org.forumkit.export.pdf.internal.document;

/**
 * Where a link leads: to a named place in the document, or to an address outside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the name or the address, not null
 * @param external true where it is an address
 * @param look what shows that it leads there, not null
 */
public record LinkTarget(String value, boolean external, LinkLook look) {

    /** Returns a place inside the document. */
    public static LinkTarget place(String name) {
        return new LinkTarget(name, false, LinkLook.PLAIN);
    }

    /** Returns an address outside the document. */
    public static LinkTarget address(String uri) {
        return new LinkTarget(uri, true, LinkLook.PLAIN);
    }

    /** Returns the target of a link of another look. */
    public LinkTarget look(LinkLook newLook) {
        return new LinkTarget(value, external, newLook);
    }
}
