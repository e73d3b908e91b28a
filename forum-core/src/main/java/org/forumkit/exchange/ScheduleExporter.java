package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.OptionSet;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a programme as a schedule.xml, a schedule.json or a schedule2, as the published schemas
 * want it.
 *
 * <p>Sessions that have no start are left out, those that are off too but in schedule2, and so is
 * what the format has no place for; each is told of once. A session without a room is at the venue.
 * Of several editions the first is taken. The first language of the programme is that of the
 * schedule. A schedule2 has translations of descriptions; a session without a topic is in a track
 * that has the edition's title.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleExporter extends LossyExporter {
    private final Format format;

    private ScheduleExporter(Format format) {
        this.format = format;
    }

    /** What it writes. */
    private enum Format {
        XML,
        JSON,
        SECOND
    }

    /**
     * Returns the exporter of schedule.xml.
     *
     * @return the exporter, its id {@code schedule-xml}; never null
     */
    public static ScheduleExporter xml() {
        return new ScheduleExporter(Format.XML);
    }

    /**
     * Returns the exporter of schedule.json.
     *
     * @return the exporter, its id {@code schedule-json}; never null
     */
    public static ScheduleExporter json() {
        return new ScheduleExporter(Format.JSON);
    }

    /**
     * Returns the exporter of schedule2, in its version alpha-3.
     *
     * @return the exporter, its id {@code schedule2}; never null
     */
    public static ScheduleExporter second() {
        return new ScheduleExporter(Format.SECOND);
    }

    @Override
    public String id() {
        return switch (format) {
            case XML -> ScheduleXml.ID;
            case JSON -> ScheduleJson.ID;
            case SECOND -> ScheduleJson.SECOND;
        };
    }

    @Override
    public Text displayName() {
        return Text.of(
                "en",
                switch (format) {
                    case XML -> "Schedule (frab XML)";
                    case JSON -> "Schedule (JSON)";
                    case SECOND -> "Schedule (JSON, schedule2)";
                });
    }

    @Override
    public String mediaType() {
        return format == Format.XML ? "application/vnd.c3voc.schedule+xml" : "application/json";
    }

    @Override
    public String fileExtension() {
        return format == Format.XML ? "xml" : "json";
    }

    @Override
    public OptionSet options() {
        return OptionSet.of();
    }

    @Override
    void write(ExportRequest request, Losses losses, OutputStream out) throws IOException {
        ofOneEdition(request, losses);
        if (format == Format.SECOND) {
            second(request, losses).write(out, request::checkCancelled);
        } else {
            write(first(request, losses), losses, out, request);
        }
    }

    private Outgoing first(ExportRequest request, Losses losses) {
        Programme programme = request.programme();
        return programme.editions().isEmpty()
                ? new Outgoing(
                        StrictParts.head(request.stamp()),
                        empty(request),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : new StrictSchedule(
                                programme,
                                programme.editions().get(0),
                                losses,
                                format == Format.XML,
                                request::checkCancelled)
                        .outgoing(request.stamp());
    }

    private void write(Outgoing schedule, Losses losses, OutputStream out, ExportRequest request)
            throws IOException {
        if (format == Format.XML) {
            new ScheduleXmlWriter(out, losses).write(schedule, request::checkCancelled);
        } else {
            new ScheduleJsonWriter(out).write(schedule, request::checkCancelled);
        }
    }

    private static OutgoingSecond second(ExportRequest request, Losses losses) {
        Programme programme = request.programme();
        return programme.editions().isEmpty()
                ? new OutgoingSecond(
                        StrictParts.head(request.stamp()), empty(request), List.of(), List.of())
                : new StrictSecond(programme, programme.editions().get(0), losses)
                        .outgoing(request.stamp());
    }

    private static Map<String, @Nullable Object> empty(ExportRequest request) {
        Map<String, @Nullable Object> conference = new LinkedHashMap<>();
        conference.put("title", request.programme().series().name().first().value());
        return conference;
    }
}
