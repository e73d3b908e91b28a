package org.forumkit.export.ical.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A component of a calendar, as an event.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in capitals, as {@code VEVENT}; never null
 * @param properties the properties in order; never null, copied, unmodifiable
 * @param components the components inside in order; never null, copied, unmodifiable
 * @since 0.1
 */
public record Component(String name, List<Property> properties, List<Component> components) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument or an element of a list is null
     * @throws IllegalArgumentException if the name has other characters than ASCII letters, digits
     *     and hyphens
     */
    public Component {
        name = Names.of(name);
        properties = List.copyOf(properties);
        components = List.copyOf(components);
    }

    /**
     * Returns this component with a property: in place of the first of that name, all further ones
     * of which go, or else as the last.
     *
     * @param property the property, never null
     * @return the changed component, never null
     */
    public Component with(Property property) {
        Objects.requireNonNull(property, "property must not be null");
        List<Property> all = new ArrayList<>(properties.size() + 1);
        boolean there = false;
        for (Property each : properties) {
            if (!each.name().equals(property.name())) {
                all.add(each);
            } else if (!there) {
                all.add(property);
                there = true;
            }
        }
        if (!there) {
            all.add(property);
        }
        return new Component(name, all, components);
    }

    /**
     * Returns this component with one property more, as the last.
     *
     * @param property the property, never null
     * @return the changed component, never null
     */
    public Component plus(Property property) {
        List<Property> all = new ArrayList<>(properties);
        all.add(property);
        return new Component(name, all, components);
    }

    /**
     * Returns this component without the properties of a name.
     *
     * @param property the name, in capitals or not; never null
     * @return the changed component, never null
     */
    public Component without(String property) {
        String gone = property.toUpperCase(Locale.ROOT);
        return new Component(
                name,
                properties.stream().filter(each -> !each.name().equals(gone)).toList(),
                components);
    }

    /**
     * Returns the first property of a name.
     *
     * @param property the name in capitals, never null
     * @return the property, null if there is none
     */
    public @Nullable Property property(String property) {
        for (Property each : properties) {
            if (each.name().equals(property)) {
                return each;
            }
        }
        return null;
    }
}
