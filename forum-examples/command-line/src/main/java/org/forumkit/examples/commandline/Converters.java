package org.forumkit.examples.commandline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.forumkit.exchange.TableKind;
import org.forumkit.model.Audience;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.CountryOrder;
import org.forumkit.programme.PeopleOrder;
import org.forumkit.words.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what is allowed where one is not. */
final class Converters {
    private static final String PEOPLE_ORDERS =
            "one of given, protocol, alphabetical, or a language tag such as zh-Hans";

    private Converters() {}

    /** Reads an audience. */
    static final class AudienceConverter implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String value) {
            return choice(value, Audience.values());
        }
    }

    /** Reads what a table has a row for. */
    static final class TableConverter implements ITypeConverter<TableKind> {
        @Override
        public TableKind convert(String value) {
            return choice(value, TableKind.values());
        }
    }

    /** Reads an order of people. */
    static final class OrderConverter implements ITypeConverter<PeopleOrder> {
        @Override
        public PeopleOrder convert(String value) {
            List<String> known = List.of("given", "protocol", "alphabetical");
            // What is no word of these may be a language, but not a word that is nearly one.
            boolean isTag = isLanguage(value) && Nearest.to(value, known) == null;
            if (!known.contains(value) && !isTag) {
                throw wrong(PEOPLE_ORDERS, value, known);
            }
            return PeopleOrder.parse(value);
        }
    }

    /** Reads what stands in an order. */
    static final class RankedConverter implements ITypeConverter<OrderCommand.Ranked> {
        @Override
        public OrderCommand.Ranked convert(String value) {
            return choice(value, OrderCommand.Ranked.values());
        }
    }

    /** Reads an order of countries. */
    static final class CountryOrderConverter implements ITypeConverter<CountryOrder> {
        @Override
        public CountryOrder convert(String value) {
            List<String> known = List.of("protocol");
            if (!known.contains(value) && !isLanguage(value)) {
                throw wrong("protocol or a language tag such as zh-Hans", value, known);
            }
            return CountryOrder.parse(value);
        }
    }

    /** Nobody has an alphabet for a language that has no name. */
    private static boolean isLanguage(String tag) {
        if (!LanguageTags.hasLanguage(tag)) {
            return false;
        }
        String code = Locale.forLanguageTag(tag).getLanguage();
        return !Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }

    /** Reads the name of a time zone. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            if (ZoneId.getAvailableZoneIds().contains(value)) {
                return ZoneId.of(value);
            }
            // Of an offset or an abbreviation nobody knows which region it means.
            List<String> known =
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(each -> each.indexOf('/') > 0 && !each.startsWith("Etc/"))
                            .sorted()
                            .toList();
            throw wrong("an IANA time zone such as Asia/Shanghai", value, known);
        }
    }

    /** Reads an instant. */
    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return time(value, Instant::parse, "an instant such as 2025-08-26T00:00:00Z");
        }
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return time(value, LocalDate::parse, "a day such as 2025-08-26");
        }
    }

    private static <E extends Enum<E>> E choice(String value, E[] constants) {
        List<String> names =
                Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int index = names.indexOf(value.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw wrong("one of " + String.join(", ", names), value, names);
        }
        return constants[index];
    }

    private static <T> T time(String value, Function<String, T> parser, String allowed) {
        try {
            return parser.apply(value);
        } catch (DateTimeException e) {
            throw wrong(allowed, value, List.of());
        }
    }

    private static TypeConversionException wrong(String allowed, String value, List<String> known) {
        return new TypeConversionException(
                "must be " + allowed + ", not \"" + value + "\"" + didYouMean(value, known));
    }

    /** Returns the end of a message about a word that is not among those that there are. */
    static String didYouMean(String value, List<String> known) {
        String nearest = Nearest.to(value, known);
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }
}
