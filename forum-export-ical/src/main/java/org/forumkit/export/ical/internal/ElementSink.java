package org.forumkit.export.ical.internal;

import java.io.IOException;
import org.forumkit.export.ical.element.Component;
import org.forumkit.export.ical.element.Property;

/**
 * Takes a calendar element by element; the properties of a component come before the components
 * inside it.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public interface ElementSink {

    /**
     * Opens a component.
     *
     * @param component its name, not null
     * @throws IOException if the stream fails
     */
    void begin(String component) throws IOException;

    /**
     * Takes a property of the component that is open.
     *
     * @param property the property, not null
     * @throws IOException if the stream fails
     */
    void property(Property property) throws IOException;

    /**
     * Closes a component.
     *
     * @param component its name, not null
     * @throws IOException if the stream fails
     */
    void end(String component) throws IOException;

    /**
     * Takes a whole component.
     *
     * @param component the component, not null
     * @throws IOException if the stream fails
     */
    default void component(Component component) throws IOException {
        begin(component.name());
        for (Property each : component.properties()) {
            property(each);
        }
        for (Component each : component.components()) {
            component(each);
        }
        end(component.name());
    }
}
