package org.forumkit.export.pdf;

import org.forumkit.export.Option;

/** Options that several document kinds have. */
final class CommonOptions {

    static final Option<Paper> PAPER =
            Option.choice("paper", Paper.A4, PdfDocument.text("Size of the paper", "纸张大小"));

    static final Option<Boolean> LANDSCAPE =
            Option.flag("landscape", false, PdfDocument.text("On paper turned sideways", "横向排版"));

    static final Option<LanguageLayout> LAYOUT =
            Option.choice(
                    "layout",
                    LanguageLayout.SIDE_BY_SIDE,
                    PdfDocument.text(
                            "How running text stands in two languages: side by side or stacked",
                            "两种语言的正文左右对照或上下排列"));

    static final Option<Boolean> BREAKS =
            Option.flag("breaks", true, PdfDocument.text("With breaks and meals", "含茶歇与用餐"));

    static final Option<Boolean> ITEMS =
            Option.flag(
                    "items", true, PdfDocument.text("With the speeches of each session", "含各场发言"));

    static final Option<Boolean> SPEAKERS =
            Option.flag("speakers", true, PdfDocument.text("With those who speak", "含发言人"));

    static final Option<Boolean> COURTESY_TITLES =
            Option.flag(
                    "courtesy-titles",
                    true,
                    PdfDocument.text("With titles such as Mr before names", "姓名含称谓"));

    static final Option<Boolean> AFFILIATIONS =
            Option.flag(
                    "affiliations",
                    true,
                    PdfDocument.text("With posts and organisations of speakers", "含发言人职务与单位"));

    private CommonOptions() {}
}
