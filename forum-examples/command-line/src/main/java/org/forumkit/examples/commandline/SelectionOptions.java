package org.forumkit.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.programme.Selection;
import org.forumkit.publication.PlanSelection;
import picocli.CommandLine.Option;

/** Which part of an edition is wanted. */
final class SelectionOptions {
    private static final int LONGEST_LIST = 20;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = Converters.DayConverter.class,
            description = "Only the sessions of this day.")
    private List<LocalDate> days = new ArrayList<>();

    @Option(names = "--room", paramLabel = "ID", description = "Only the sessions in this room.")
    private List<String> rooms = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "ID", description = "Only the sessions of this topic.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = {"--session", "--sessions"},
            paramLabel = "ID",
            split = ",",
            description = "Only this session, or these, as opening,dinner.")
    private List<String> sessions = new ArrayList<>();

    @Option(
            names = "--participant",
            paramLabel = "ID",
            description = "Only what this participant takes part in.")
    private List<String> participants = new ArrayList<>();

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            description = "Only what this organisation takes part in.")
    private List<String> organisations = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Only what this country takes part in, as KR.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--floor-language",
            paramLabel = "LANGUAGE",
            description = "Only the sessions in which this language is spoken, as ru.")
    private List<String> floorLanguages = new ArrayList<>();

    @Option(
            names = "--interpretation",
            paramLabel = "LANGUAGE",
            description = "Only the sessions that are interpreted into this language, as ru.")
    private List<String> interpretation = new ArrayList<>();

    @Option(
            names = "--follow-in",
            paramLabel = "LANGUAGE",
            description =
                    "Only the sessions that can be followed in this language, spoken or"
                            + " interpreted, as ru.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            description =
                    "Only what this delegation takes part in. Of several rooms, topics ... any"
                            + " will do; of a room and a topic both must hold.")
    private List<String> delegations = new ArrayList<>();

    /**
     * Returns what is wanted of an edition.
     *
     * @throws WrongCallException if the edition does not have it
     */
    Selection of(Forum forum, Edition edition) {
        days.forEach(day -> checkDay(day, edition));
        List<String> codes = countries.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
        checkIds("--room", rooms, rooms(edition));
        checkIds("--topic", topics, edition.topics().stream().map(Topic::id).toList());
        checkIds("--session", sessions, edition.sessions().stream().map(Session::id).toList());
        checkIds("--participant", participants, participants(edition));
        checkIds("--organisation", organisations, organisations(forum));
        checkIds("--country", codes, countries(forum, edition));
        checkIds("--delegation", delegations, delegations(edition));
        checkLanguages("--floor-language", floorLanguages, floorLanguages(edition));
        checkLanguages("--interpretation", interpretation, interpretation(edition));
        checkLanguages(
                "--follow-in",
                languages,
                Stream.concat(floorLanguages(edition).stream(), interpretation(edition).stream())
                        .distinct()
                        .sorted()
                        .toList());
        return new PlanSelection(
                        days,
                        rooms,
                        topics,
                        sessions,
                        participants,
                        organisations,
                        codes,
                        delegations,
                        languages,
                        floorLanguages,
                        interpretation)
                .toSelection();
    }

    private static void checkLanguages(String option, List<String> wanted, List<String> known) {
        for (String each : wanted) {
            if (known.stream().noneMatch(tag -> LanguageTags.sameReader(each, tag))) {
                checkId(option, each, known);
            }
        }
    }

    private static void checkDay(LocalDate day, Edition edition) {
        LocalDate first = edition.firstDay();
        LocalDate last = edition.lastDay();
        if ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last))) {
            throw new WrongCallException(
                    "--day "
                            + day
                            + " is not a day of the edition, which is from "
                            + first
                            + " to "
                            + last);
        }
    }

    private static void checkIds(String option, List<String> ids, List<String> known) {
        for (String id : ids) {
            checkId(option, id, known);
        }
    }

    /** Says what there is if an option names something that there is not. */
    static void checkId(String option, String id, List<String> known) {
        if (known.contains(id)) {
            return;
        }
        String hint = Converters.didYouMean(id, known);
        if (hint.isEmpty()) {
            boolean many = known.size() > LONGEST_LIST;
            List<String> shown = many ? known.subList(0, LONGEST_LIST) : known;
            hint =
                    known.isEmpty()
                            ? "; there is none at all"
                            : "; there is " + String.join(", ", shown) + (many ? " ..." : "");
        }
        throw new WrongCallException(option + " \"" + id + "\" is not in the document" + hint);
    }

    private static List<String> rooms(Edition edition) {
        return edition.venue() == null
                ? List.of()
                : edition.venue().rooms().stream().map(Room::id).toList();
    }

    private static List<String> participants(Edition edition) {
        return edition.participants().stream().map(Participant::id).toList();
    }

    private static List<String> floorLanguages(Edition edition) {
        return edition.sessions().stream()
                .flatMap(each -> each.languages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> interpretation(Edition edition) {
        return edition.sessions().stream()
                .flatMap(each -> each.interpretation().stream())
                .map(Interpretation::language)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> delegations(Edition edition) {
        return edition.delegations().stream().map(Delegation::id).toList();
    }

    private static List<String> organisations(Forum forum) {
        return forum.organisations().stream().map(Organisation::id).toList();
    }

    private static List<String> countries(Forum forum, Edition edition) {
        return Stream.of(
                        forum.countries().stream().map(Country::code),
                        forum.organisations().stream().map(Organisation::country),
                        edition.participants().stream().map(Participant::country))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
