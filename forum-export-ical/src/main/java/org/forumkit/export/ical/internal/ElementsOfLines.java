package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;
import org.forumkit.export.ical.element.internal.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of lines.
 *
 * <p>Pieces of a text are cleaned one by one, as {@link ContentLineWriter} does: what ends one
 * piece makes no pair with what begins the next.
 */
public final class ElementsOfLines implements LineSink {
    private static final Set<String> ADDRESSES = Set.of("ATTENDEE", "ORGANIZER");

    private final ElementSink out;
    private final StringBuilder pieces = new StringBuilder();
    private String name = "";
    private List<Parameter> parameters = new ArrayList<>();
    private List<Value> values = new ArrayList<>();

    /** The value that is whole; null while there are pieces only. */
    private @Nullable Value value;

    private boolean uri;

    /**
     * Creates one.
     *
     * @param out where the elements go, not null
     */
    public ElementsOfLines(ElementSink out) {
        this.out = out;
    }

    @Override
    public LineSink begin(String component) throws IOException {
        out.begin(component);
        return this;
    }

    @Override
    public LineSink end(String component) throws IOException {
        out.end(component);
        return this;
    }

    @Override
    public LineSink property(String property) {
        name = property;
        parameters = new ArrayList<>();
        values = new ArrayList<>();
        startValue();
        return this;
    }

    private void startValue() {
        value = null;
        uri = false;
        pieces.setLength(0);
    }

    @Override
    public LineSink parameter(String parameter, String text) {
        parameters.add(Parameter.of(parameter, text));
        return this;
    }

    @Override
    public LineSink parameter(String parameter, List<String> texts) {
        parameters.add(new Parameter(parameter, texts));
        return this;
    }

    @Override
    public LineSink text(String piece) {
        pieces.append(Characters.clean(piece));
        return this;
    }

    @Override
    public LineSink lineBreak() {
        pieces.append('\n');
        return this;
    }

    @Override
    public LineSink clock(LocalDateTime time) {
        two(time.getHour());
        pieces.append(':');
        two(time.getMinute());
        return this;
    }

    private void two(int number) {
        pieces.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public LineSink next() {
        endValue();
        startValue();
        return this;
    }

    @Override
    public LineSink token(String piece) {
        pieces.append(Characters.ascii(piece));
        return this;
    }

    @Override
    public LineSink uri(String piece) {
        uri = true;
        pieces.append(Characters.uri(piece));
        return this;
    }

    @Override
    public LineSink integer(long number) {
        return whole(Value.integer(Math.toIntExact(number)));
    }

    @Override
    public LineSink decimal(BigDecimal number) {
        return whole(Value.decimal(number));
    }

    @Override
    public LineSink flag(boolean flag) {
        return whole(Value.flag(flag));
    }

    @Override
    public LineSink date(LocalDate day) {
        return whole(Value.date(day));
    }

    @Override
    public LineSink dateTime(LocalDateTime time) {
        return whole(Value.dateTime(time));
    }

    @Override
    public LineSink utc(Instant moment) {
        return whole(Value.utc(moment));
    }

    @Override
    public LineSink duration(Duration duration) {
        return whole(Value.duration(duration));
    }

    @Override
    public LineSink offset(ZoneOffset offset) {
        return whole(Value.offset(offset));
    }

    @Override
    public LineSink recurrence(String rule) {
        return whole(Value.recurrence(rule));
    }

    private LineSink whole(Value only) {
        value = only;
        return this;
    }

    private void endValue() {
        if (value != null) {
            values.add(value);
        } else if (!uri) {
            values.add(Value.text(pieces.toString()));
        } else if (ADDRESSES.contains(name)) {
            values.add(Value.calendarAddress(pieces.toString()));
        } else {
            values.add(Value.uri(pieces.toString()));
        }
    }

    @Override
    public LineSink end() throws IOException {
        endValue();
        out.property(new Property(name, parameters, values));
        return this;
    }
}
