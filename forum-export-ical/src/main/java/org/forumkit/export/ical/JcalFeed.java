package org.forumkit.export.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.OptionSet;
import org.forumkit.export.ical.internal.ElementsOfLines;
import org.forumkit.export.ical.internal.JcalWriter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a calendar of a programme in JSON (jCal, RFC 7265): what {@link IcalFeed} makes with the
 * same options, property by property.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class JcalFeed implements Exporter {
    private final @Nullable FeedCustomiser customiser;

    private JcalFeed(@Nullable FeedCustomiser customiser) {
        this.customiser = customiser;
    }

    /**
     * Returns the exporter.
     *
     * @return the exporter, never null
     */
    public static JcalFeed create() {
        return new JcalFeed(null);
    }

    /**
     * Returns a builder of an exporter that differs from the usual one.
     *
     * @return the builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds exporters of calendars in JSON.
     *
     * <p>Mutable, for one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable FeedCustomiser customiser;

        private Builder() {}

        /**
         * Sets what changes the entries before they are written.
         *
         * @param value the customiser, never null
         * @return this, never null
         */
        public Builder customiser(FeedCustomiser value) {
            customiser = Objects.requireNonNull(value, "customiser must not be null");
            return this;
        }

        /**
         * Returns the exporter.
         *
         * @return the exporter, never null
         */
        public JcalFeed build() {
            return new JcalFeed(customiser);
        }
    }

    @Override
    public String id() {
        return "ical-jcal";
    }

    @Override
    public Text displayName() {
        return Text.of("en", "Calendar in JSON (jCal)").with("zh-Hans", "JSON 日历（jCal）");
    }

    @Override
    public String mediaType() {
        return "application/calendar+json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    /**
     * Returns the options, those of {@link IcalFeed}.
     *
     * @return the options, never null
     */
    @Override
    public OptionSet options() {
        return IcalFeed.OPTIONS;
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        IcalFeed.OPTIONS.check(request.options());
        JcalWriter json = new JcalWriter(out);
        EntryCustomiser entries =
                customiser == null ? null : new EntryCustomiser(id(), customiser, json);
        ElementsOfLines lines = new ElementsOfLines(entries == null ? json : entries);
        List<Finding> findings = new FeedWriter(request, lines, entries).write();
        json.flush();
        return findings;
    }
}
