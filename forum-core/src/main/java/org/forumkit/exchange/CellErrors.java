package org.forumkit.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What spreadsheets write into a cell whose value they cannot work out: it is no text. */
final class CellErrors {
    /** The part of a row that has such cells, and what they are kept as. */
    static final String NAME = "errors";

    private static final Set<String> WORDS =
            Set.of(
                    "#REF!",
                    "#N/A",
                    "#VALUE!",
                    "#DIV/0!",
                    "#NAME?",
                    "#NUM!",
                    "#NULL!",
                    "#SPILL!",
                    "#CALC!",
                    "#FIELD!",
                    "#BLOCKED!",
                    "#CONNECT!",
                    "#UNKNOWN!",
                    "#GETTING_DATA",
                    "#ERROR!",
                    "#BEZUG!",
                    "#NV",
                    "#WERT!",
                    "#ZAHL!",
                    "#\u00DCBERLAUF!",
                    "#\u0421\u0421\u042B\u041B\u041A\u0410!",
                    "#\u041D/\u0414",
                    "#\u0417\u041D\u0410\u0427!",
                    "#\u0414\u0415\u041B/0!",
                    "#\u0418\u041C\u042F?",
                    "#\u0427\u0418\u0421\u041B\u041E!",
                    "#\u041F\u0423\u0421\u0422\u041E!");

    private CellErrors() {}

    static boolean is(String text) {
        return WORDS.contains(text) || text.matches("Err:5\\d\\d");
    }

    /** Keeps the cells of a row that are errors, and tells of each. */
    static void keep(Node row, Extras extras, Deviations told, String pointer) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        for (Node errors : row.takeAll(NAME)) {
            for (Node each : errors.parts()) {
                told.tell(ImportRule.CELL_ERROR, each, pointer, each.text(), "field", each.name());
                Node.put(kept, each.name(), each.text());
            }
        }
        extras.keep(NAME, kept);
    }

    /** Puts errors that were kept back into columns that hold nothing; tells what has none. */
    static void put(OutgoingTable.Row row, Object kept, Losses losses, String record) {
        Outgoing.fields(kept)
                .forEach(
                        (name, error) -> {
                            OutgoingTable.Column column = column(name);
                            if (error instanceof String text && !row.has(column)) {
                                row.put(column, text);
                            } else {
                                losses.of(record + "/" + NAME);
                            }
                        });
    }

    /** A field may be in a language. */
    private static OutgoingTable.Column column(String name) {
        TableField field = TableField.find(name);
        int hyphen = name.indexOf('-');
        if (field == null && hyphen > 0) {
            TableField translated = TableField.find(name.substring(0, hyphen));
            String language = Wordings.language(name.substring(hyphen + 1));
            if (translated != null && language != null) {
                return new OutgoingTable.Column(translated, language);
            }
        }
        return new OutgoingTable.Column(field, field == null ? name : "");
    }
}
