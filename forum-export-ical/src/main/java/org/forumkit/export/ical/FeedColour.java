package org.forumkit.export.ical;

import java.util.Locale;

/**
 * The colour that a feed suggests to calendar applications: some of the named colours of CSS, which
 * RFC 7986 asks for.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum FeedColour {
    /** No suggestion. */
    NONE(""),
    /** #DC143C. */
    CRIMSON("#DC143C"),
    /** #B22222. */
    FIREBRICK("#B22222"),
    /** #FF8C00. */
    DARKORANGE("#FF8C00"),
    /** #B8860B. */
    DARKGOLDENROD("#B8860B"),
    /** #808000. */
    OLIVE("#808000"),
    /** #2E8B57. */
    SEAGREEN("#2E8B57"),
    /** #008080. */
    TEAL("#008080"),
    /** #4682B4. */
    STEELBLUE("#4682B4"),
    /** #4169E1. */
    ROYALBLUE("#4169E1"),
    /** #000080. */
    NAVY("#000080"),
    /** #4B0082. */
    INDIGO("#4B0082"),
    /** #800080. */
    PURPLE("#800080"),
    /** #708090. */
    SLATEGRAY("#708090");

    private final String hex;

    FeedColour(String hex) {
        this.hex = hex;
    }

    /**
     * Returns the colour as CSS writes it.
     *
     * @return as {@code #4682B4}, empty for {@link #NONE}; never null
     */
    public String hex() {
        return hex;
    }

    /**
     * Returns the colour's name in CSS.
     *
     * @return as {@code steelblue}, never null
     */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
