package org.forumkit.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Components of iCalendar, each as a part with its properties and components. */
final class IcalParts {
    private static final String BEGIN = "BEGIN";
    private static final String END = "END";

    private final IcalLines lines;
    private final Deviations deviations;
    private int properties;
    private int count;

    IcalParts(IcalLines lines, Deviations deviations) {
        this.lines = lines;
        this.deviations = deviations;
    }

    /** Returns the next calendar without what is in it, null at the end of the file. */
    @Nullable Node calendar() throws IOException {
        Node line = lines.next();
        if (line == null) {
            return null;
        }
        if (!isBegin(line) || !"VCALENDAR".equalsIgnoreCase(line.text())) {
            throw lines.fault("this is not iCalendar: it does not begin with BEGIN:VCALENDAR");
        }
        properties = 0;
        return component(line);
    }

    /** Returns the next property or component of the calendar that is open, null at its end. */
    @Nullable Node next() throws IOException {
        Node part = next("VCALENDAR", 1);
        boolean isProperty = part != null && part.kind() != Node.Kind.OBJECT;
        properties = checked(properties + (isProperty ? 1 : 0));
        return part;
    }

    private @Nullable Node next(String open, int depth) throws IOException {
        while (true) {
            Node line = lines.next();
            if (line == null) {
                throw lines.fault("the file ends in the middle");
            }
            if (isBegin(line)) {
                if (open.equalsIgnoreCase(line.text())) {
                    // Its end is missing; what begins is its neighbour.
                    tell(line, END);
                    lines.pushBack(line);
                    return null;
                }
                count = depth == 1 ? 0 : count;
                return whole(line, depth + 1);
            }
            if (line.name().equals(END)) {
                if (open.equalsIgnoreCase(line.text())) {
                    return null;
                }
                tell(line, END);
                if (depth > 1 && "VCALENDAR".equalsIgnoreCase(line.text())) {
                    lines.pushBack(line);
                    return null;
                }
                continue;
            }
            return line;
        }
    }

    private void tell(Node line, String field) {
        deviations.tell(
                ImportRule.FORM,
                line,
                "/series/editions/0",
                line.name() + ":" + line.text(),
                "field",
                field);
    }

    private static boolean isBegin(Node line) {
        return line.name().equals(BEGIN) && line.text() != null;
    }

    private static Node component(Node begin) {
        String name = String.valueOf(begin.text()).toUpperCase(java.util.Locale.ROOT);
        return new Node(Node.Kind.OBJECT, name, begin.line(), begin.column());
    }

    /** Refuses what would fill the memory. */
    private int checked(int number) {
        if (number > ImportOptions.MAX_PARTS) {
            throw lines.fault(
                    "more than " + ImportOptions.MAX_PARTS + " properties in one component");
        }
        return number;
    }

    private Node whole(Node begin, int depth) throws IOException {
        if (depth > ImportOptions.MAX_DEPTH) {
            throw lines.fault(
                    "more than " + ImportOptions.MAX_DEPTH + " components inside one another");
        }
        Node component = component(begin);
        Node part;
        while ((part = next(component.name(), depth)) != null) {
            component.add(part);
            count = checked(count + 1);
        }
        return component;
    }
}
