package org.forumkit.export.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.forumkit.export.Option;
import org.forumkit.export.pdf.internal.section.TalksSection;
import org.forumkit.export.pdf.internal.section.Template;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Options that several document kinds have, but not all; those are in {@link PdfDocument}. */
final class CommonOptions {

    /** What a table of three columns needs, in millimetres. */
    private static final int LEAST_PAPER = 90;

    static final Option<Paper> PAPER =
            Paper.option(
                    "paper",
                    PdfDocument.option("paper"),
                    Paper.A4,
                    LEAST_PAPER,
                    Paper.A0,
                    Paper.A1,
                    Paper.A2,
                    Paper.A3,
                    Paper.A4,
                    Paper.A5,
                    Paper.A6,
                    Paper.B4,
                    Paper.B5,
                    Paper.LETTER,
                    Paper.LEGAL,
                    Paper.TABLOID,
                    Paper.EXECUTIVE);

    static final Option<Boolean> LANDSCAPE =
            Option.flag("landscape", false, PdfDocument.option("landscape"));

    static final Option<Boolean> UPRIGHT =
            Option.flag("upright", false, PdfDocument.option("upright"));

    static final Option<Boolean> BREAKS = Option.flag("breaks", true, PdfDocument.option("breaks"));

    static final Option<Boolean> ITEMS = Option.flag("items", true, PdfDocument.option("items"));

    static final Option<Boolean> SPEAKERS =
            Option.flag("speakers", true, PdfDocument.option("speakers"));

    static final Option<Boolean> COURTESY_TITLES =
            Option.flag("courtesy-titles", true, PdfDocument.option("courtesy-titles"));

    static final Option<Boolean> AFFILIATIONS =
            Option.flag("affiliations", true, PdfDocument.option("affiliations"));

    static final Option<Boolean> POSTERS =
            Option.flag("posters", true, PdfDocument.option("posters"));

    static final Option<Boolean> LENGTHS =
            Option.flag("lengths", false, PdfDocument.option("lengths"));

    static final Option<Boolean> NUMBERS =
            Option.flag("numbers", false, PdfDocument.option("numbers"));

    static final Option<TalkOrder> TALKS =
            Option.choice("talks", TalkOrder.NONE, PdfDocument.option("talks"));

    static final Option<Boolean> SESSION_CONTENTS =
            Option.flag("session-contents", false, PdfDocument.option("session-contents"));

    static final Option<LinkStyle> LINKS =
            Option.choice("links", LinkStyle.COLOURED, PdfDocument.option("links"));

    static final Option<Boolean> EMAILS =
            Option.flag("emails", false, PdfDocument.option("emails"));

    static final Option<Integer> LEAST_LINES =
            Option.integer("least-lines", 1, 1, 20, PdfDocument.option("least-lines"));

    private CommonOptions() {}

    /** The list of speeches, null for none. */
    static @Nullable TalksSection talks(TalkOrder order) {
        return switch (order) {
            case NONE -> null;
            case SCHEDULE -> new TalksSection(TalksSection.Order.SCHEDULE);
            case TITLE -> new TalksSection(TalksSection.Order.TITLE);
            case SPEAKER -> new TalksSection(TalksSection.Order.SPEAKER);
            case NUMBER -> new TalksSection(TalksSection.Order.NUMBER);
            case SESSION -> new TalksSection(TalksSection.Order.SESSION);
        };
    }

    /** A text with placeholders of what it is about. */
    static Option<String> template(String word) {
        return Option.text(
                "text",
                "",
                Template.ALLOWED,
                "up to 4,000 characters with no other placeholders than there are",
                PdfDocument.option(word));
    }

    /** The translations of a text that is allowed as an option. */
    static Map<String, String> checked(Option<String> option, Text text) {
        Map<String, String> checked = new LinkedHashMap<>();
        text.translations().forEach((language, each) -> checked.put(language, option.parse(each)));
        return checked;
    }

    /** The text of a request, whatever its language, before one that the exporter has. */
    static Map<String, String> chosen(String requested, Map<String, String> wording) {
        return requested.isEmpty() ? wording : Map.of("", requested);
    }
}
