package org.forumkit.export.pdf.internal.document;

/**
 * A file inside of a document, which says the same in another form.
 *
 * @param name its name, ASCII, not null
 * @param mediaType its media type, not null
 * @param description what it is, for whoever looks at a list, not null
 * @param octets what it holds, not null, not copied
 */
public record Attachment(String name, String mediaType, String description, byte[] octets) {}
