package org.forumkit.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/**
 * The forms of dates in the library's own languages, letter by letter those of CLDR.
 *
 * <p>ICU takes a fifth of a second to get ready for the first date, longer than a feed takes as a
 * whole. A test holds that both write the same.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, which its type does not say
enum DateForms {
    ENGLISH(
            "January|February|March|April|May|June|July|August|September|October|November|December",
            "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
            "\u2009–\u2009") {
        @Override
        String date(LocalDate date) {
            return day(date) + " " + date.getYear();
        }

        @Override
        String day(LocalDate date) {
            return date.getDayOfMonth() + " " + month(date);
        }

        @Override
        String dateWithWeekday(LocalDate date) {
            return weekday(date) + ", " + date(date);
        }

        @Override
        String inMonth(LocalDate first, LocalDate last) {
            return first.getDayOfMonth() + "–" + date(last);
        }

        @Override
        String inYear(LocalDate first, LocalDate last) {
            return day(first) + dash + date(last);
        }
    },

    CHINESE("年", "月", "日", "", "星期一|星期二|星期三|星期四|星期五|星期六|星期日", "\u2009–\u2009"),

    RUSSIAN(
            "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
            "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
            " — ") {
        @Override
        String date(LocalDate date) {
            return day(date) + " " + date.getYear() + "\u202Fг.";
        }

        @Override
        String day(LocalDate date) {
            return date.getDayOfMonth() + " " + month(date);
        }

        @Override
        String dateWithWeekday(LocalDate date) {
            return weekday(date) + ", " + date(date);
        }

        @Override
        String inMonth(LocalDate first, LocalDate last) {
            return first.getDayOfMonth() + "—" + date(last);
        }

        @Override
        String inYear(LocalDate first, LocalDate last) {
            return day(first) + dash + date(last);
        }
    },

    KOREAN("년", "월", "일", " ", "월요일|화요일|수요일|목요일|금요일|토요일|일요일", "~"),

    JAPANESE("年", "月", "日", "", "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日", "～"),

    /** CLDR's ranges mix forms that nobody writes together, so these are our own. */
    MONGOLIAN(
            "нэгдүгээр|хоёрдугаар|гуравдугаар|дөрөвдүгээр|тавдугаар|зургаадугаар|долоодугаар"
                    + "|наймдугаар|есдүгээр|аравдугаар|арван нэгдүгээр|арван хоёрдугаар",
            "даваа|мягмар|лхагва|пүрэв|баасан|бямба|ням",
            " – ") {
        @Override
        String date(LocalDate date) {
            return date.getYear() + "\u202Fоны " + day(date);
        }

        @Override
        String day(LocalDate date) {
            return month(date) + " сарын " + date.getDayOfMonth();
        }

        @Override
        String dateWithWeekday(LocalDate date) {
            return date(date) + ", " + weekday(date) + " гараг";
        }

        @Override
        String inMonth(LocalDate first, LocalDate last) {
            return date(first) + "–" + last.getDayOfMonth();
        }

        @Override
        String inYear(LocalDate first, LocalDate last) {
            return date(first) + dash + date(last);
        }
    };

    /** Other regions and scripts of these languages have forms of their own. */
    private static final Map<String, DateForms> BY_LANGUAGE =
            Map.of(
                    "en", ENGLISH,
                    "en-001", ENGLISH,
                    "zh-Hans", CHINESE,
                    "zh-Hans-CN", CHINESE,
                    "ru", RUSSIAN,
                    "ko", KOREAN,
                    "ja", JAPANESE,
                    "mn", MONGOLIAN);

    final String dash;
    private final String yearMark;
    private final String monthMark;
    private final String dayMark;
    private final String gap;
    private final List<String> months;
    private final List<String> weekdays;

    /** Forms that name the months, and say for themselves how these stand together. */
    DateForms(String months, String weekdays, String dash) {
        this("", "", "", " ", months, weekdays, dash);
    }

    /** East Asian forms: each number with its mark behind it, the greatest unit first. */
    DateForms(
            String yearMark,
            String monthMark,
            String dayMark,
            String gap,
            String weekdays,
            String dash) {
        this(yearMark, monthMark, dayMark, gap, "", weekdays, dash);
    }

    DateForms(
            String yearMark,
            String monthMark,
            String dayMark,
            String gap,
            String months,
            String weekdays,
            String dash) {
        this.yearMark = yearMark;
        this.monthMark = monthMark;
        this.dayMark = dayMark;
        this.gap = gap;
        this.months = List.of(months.split("\\|", -1));
        this.weekdays = List.of(weekdays.split("\\|", -1));
        this.dash = dash;
    }

    /** Returns the forms of a language, null if ICU has to know them. */
    static @Nullable DateForms of(String language) {
        Objects.requireNonNull(language, "language must not be null");
        return BY_LANGUAGE.get(LanguageTags.canonical(language));
    }

    String date(LocalDate date) {
        return date.getYear() + yearMark + gap + day(date);
    }

    String dateWithWeekday(LocalDate date) {
        return date(date) + gap + weekday(date);
    }

    String inMonth(LocalDate first, LocalDate last) {
        return date(first) + dash + last.getDayOfMonth() + dayMark;
    }

    String inYear(LocalDate first, LocalDate last) {
        return date(first) + dash + day(last);
    }

    /** Returns a day without its year. */
    String day(LocalDate date) {
        return date.getMonthValue() + monthMark + gap + date.getDayOfMonth() + dayMark;
    }

    final String month(LocalDate date) {
        return months.get(date.getMonthValue() - 1);
    }

    final String weekday(LocalDate date) {
        return weekdays.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Returns the days from one to a later one. */
    final String range(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return inMonth(first, last);
        }
        return first.getYear() == last.getYear()
                ? inYear(first, last)
                : date(first) + dash + date(last);
    }
}
