package org.forumkit.exchange;

import java.time.ZoneId;
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

    /** The greatest number of findings of one rule; a last one tells how many more there are. */
    public static final int MAX_FINDINGS = 1000;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final ImportOptions STANDARD =
            new ImportOptions(null, null, null, null, MAX_FILE_BYTES);

    private final @Nullable ZoneId zone;
    private final @Nullable String language;
    private final @Nullable String series;
    private final @Nullable String edition;
    private final int maxFileBytes;

    private ImportOptions(
            @Nullable ZoneId zone,
            @Nullable String language,
            @Nullable String series,
            @Nullable String edition,
            int maxFileBytes) {
        this.zone = zone;
        this.language = language;
        this.series = series;
        this.edition = edition;
        this.maxFileBytes = maxFileBytes;
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
        return new ImportOptions(value, language, series, edition, maxFileBytes);
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
        return new ImportOptions(zone, value, series, edition, maxFileBytes);
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
        return new ImportOptions(zone, language, id("series", value), edition, maxFileBytes);
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
        return new ImportOptions(zone, language, series, id("edition", value), maxFileBytes);
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
        return new ImportOptions(zone, language, series, edition, value);
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
}
