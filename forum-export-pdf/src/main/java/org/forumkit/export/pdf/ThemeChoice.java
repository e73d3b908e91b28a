package org.forumkit.export.pdf;

/**
 * A theme that a request asks for.
 *
 * @since 0.1
 */
public enum ThemeChoice {
    /** The one that the exporter was built with. */
    OWN,
    /** {@link Theme#standard()}. */
    STANDARD,
    /** {@link Theme#warm()}. */
    WARM,
    /** {@link Theme#largePrint()}. */
    LARGE_PRINT,
    /** {@link Theme#mono()}. */
    MONO;

    /** Returns the theme with the logo and the pictures of the exporter's own. */
    Theme theme(Theme own) {
        return switch (this) {
            case OWN -> own;
            case STANDARD -> own.pictured(Theme.standard());
            case WARM -> own.pictured(Theme.warm());
            case LARGE_PRINT -> own.pictured(Theme.largePrint());
            case MONO -> own.pictured(Theme.mono());
        };
    }
}
