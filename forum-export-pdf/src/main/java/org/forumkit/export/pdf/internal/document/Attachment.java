package org.forumkit.export.pdf.internal.document;

/** A file inside of a document, which says the same in another form; immutable. */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] octets;

    /**
     * Creates one.
     *
     * @param name its name, ASCII, not null
     * @param mediaType its media type, not null
     * @param description what it is, for whoever looks at a list, not null
     * @param octets what it holds, not null, not copied
     */
    public Attachment(String name, String mediaType, String description, byte[] octets) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.octets = octets;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    byte[] octets() {
        return octets;
    }
}
