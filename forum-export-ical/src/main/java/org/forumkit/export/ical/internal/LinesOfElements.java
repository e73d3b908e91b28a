package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;

/** Writes elements as lines. */
public final class LinesOfElements implements ElementSink {
    private final LineSink out;

    /**
     * Creates one.
     *
     * @param out where the lines go, not null
     */
    public LinesOfElements(LineSink out) {
        this.out = out;
    }

    @Override
    public void begin(String component) throws IOException {
        out.begin(component);
    }

    @Override
    public void end(String component) throws IOException {
        out.end(component);
    }

    @Override
    public void property(Property property) throws IOException {
        out.property(property.name());
        for (Parameter each : property.parameters()) {
            out.parameter(each.name(), each.values());
        }
        boolean first = true;
        for (Value each : property.values()) {
            if (!first) {
                out.next();
            }
            first = false;
            write(each);
        }
        out.end();
    }

    private void write(Value value) throws IOException {
        Object content = value.content();
        switch (value.type()) {
            case TEXT -> out.text((String) content);
            case URI, CAL_ADDRESS -> out.uri((String) content);
            case INTEGER -> out.integer((Long) content);
            case FLOAT -> out.decimal((BigDecimal) content);
            case BOOLEAN -> out.flag((Boolean) content);
            case DATE -> out.date((LocalDate) content);
            case DATE_TIME -> {
                if (content instanceof Instant moment) {
                    out.utc(moment);
                } else {
                    out.dateTime((LocalDateTime) content);
                }
            }
            case DURATION -> out.duration((Duration) content);
            case UTC_OFFSET -> out.offset((ZoneOffset) content);
            case RECUR -> out.recurrence((String) content);
        }
    }
}
