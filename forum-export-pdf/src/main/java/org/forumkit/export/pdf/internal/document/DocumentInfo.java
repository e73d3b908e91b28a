package org.forumkit.export.pdf.internal.document;

import java.time.Instant;

/**
 * What a document says about itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title, not null
 * @param language the BCP 47 tag of the main language, not null
 * @param author who publishes it, empty where unknown, not null
 * @param subject what it is about, empty where unknown, not null
 * @param created the time that it was made at, not null
 */
public record DocumentInfo(
        String title, String language, String author, String subject, Instant created) {}
