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
    LARGE_PRINT;

    Theme theme(Theme own) {
        return switch (this) {
            case OWN -> own;
            case STANDARD -> Theme.standard();
            case WARM -> Theme.warm();
            case LARGE_PRINT -> Theme.largePrint();
        };
    }
}
