package org.forumkit.export.ical;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.forumkit.export.ExportException;
import org.forumkit.export.ical.element.Component;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.internal.ElementSink;
import org.forumkit.export.ical.internal.EventRules;
import org.jspecify.annotations.Nullable;

/** Hands each entry to a customiser, and what comes back to the next sink. */
final class EntryCustomiser implements ElementSink {
    private static final String EVENT = "VEVENT";

    private final String exporter;
    private final FeedCustomiser customiser;
    private final ElementSink out;
    private final Set<String> zones = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean published;
    private @Nullable FeedEntry entry;

    /** A component that is not whole yet. */
    private record Open(List<Property> properties, List<Component> components) {
        Open() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    EntryCustomiser(String exporter, FeedCustomiser customiser, ElementSink out) {
        this.exporter = exporter;
        this.customiser = customiser;
        this.out = out;
    }

    /** Says what the next event is of. */
    void next(FeedEntry next) {
        entry = next;
    }

    @Override
    public void begin(String component) throws IOException {
        if (!open.isEmpty() || component.equals(EVENT)) {
            open.push(new Open());
        } else {
            out.begin(component);
        }
    }

    @Override
    public void property(Property property) throws IOException {
        Open inside = open.peek();
        if (inside != null) {
            inside.properties().add(property);
            return;
        }
        if (property.name().equals("TZID")) {
            zones.add(property.values().get(0).toString());
        }
        published |= property.name().equals("METHOD");
        out.property(property);
    }

    @Override
    public void end(String component) throws IOException {
        if (open.isEmpty()) {
            out.end(component);
            return;
        }
        Open whole = open.pop();
        Component made = new Component(component, whole.properties(), whole.components());
        Open around = open.peek();
        if (around == null) {
            out.component(customised(made));
        } else {
            around.components().add(made);
        }
    }

    private Component customised(Component made) {
        FeedEntry of = entry;
        if (of == null) {
            return made;
        }
        Component changed;
        try {
            changed = customiser.customise(of, made);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new ExportException(exporter, message(made, "failed: " + e), e);
        }
        if (changed == null) {
            throw new ExportException(exporter, message(made, "returned null"), null);
        }
        String fault = EventRules.fault(made, changed, zones, published);
        if (fault != null) {
            throw new ExportException(exporter, message(made, "made no event: " + fault), null);
        }
        return changed;
    }

    private static String message(Component event, String what) {
        Property uid = event.property("UID");
        return "the customiser of entry " + (uid == null ? "" : uid.values().get(0)) + " " + what;
    }
}
