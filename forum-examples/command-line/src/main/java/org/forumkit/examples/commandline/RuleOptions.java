package org.forumkit.examples.commandline;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.schedule.Turnaround;
import org.forumkit.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much each rule matters, and what the rules measure by. */
final class RuleOptions {
    private static final String OFF = "off";

    @Option(
            names = "--severity",
            paramLabel = "KEY=off|hint|warning|error",
            description = "How much the findings of a rule matter; several times for several.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--confirmation-days",
            paramLabel = "DAYS",
            description = "How many days before an edition everybody should be confirmed.")
    private @Nullable Integer confirmationDays;

    @Option(
            names = "--longest-without-break",
            paramLabel = "MINUTES",
            description = "For how long a programme may go on without a break.")
    private @Nullable Integer longestWithoutBreak;

    @Option(
            names = "--turnaround",
            paramLabel = "MINUTES",
            description = "How long somebody needs from one room to another.")
    private @Nullable Integer turnaround;

    @Option(
            names = "--opening-hours",
            paramLabel = "[DAY=]FROM-UNTIL",
            converter = OpeningHours.Converter.class,
            description =
                    "When the venue is open, as 08:00-22:00, or on one day, as"
                            + " 2025-08-26=09:00-18:00; several times for several days.")
    private List<OpeningHours> openingHours = List.of();

    @Option(
            names = "--since",
            paramLabel = "RELEASE",
            description =
                    "An earlier release, the oldest first where there are several: says which"
                            + " translations are older than what they translate; of the last one"
                            + " exported pdf-changes and pdf-badges say what is new since.")
    private List<String> since = List.of();

    /**
     * Reads the earlier releases, the oldest first; once for a call, as one may be standard input.
     *
     * @throws org.forumkit.json.ForumFormatException if one cannot be read
     */
    List<Source> earlier(Terminal terminal) throws IOException {
        List<Source> earlier = new ArrayList<>();
        for (String each : since) {
            earlier.add(Source.read(each, terminal));
        }
        return earlier;
    }

    /**
     * Returns the options as they were given, for a document looked at at a moment, or now.
     *
     * @throws org.forumkit.json.ForumFormatException if an earlier release cannot be read
     * @throws WrongCallException if an option is not allowed, for this document or any
     */
    ValidationOptions chosen(Forum forum, @Nullable Instant at, Terminal terminal)
            throws IOException {
        return chosen(forum, at, earlier(terminal));
    }

    /** Returns the same where the earlier releases are read already. */
    ValidationOptions chosen(Forum forum, @Nullable Instant at, List<Source> earlier) {
        try {
            ValidationOptions.Builder builder =
                    ValidationOptions.builder()
                            .at(at == null ? Clock.systemUTC().instant() : at)
                            .earlier(earlier.stream().map(Source::forum).toList());
            severities.forEach((key, severity) -> severity(key, severity, builder));
            if (confirmationDays != null) {
                builder.confirmationDays(confirmationDays);
            }
            if (longestWithoutBreak != null) {
                builder.longestWithoutBreak(Duration.ofMinutes(longestWithoutBreak));
            }
            if (turnaround != null) {
                builder.turnaround(Turnaround.none().betweenRooms(Duration.ofMinutes(turnaround)));
            }
            OpeningHours.add(openingHours, forum, builder);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    private static void severity(String key, String severity, ValidationOptions.Builder builder) {
        if (severity.equals(OFF)) {
            builder.off(key);
            return;
        }
        for (Severity each : Severity.values()) {
            if (name(each).equals(severity)) {
                builder.severity(key, each);
                return;
            }
        }
        List<String> known = Arrays.stream(Severity.values()).map(RuleOptions::name).toList();
        throw new WrongCallException(
                "severity of "
                        + key
                        + " must be off, hint, warning or error, not \""
                        + severity
                        + "\""
                        + Converters.didYouMean(severity, known));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
