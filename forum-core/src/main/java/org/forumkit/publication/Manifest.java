package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The files that publications wrote to a target; kept there as {@code manifest.json}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param formatVersion the version of the format; never null, null is taken for 1
 * @param files the files by name; never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonPropertyOrder({"formatVersion", "files"})
public record Manifest(
        @JsonProperty("formatVersion") Integer formatVersion,
        @JsonProperty("files") List<ManifestFile> files) {

    /** The version of the format that this library writes and reads. */
    public static final int FORMAT_VERSION = 1;

    /** The name of the file that holds it, at the root of a target. */
    public static final String NAME = "manifest.json";

    /**
     * Creates one.
     *
     * @throws NullPointerException if a file is null
     */
    public Manifest {
        formatVersion = Objects.requireNonNullElse(formatVersion, FORMAT_VERSION);
        files =
                Values.list(files).stream()
                        .sorted(Comparator.comparing(ManifestFile::name))
                        .toList();
    }

    /**
     * Returns a manifest.
     *
     * @param files the files in any order, never null
     * @return the manifest, never null
     */
    public static Manifest of(List<ManifestFile> files) {
        return new Manifest(FORMAT_VERSION, files);
    }
}
