package org.forumkit.examples.commandline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.programme.CountryOrder;
import org.forumkit.programme.PeopleOrder;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of a document before it is exported. */
final class ProgrammeOptions {
    @Option(
            names = "--edition",
            paramLabel = "ID",
            description =
                    "The edition; without it the latest that has sessions, for pdf-comparison all.")
    private @Nullable String edition;

    @Option(
            names = "--languages",
            paramLabel = "LANGUAGE,...",
            converter = ReaderLanguage.TagsConverter.class,
            description =
                    "The languages in order, as zh-Hans,en; without them the document's default.")
    private List<ReaderLanguage.Tags> languages = List.of();

    @Option(
            names = "--fallback",
            paramLabel = "LANGUAGE,...",
            converter = ReaderLanguage.TagsConverter.class,
            description =
                    "The languages that stand in, in this order, where a text has not the one that"
                            + " is wanted, as ru,en; without it the other --languages, then the"
                            + " document's default.")
    private List<ReaderLanguage.Tags> fallback = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            defaultValue = "public",
            converter = Converters.AudienceConverter.class,
            description =
                    "Who may see it: public, press, delegates, internal; ${DEFAULT-VALUE} without it.")
    private Audience audience = Audience.PUBLIC;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Converters.ZoneConverter.class,
            description = "The zone of the times, as Asia/Seoul; without it the edition's own.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description =
                    "The moment that embargoes are measured by, as 2025-08-26T00:00:00Z;"
                            + " without it now, the only thing that is taken from the clock.")
    private @Nullable Instant at;

    @Option(
            names = "--stamp",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description =
                    "When the output says that it was made; without it the time of the release,"
                            + " or when a session of the edition changed last, else the start of"
                            + " its first day. With equal --at and --stamp equal documents give"
                            + " equal bytes.")
    private @Nullable Instant stamp;

    @Option(
            names = {"--people-order", "--order"},
            paramLabel = "ORDER",
            defaultValue = "given",
            converter = Converters.OrderConverter.class,
            description =
                    "The order of people: given, protocol, alphabetical, or the language whose alphabet"
                            + " they go by, as zh-Hans-u-co-stroke; ${DEFAULT-VALUE} without it.")
    private PeopleOrder order = PeopleOrder.GIVEN;

    @Option(
            names = "--country-order",
            paramLabel = "ORDER",
            defaultValue = "protocol",
            converter = Converters.CountryOrderConverter.class,
            description =
                    "The order of countries: protocol, the document's list, or the language whose"
                            + " alphabet they go by, as en; ${DEFAULT-VALUE} without it.")
    private CountryOrder countryOrder = CountryOrder.protocol();

    /**
     * Returns the edition that is wanted.
     *
     * @throws WrongCallException if the document does not have it
     * @throws java.util.NoSuchElementException if it has none at all and none is wanted
     */
    Edition edition(Forum forum) {
        return edition(edition, forum);
    }

    /** Returns an edition by its id, without one the latest that has sessions. */
    static Edition edition(@Nullable String edition, Forum forum) {
        List<Edition> editions = forum.series().editions();
        List<String> ids = editions.stream().map(Edition::id).toList();
        if (edition != null) {
            SelectionOptions.checkId("--edition", edition, ids);
            return editions.get(ids.indexOf(edition));
        }
        return editions.stream()
                .max(
                        Comparator.comparing((Edition each) -> !each.sessions().isEmpty())
                                .thenComparing(
                                        Edition::firstDay,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    /**
     * Returns the programme of an edition.
     *
     * @throws WrongCallException if the languages cannot go together
     */
    Programme programme(Source source, Edition chosen, Selection selection) {
        return builder(source.programme(), chosen).select(selection).build();
    }

    /**
     * Returns the programme of all editions, of one where the call names it.
     *
     * @throws WrongCallException if the languages cannot go together
     */
    Programme series(Source source, Selection selection) {
        Programme.Builder start = source.programme();
        if (edition != null) {
            start.edition(edition);
        }
        return said(start).select(selection).build();
    }

    /**
     * Returns what the programme of an edition is made by.
     *
     * @throws WrongCallException if the languages cannot go together
     */
    Programme.Builder builder(Programme.Builder start, Edition chosen) {
        return said(start.edition(chosen.id()));
    }

    /** Returns what a programme is made by, with what the call says of it. */
    private Programme.Builder said(Programme.Builder start) {
        Programme.Builder builder =
                start.audience(audience)
                        .at(at == null ? Clock.systemUTC().instant() : at)
                        .order(order)
                        .countryOrder(countryOrder);
        if (zone != null) {
            builder.zone(zone);
        }
        tags("--languages", languages, builder::languages);
        tags("--fallback", fallback, builder::fallback);
        return builder;
    }

    private static void tags(
            String option, List<ReaderLanguage.Tags> given, Consumer<List<String>> taker) {
        if (given.isEmpty()) {
            return;
        }
        try {
            taker.accept(given.stream().flatMap(each -> each.tags().stream()).toList());
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(option + ": " + e.getMessage());
        }
    }

    /** Returns the moment that embargoes are measured by, null for now. */
    @Nullable Instant at() {
        return at;
    }

    /** Returns when the output says that it was made. */
    Instant stamp(Edition chosen, @Nullable Release release) {
        if (stamp != null) {
            return stamp;
        }
        return release == null ? changed(chosen) : release.time();
    }

    /** Returns when a session of an edition changed last, else the start of its first day. */
    static Instant changed(Edition chosen) {
        return chosen.sessions().stream()
                .map(Session::modified)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> start(chosen));
    }

    private static Instant start(Edition chosen) {
        LocalDate day = chosen.firstDay();
        String zone = chosen.zone();
        try {
            ZoneId known = zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
            return day == null ? Instant.EPOCH : day.atStartOfDay(known).toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
