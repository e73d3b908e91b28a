package org.forumkit.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.validation.internal.Codes;
import org.forumkit.validation.internal.Unfit;
import org.jspecify.annotations.Nullable;

/** What the constraints of the model say, record by record. */
final class ConstraintRule implements Rule {
    private static final String STANDARD = "jakarta.validation.constraints.";

    private final Validator validator;

    ConstraintRule(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void check(Forum forum, Report report) {
        KnownIds ids = new KnownIds(forum, References::isId);
        for (ConstraintViolation<Forum> violation : validator.validate(forum)) {
            report(violation, ids, report);
        }
    }

    private static void report(ConstraintViolation<Forum> violation, KnownIds ids, Report report) {
        String key = key(violation.getMessageTemplate());
        Place place = Place.ROOT;
        String last = "";
        int edition = -1;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = place.at(node.getIndex());
                edition = last.equals("editions") ? node.getIndex() : edition;
            } else if (node.getKey() != null) {
                last = String.valueOf(node.getKey());
                place = place.at(last);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                last = node.getName();
                place = place.at(last);
            }
        }
        Object invalid = violation.getInvalidValue();
        String value = value(invalid, key, last);
        switch (key) {
            case "identifier.malformed" ->
                    report.errorWithNearest(key, place, shown(value), ids.of(last, edition));
            case "country.unknown" ->
                    report.errorWithNearest(key, place, shown(value), capitals(value));
            case "zone.unknown" ->
                    report.errorWithNearest(key, place, shown(value), Codes.regions());
            case "language.unknown" ->
                    report.errorWithNearest(key, place, shown(value), hyphenated(value));
            case "time.end-before-start" ->
                    report.error(key, place, value, "start", start(invalid, last));
            case Unfit.TOO_LONG ->
                    report.error(
                            key,
                            place,
                            value,
                            "length",
                            Integer.toString(Unfit.length(shown(value))),
                            "max",
                            attribute(violation, "max"));
            case Unfit.CONTROL, Unfit.DIRECTION, Unfit.HALF -> {
                boolean lines = Boolean.parseBoolean(attribute(violation, "lines"));
                int at = Unfit.position(shown(value), lines);
                report.error(
                        key,
                        place,
                        value,
                        "character",
                        Unfit.notation(shown(value), at),
                        "position",
                        Integer.toString(Unfit.ordinal(shown(value), at)));
            }
            case "format.newer", "value.min", "value.decimal-min", "value.decimal-max" ->
                    report.error(key, place, value, "bound", attribute(violation, "value"));
            default -> report.error(key, place, value);
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Returns what a tag with underscores was meant to be, if that is a language. */
    private static Set<String> hyphenated(@Nullable String value) {
        String tag = shown(value).replace('_', '-');
        return Codes.isLanguage(tag) ? Set.of(tag) : Set.of();
    }

    /** Returns what a code in small letters was meant to be, if that is a country. */
    private static Set<String> capitals(@Nullable String value) {
        String code = shown(value).toUpperCase(Locale.ROOT);
        return Codes.countries().contains(code) ? Set.of(code) : Set.of();
    }

    private static String start(@Nullable Object invalid, String end) {
        String component =
                switch (end) {
                    case "lastDay" -> "firstDay";
                    case "validUntil" -> "validFrom";
                    default -> "start";
                };
        return invalid instanceof Record owner
                ? String.valueOf(Components.get(owner, component))
                : "";
    }

    private static String attribute(ConstraintViolation<Forum> violation, String name) {
        return String.valueOf(violation.getConstraintDescriptor().getAttributes().get(name));
    }

    private static String key(String template) {
        String name = template.replace("{", "").replace("}", "");
        if (!name.startsWith(STANDARD)) {
            return name;
        }
        String simple = name.substring(STANDARD.length()).replace(".message", "");
        return "value." + simple.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String value(@Nullable Object invalid, String key, String last) {
        if (invalid instanceof Text text) {
            Map<String, String> translations = text.translations();
            return key.equals("language.unknown")
                    ? last
                    : translations.getOrDefault(last, translations.get(LanguageTags.UNDETERMINED));
        }
        Object shown = invalid instanceof Record owner ? Components.get(owner, last) : invalid;
        return shown instanceof String
                        || shown instanceof Number
                        || shown instanceof Temporal
                        || shown instanceof Duration
                ? shown.toString()
                : null;
    }
}
