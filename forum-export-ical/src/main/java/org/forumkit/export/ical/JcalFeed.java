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
     * Returns an exporter that changes the entries before they are written.
     *
     * @param customiser what changes them, never null
     * @return the exporter, never null
     */
    public static JcalFeed create(FeedCustomiser customiser) {
        return new JcalFeed(Objects.requireNonNull(customiser, "customiser must not be null"));
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
