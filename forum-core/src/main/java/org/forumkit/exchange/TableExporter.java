package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;

/**
 * Publishes a programme as a table with commas, or as a workbook with a sheet each for sessions,
 * people, items and who appears where.
 *
 * <p>What a spreadsheet would take for a formula has an apostrophe before it in a table, and is a
 * text in a workbook. Columns are called as in the first language of the programme; texts in
 * several languages have a column for each. What there is no column for is left out, and told of.
 * Of several editions the first is taken.
 *
 * <p>A workbook needs the artifact {@code org.dhatim:fastexcel}, which this library does not bring.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class TableExporter extends LossyExporter {
    /** What the rows of a table are. */
    public static final Option<TableKind> TABLE =
            Option.choice(
                    "table",
                    TableKind.SESSIONS,
                    Text.of(
                                    "en",
                                    "What there is a row for: sessions, people, items, or appearances")
                            .with("zh-Hans", "每行一个场次、一位人员、一个议程项，或一次出场"));

    /** What stands between the cells of a table. */
    public static final Option<TableDelimiter> DELIMITER =
            Option.choice(
                    "delimiter",
                    TableDelimiter.COMMA,
                    Text.of("en", "What stands between two cells").with("zh-Hans", "单元格之间的分隔符"));

    /** Whether a table begins with a mark by which spreadsheets know UTF-8. */
    public static final Option<Boolean> BYTE_ORDER_MARK =
            Option.flag(
                    "byte-order-mark",
                    true,
                    Text.of("en", "Whether a mark says that the file is UTF-8, as Excel needs it")
                            .with("zh-Hans", "是否以标记注明文件为 UTF-8（Excel 需要）"));

    private static final OptionSet OF_CSV = OptionSet.of(TABLE, DELIMITER, BYTE_ORDER_MARK);

    private final boolean isBook;

    private TableExporter(boolean isBook) {
        this.isBook = isBook;
    }

    /**
     * Returns the exporter of a table with commas.
     *
     * @return the exporter, its id {@code csv}; never null
     */
    public static TableExporter csv() {
        return new TableExporter(false);
    }

    /**
     * Returns the exporter of a workbook.
     *
     * @return the exporter, its id {@code xlsx}; never null
     */
    public static TableExporter xlsx() {
        return new TableExporter(true);
    }

    @Override
    public String id() {
        return isBook ? Xlsx.ID : Csv.ID;
    }

    @Override
    public Text displayName() {
        return Text.of("en", isBook ? "Workbook (XLSX)" : "Table (CSV)");
    }

    @Override
    public String mediaType() {
        return isBook
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    @Override
    public String fileExtension() {
        return isBook ? "xlsx" : "csv";
    }

    @Override
    public OptionSet options() {
        return isBook ? OptionSet.of() : OF_CSV;
    }

    @Override
    void write(ExportRequest request, Losses losses, OutputStream out) throws IOException {
        Programme programme = request.programme();
        ofOneEdition(request, losses);
        String language = programme.languages().get(0);
        if (isBook) {
            List<OutgoingTable> tables = new ArrayList<>();
            for (TableKind each :
                    List.of(
                            TableKind.SESSIONS,
                            TableKind.PEOPLE,
                            TableKind.ITEMS,
                            TableKind.APPEARANCES)) {
                tables.add(table(request, each, losses));
            }
            try {
                Xlsx.write(tables, language, request.stamp(), losses, out, request::checkCancelled);
            } catch (UnsupportedOperationException e) {
                throw new ExportException(id(), String.valueOf(e.getMessage()), e);
            }
        } else {
            new CsvWriter(
                            request.options().get(DELIMITER).sign(),
                            request.options().get(BYTE_ORDER_MARK),
                            language)
                    .write(
                            table(request, request.options().get(TABLE), losses),
                            out,
                            request::checkCancelled);
        }
    }

    private OutgoingTable table(ExportRequest request, TableKind kind, Losses losses) {
        Programme programme = request.programme();
        return programme.editions().isEmpty()
                ? new OutgoingTable(kind)
                : new ProgrammeTables(
                                programme,
                                programme.editions().get(0),
                                losses,
                                isBook,
                                request::checkCancelled)
                        .table(kind);
    }
}
