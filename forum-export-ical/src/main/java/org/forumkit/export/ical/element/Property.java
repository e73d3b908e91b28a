package org.forumkit.export.ical.element;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property of a component: what one content line says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in capitals, as {@code SUMMARY} or {@code X-ROOM-COLOUR}; never null
 * @param parameters the parameters, each name once; VALUE is there where the type of the values is
 *     not the one that the property has without it; never null, copied, unmodifiable
 * @param values the values, all of one type, at least one; of GEO and REQUEST-STATUS the parts of
 *     one value; never null, copied, unmodifiable
 * @since 0.1
 */
public record Property(String name, List<Parameter> parameters, List<Value> values) {
    private static final Set<String> NO_PROPERTIES = Set.of("BEGIN", "END");

    /**
     * Creates one, with the parameter VALUE first if it is needed and not there.
     *
     * @throws NullPointerException if an argument or an element of a list is null
     * @throws IllegalArgumentException if the name has other characters than ASCII letters, digits
     *     and hyphens or is BEGIN or END; if a parameter is there twice; if there is no value,
     *     there are several of a property that has one, they are of several types or of one that
     *     the property cannot have; or if VALUE or TZID does not fit the values
     */
    public Property {
        name = Names.of(name);
        values = List.copyOf(values);
        parameters = List.copyOf(parameters);
        String fault = fault(name, parameters, values);
        if (fault != null) {
            throw new IllegalArgumentException(name + " " + fault);
        }
        ValueType type = values.get(0).type();
        if (PropertyRules.of(name).usual() != type && find(parameters, "VALUE") == null) {
            List<Parameter> all = new ArrayList<>(parameters);
            all.add(0, Parameter.of("VALUE", type.parameterValue()));
            parameters = List.copyOf(all);
        }
    }

    private static @Nullable String fault(
            String name, List<Parameter> parameters, List<Value> values) {
        if (NO_PROPERTIES.contains(name)) {
            return "is no property";
        }
        Set<String> names = new HashSet<>();
        for (Parameter each : parameters) {
            if (!names.add(each.name())) {
                return "must not have the parameter " + each.name() + " twice";
            }
        }
        if (values.isEmpty()) {
            return "must have a value";
        }
        PropertyRules.Rule rule = PropertyRules.of(name);
        ValueType type = values.get(0).type();
        if (values.size() > 1 && !rule.list()) {
            return "must have one value, not " + values.size();
        }
        if (!values.stream().allMatch(each -> each.type() == type)) {
            return "must have values of one type";
        }
        if (!rule.allows(type)) {
            return "must not have a value of type " + type.parameterValue();
        }
        Parameter said = find(parameters, "VALUE");
        if (said != null && !said.values().get(0).equals(type.parameterValue())) {
            return "must say VALUE=" + type.parameterValue() + ", not " + said.values().get(0);
        }
        boolean local = values.stream().allMatch(each -> each.content() instanceof LocalDateTime);
        boolean utc = values.stream().allMatch(each -> each.content() instanceof Instant);
        if (type == ValueType.DATE_TIME && !local && !utc) {
            return "must have times all in UTC or all local";
        }
        return find(parameters, "TZID") != null && !local
                ? "must have the parameter TZID with local times only"
                : null;
    }

    private static @Nullable Parameter find(List<Parameter> parameters, String name) {
        for (Parameter each : parameters) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Returns a property of a text.
     *
     * @param name the name, never null
     * @param text the text, without escapes; never null
     * @return the property, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static Property of(String name, String text) {
        return of(name, Value.text(text));
    }

    /**
     * Returns a property.
     *
     * @param name the name, never null
     * @param values the values, at least one; never null
     * @return the property, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static Property of(String name, Value... values) {
        return new Property(name, List.of(), List.of(values));
    }

    /**
     * Returns this property with a parameter, in place of the one of that name if there is one.
     *
     * @param parameter the parameter, never null
     * @return the changed property, never null
     * @throws IllegalArgumentException as the constructor
     */
    public Property with(Parameter parameter) {
        Objects.requireNonNull(parameter, "parameter must not be null");
        List<Parameter> all = new ArrayList<>(parameters);
        Parameter old = find(all, parameter.name());
        if (old == null) {
            all.add(parameter);
        } else {
            all.set(all.indexOf(old), parameter);
        }
        return new Property(name, all, values);
    }

    /**
     * Returns a parameter.
     *
     * @param parameter its name in capitals, never null
     * @return the parameter, null if there is none
     */
    public @Nullable Parameter parameter(String parameter) {
        return find(parameters, parameter);
    }

    /**
     * Returns the type of the values.
     *
     * @return the type, never null
     */
    public ValueType type() {
        return values.get(0).type();
    }

    /**
     * Tells whether the values are parts of one, as those of GEO are.
     *
     * @return true if they are
     */
    public boolean isStructured() {
        return PropertyRules.isStructured(name);
    }
}
