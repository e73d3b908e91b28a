package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.OptionSet;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a programme as a schedule.xml or a schedule.json, as the published schemas want it.
 *
 * <p>Sessions that are off or have no start are left out, and so is what the format has no place
 * for; each is told of once. A session without a room is at the venue. Of several editions the
 * first is taken. The first language of the programme is that of the schedule.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleExporter implements Exporter {
    private final boolean isXml;

    private ScheduleExporter(boolean isXml) {
        this.isXml = isXml;
    }

    /**
     * Returns the exporter of schedule.xml.
     *
     * @return the exporter, its id {@code schedule-xml}; never null
     */
    public static ScheduleExporter xml() {
        return new ScheduleExporter(true);
    }

    /**
     * Returns the exporter of schedule.json.
     *
     * @return the exporter, its id {@code schedule-json}; never null
     */
    public static ScheduleExporter json() {
        return new ScheduleExporter(false);
    }

    @Override
    public String id() {
        return isXml ? ScheduleXml.ID : ScheduleJson.ID;
    }

    @Override
    public Text displayName() {
        return Text.of("en", isXml ? "Schedule (frab XML)" : "Schedule (JSON)");
    }

    @Override
    public String mediaType() {
        return isXml ? "application/vnd.c3voc.schedule+xml" : "application/json";
    }

    @Override
    public String fileExtension() {
        return isXml ? "xml" : "json";
    }

    @Override
    public OptionSet options() {
        return OptionSet.of();
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        options().check(request.options());
        request.checkCancelled();
        request.progress(0);
        Programme programme = request.programme();
        Losses losses = new Losses();
        losses.of("editions", Math.max(0, programme.editions().size() - 1));
        Outgoing schedule =
                programme.editions().isEmpty()
                        ? empty(request)
                        : new StrictSchedule(
                                        programme,
                                        programme.editions().get(0),
                                        losses,
                                        isXml,
                                        request::checkCancelled)
                                .outgoing(request.stamp());
        if (isXml) {
            new ScheduleXmlWriter(out).write(schedule, request::checkCancelled);
        } else {
            new ScheduleJsonWriter(out).write(schedule, request::checkCancelled);
        }
        request.progress(1);
        return losses.findings();
    }

    private static Outgoing empty(ExportRequest request) {
        Map<String, @Nullable Object> conference = new LinkedHashMap<>();
        conference.put("title", request.programme().series().name().first().value());
        return new Outgoing(
                StrictSchedule.head(request.stamp()),
                conference,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
