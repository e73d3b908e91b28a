package org.forumkit.exchange;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/**
 * How a file of another tool is read.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ImportOptions {
    /** The greatest size of a file, 256 MiB: as that of a document. */
    public static final int MAX_FILE_BYTES = 1 << 28;

    /** The greatest depth of elements, objects and lists: the formats need less than ten. */
    public static final int MAX_DEPTH = 40;

    /** The greatest length of one text in characters. */
    public static final int MAX_TEXT_LENGTH = 1 << 22;

    /** The greatest number of cells in a row of a table, as spreadsheets have it. */
    public static final int MAX_COLUMNS = 16_384;

    /** The most fields, elements and attributes of one event or of another record of a file. */
    public static final int MAX_PARTS = 100_000;

    /** The greatest number of findings of one rule; a last one tells how many more there are. */
    public static final int MAX_FINDINGS = 1000;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final ImportOptions STANDARD =
            new ImportOptions(null, null, null, null, MAX_FILE_BYTES, TableOptions.STANDARD);

    private final @Nullable ZoneId zone;
    private final @Nullable String language;
    private final @Nullable String series;
    private final @Nullable String edition;
    private final int maxFileBytes;
    private final TableOptions tables;

    private ImportOptions(
            @Nullable ZoneId zone,
            @Nullable String language,
            @Nullable String series,
            @Nullable String edition,
            int maxFileBytes,
            TableOptions tables) {
        this.zone = zone;
        this.language = language;
        this.series = series;
        this.edition = edition;
        this.maxFileBytes = maxFileBytes;
        this.tables = tables;
    }

    /**
     * Returns the usual options: all that is not in the file is made of what is there.
     *
     * @return the options, never null
     */
    public static ImportOptions standard() {
        return STANDARD;
    }

    /**
     * Returns these options with the zone of the edition, whatever the file says.
     *
     * @param value the zone, a region such as Asia/Shanghai; never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     */
    public ImportOptions withZone(ZoneId value) {
        Objects.requireNonNull(value, "zone must not be null");
        return new ImportOptions(value, language, series, edition, maxFileBytes, tables);
    }

    /**
     * Returns these options with the language of the texts that do not name theirs.
     *
     * @param value the language, BCP 47; never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if it is not well formed or names no language
     */
    public ImportOptions withLanguage(String value) {
        Objects.requireNonNull(value, "language must not be null");
        if (!LanguageTags.hasLanguage(value)) {
            throw new IllegalArgumentException(
                    "language must be a tag of BCP 47 such as zh-Hans, not \"" + value + "\"");
        }
        return new ImportOptions(zone, value, series, edition, maxFileBytes, tables);
    }

    /**
     * Returns these options with the id of the series; else it is made of the title.
     *
     * @param value the id, never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if it is not an id
     */
    public ImportOptions withSeries(String value) {
        return new ImportOptions(
                zone, language, id("series", value), edition, maxFileBytes, tables);
    }

    /**
     * Returns these options with the id of the edition; else it is the year of its first day.
     *
     * @param value the id, never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if it is not an id
     */
    public ImportOptions withEdition(String value) {
        return new ImportOptions(
                zone, language, series, id("edition", value), maxFileBytes, tables);
    }

    /**
     * Returns these options with another limit for the size of a file.
     *
     * @param value the limit in bytes, positive
     * @return the changed options, never null
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ImportOptions withMaxFileBytes(int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("maxFileBytes must be positive, not " + value);
        }
        return new ImportOptions(zone, language, series, edition, value, tables);
    }

    /**
     * Returns these options with the encoding of a table that has no mark of its own; else it is
     * found out.
     *
     * @param value the encoding, never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     */
    public ImportOptions withCharset(Charset value) {
        Objects.requireNonNull(value, "charset must not be null");
        return with(
                new TableOptions(
                        value,
                        tables.delimiter(),
                        tables.quote(),
                        tables.columns(),
                        tables.firstDay()));
    }

    /**
     * Returns these options with the sign between the cells of a table; else it is found out.
     *
     * @param value a comma, a semicolon, a tab or another sign
     * @return the changed options, never null
     * @throws IllegalArgumentException if it is a letter, a digit, a line break or the quote
     */
    public ImportOptions withDelimiter(char value) {
        return with(
                new TableOptions(
                        tables.charset(),
                        value,
                        tables.quote(),
                        tables.columns(),
                        tables.firstDay()));
    }

    /**
     * Returns these options with the sign around the cells of a table; else it is found out.
     *
     * @param value a quotation mark or another sign
     * @return the changed options, never null
     * @throws IllegalArgumentException if it is a letter, a digit, a line break or the delimiter
     */
    public ImportOptions withQuote(char value) {
        return with(
                new TableOptions(
                        tables.charset(),
                        tables.delimiter(),
                        value,
                        tables.columns(),
                        tables.firstDay()));
    }

    /**
     * Returns these options with what the columns of a table hold, whatever they are called.
     *
     * @param value fields by the heading of their column, as {@code title}, {@code title:zh-Hans}
     *     for a text in one language, or {@code -} for a column that is left out; never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} or something in it is null
     * @throws IllegalArgumentException if there is no such field
     */
    public ImportOptions withColumns(Map<String, String> value) {
        return with(
                new TableOptions(
                        tables.charset(),
                        tables.delimiter(),
                        tables.quote(),
                        value,
                        tables.firstDay()));
    }

    /**
     * Returns these options with the first day of the edition: where a table names days of the week
     * alone, each is the first such day from it on, and a date without a year is of its year.
     *
     * @param value the day, never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     */
    public ImportOptions withFirstDay(LocalDate value) {
        Objects.requireNonNull(value, "firstDay must not be null");
        return with(
                new TableOptions(
                        tables.charset(),
                        tables.delimiter(),
                        tables.quote(),
                        tables.columns(),
                        value));
    }

    private ImportOptions with(TableOptions value) {
        return new ImportOptions(zone, language, series, edition, maxFileBytes, value);
    }

    private static String id(String name, String value) {
        Objects.requireNonNull(value, name + " must not be null");
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    name
                            + " must be small letters, digits and hyphens, 64 at the most, the"
                            + " first no hyphen, not \""
                            + value
                            + "\"");
        }
        return value;
    }

    /**
     * Returns the zone of the edition.
     *
     * @return the zone, null for the file's
     */
    public @Nullable ZoneId zone() {
        return zone;
    }

    /**
     * Returns the language of texts that do not name theirs.
     *
     * @return the language, null for what the file suggests
     */
    public @Nullable String language() {
        return language;
    }

    /**
     * Returns the id of the series.
     *
     * @return the id, null to make one of the title
     */
    public @Nullable String series() {
        return series;
    }

    /**
     * Returns the id of the edition.
     *
     * @return the id, null for the year of its first day
     */
    public @Nullable String edition() {
        return edition;
    }

    /**
     * Returns the limit for the size of a file.
     *
     * @return the limit in bytes, positive
     */
    public int maxFileBytes() {
        return maxFileBytes;
    }

    /** Returns how a table is read. */
    TableOptions tables() {
        return tables;
    }
}
