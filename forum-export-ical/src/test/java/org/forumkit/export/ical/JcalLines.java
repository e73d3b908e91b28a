package org.forumkit.export.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a content line and a property of jCal both say, in one form. */
final class JcalLines {
    private static final String TEXTS =
            " action calscale categories color comment contact description location method name"
                    + " participant-type prodid related-to status summary transp tzid uid version ";

    private JcalLines() {}

    /** Returns the form of a content line, by what RFC 5545 and RFC 7265 say. */
    static String of(ContentLine line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        if (name.equals("begin") || name.equals("end")) {
            return name + " " + line.value().toLowerCase(Locale.ROOT);
        }
        Map<String, List<String>> parameters = new TreeMap<>();
        line.parameters()
                .forEach((key, values) -> parameters.put(key.toLowerCase(Locale.ROOT), values));
        List<String> said = parameters.remove("value");
        String type = said == null ? type(name) : said.get(0).toLowerCase(Locale.ROOT);
        return name + " " + parameters + " " + type + " " + values(type, line.value());
    }

    private static String type(String name) {
        if (TEXTS.contains(" " + name + " ")) {
            return "text";
        }
        return switch (name) {
            case "dtstart", "dtend", "dtstamp", "created", "last-modified" -> "date-time";
            case "x-published-ttl", "trigger" -> "duration";
            case "url", "source" -> "uri";
            case "organizer" -> "cal-address";
            case "geo" -> "float";
            case "sequence" -> "integer";
            case "tzoffsetfrom", "tzoffsetto" -> "utc-offset";
            case "rrule" -> "recur";
            default -> name.startsWith("x-") ? "text" : "?";
        };
    }

    private static List<String> values(String type, String value) {
        return switch (type) {
            case "text" -> texts(value);
            case "float" -> List.of(value.split(";", -1));
            case "date" -> List.of(value.replaceFirst("(....)(..)(..)", "$1-$2-$3"));
            case "date-time" ->
                    List.of(value.replaceFirst("(....)(..)(..)T(..)(..)(..)", "$1-$2-$3T$4:$5:$6"));
            case "utc-offset" -> List.of(value.replaceFirst("(...)(..)", "$1:$2"));
            default -> List.of(value);
        };
    }

    private static List<String> texts(String value) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped);
            } else if (c == ',') {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    /** Adds the form of a component and all that is in it. */
    static void of(JsonNode component, List<String> lines) {
        String name = component.get(0).asString();
        lines.add("begin " + name);
        for (JsonNode property : component.get(1)) {
            lines.add(property(property));
        }
        component.get(2).forEach(each -> of(each, lines));
        lines.add("end " + name);
    }

    private static String property(JsonNode property) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : property.get(1).properties()) {
            // The content lines have U+201D instead: many readers do not know RFC 6868.
            parameters.put(
                    each.getKey(),
                    strings(each.getValue()).stream()
                            .map(value -> value.replace('"', '\u201D'))
                            .toList());
        }
        List<String> values = new ArrayList<>();
        for (int i = 3; i < property.size(); i++) {
            JsonNode value = property.get(i);
            if (value.isObject()) {
                List<String> parts = new ArrayList<>();
                value.properties()
                        .forEach(
                                part ->
                                        parts.add(
                                                part.getKey().toUpperCase(Locale.ROOT)
                                                        + "="
                                                        + String.join(
                                                                ",", strings(part.getValue()))));
                values.add(String.join(";", parts));
            } else {
                values.addAll(strings(value));
            }
        }
        return property.get(0).asString()
                + " "
                + parameters
                + " "
                + property.get(2).asString()
                + " "
                + values;
    }

    private static List<String> strings(JsonNode value) {
        List<String> strings = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> strings.addAll(strings(each)));
        } else {
            strings.add(value.isNumber() ? value.toString() : value.asString());
        }
        return strings;
    }

    /** Adds the names of components, properties and parameters. */
    static void names(JsonNode component, List<String> names) {
        names.add(component.get(0).asString());
        for (JsonNode property : component.get(1)) {
            names.add(property.get(0).asString());
            property.get(1).properties().forEach(each -> names.add(each.getKey()));
        }
        component.get(2).forEach(each -> names(each, names));
    }
}
