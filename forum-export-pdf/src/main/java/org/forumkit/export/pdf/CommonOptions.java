package org.forumkit.export.pdf;

import org.forumkit.export.Option;

/** Options that several document kinds have. */
final class CommonOptions {

    static final Option<Paper> PAPER =
            Option.choice("paper", Paper.A4, PdfDocument.option("paper"));

    static final Option<Boolean> LANDSCAPE =
            Option.flag("landscape", false, PdfDocument.option("landscape"));

    static final Option<Boolean> UPRIGHT =
            Option.flag("upright", false, PdfDocument.option("upright"));

    static final Option<LanguageLayout> LAYOUT =
            Option.choice("layout", LanguageLayout.SIDE_BY_SIDE, PdfDocument.option("layout"));

    static final Option<Boolean> BREAKS = Option.flag("breaks", true, PdfDocument.option("breaks"));

    static final Option<Boolean> ITEMS = Option.flag("items", true, PdfDocument.option("items"));

    static final Option<Boolean> SPEAKERS =
            Option.flag("speakers", true, PdfDocument.option("speakers"));

    static final Option<Boolean> COURTESY_TITLES =
            Option.flag("courtesy-titles", true, PdfDocument.option("courtesy-titles"));

    static final Option<Boolean> AFFILIATIONS =
            Option.flag("affiliations", true, PdfDocument.option("affiliations"));

    private CommonOptions() {}
}
