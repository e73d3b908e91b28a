package org.forumkit.languages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, months, multipliers and parts of the day as the languages say them. */
final class NumberWords {
    /** English words of numbers, whole. */
    static final Map<String, Integer> ENGLISH =
            words(
                    "one first once 1 two second both twice pair double 2 three third triple 3"
                            + " four fourth quarter 4 five fifth 5 six sixth 6 seven seventh 7"
                            + " eight eighth 8 nine ninth 9 ten tenth decade 10 eleven eleventh 11"
                            + " twelve twelfth dozen 12 thirteen thirteenth 13"
                            + " fourteen fourteenth 14 fifteen fifteenth 15 sixteen sixteenth 16"
                            + " seventeen seventeenth 17 eighteen eighteenth 18"
                            + " nineteen nineteenth 19 twenty twentieth 20 thirty thirtieth 30"
                            + " forty fortieth 40 fifty fiftieth half 50 sixty sixtieth 60"
                            + " seventy 70 eighty 80 ninety 90 hundred hundreds 100 noon midday 12");

    static final Map<String, Integer> ENGLISH_MONTHS =
            words(
                    "january jan 1 february feb 2 march mar 3 april apr 4 may 5 june jun 6"
                            + " july jul 7 august aug 8 september sept sep 9 october oct 10"
                            + " november nov 11 december dec 12");

    /** Beginnings of Russian words. */
    static final Map<String, Integer> RUSSIAN =
            words(
                    "один одн перв 1 два две дву двух втор оба обе 2 три трех трёх трем трет 3"
                            + " четыр четверт четвёрт 4 пять пяти пят 5 шест 6 семь семи седьм 7"
                            + " восем восьм 8 девят 9 десят 10 одиннадцат 11 двенадцат 12"
                            + " тринадцат 13 четырнадцат 14 пятнадцат 15 шестнадцат 16"
                            + " семнадцат 17 восемнадцат 18 девятнадцат 19 двадцат 20 тридцат 30"
                            + " сорок 40 пятьдесят пятидесят половин 50 шестьдесят 60"
                            + " семьдесят 70 восемьдесят 80 девяност 90 сто сотн 100");

    static final Map<String, Integer> RUSSIAN_MONTHS =
            words(
                    "январ 1 феврал 2 март 3 апрел 4 май мая мае 5 июн 6 июл 7 август 8"
                            + " сентябр 9 октябр 10 ноябр 11 декабр 12");

    /** Beginnings of Mongolian words; ordinals and months are made of them. */
    static final Map<String, Integer> MONGOLIAN =
            words(
                    "нэг анх 1 хоёр 2 гурав гурва гурван 3 дөрөв дөрвө 4 тав 5 зургаа 6 долоо 7"
                            + " найм 8 ес 9 арав арван аравд 10 хорь хорин 20 гуч 30 дөч 40"
                            + " тавь тавин хагас 50 жар 60 дал 70 ная 80 ер 90 зуу 100");

    /** Beginnings of Korean words. */
    static final Map<String, Integer> KOREAN =
            words(
                    "한 하나 첫 일 1 두 둘 양 이 2 세 셋 삼 3 네 넷 사 4 다섯 오 5 여섯 육 6"
                            + " 일곱 칠 7 여덟 팔 8 아홉 구 9 열 십 10 백 100");

    private static final Map<String, Long> MULTIPLIERS = new HashMap<>();

    static {
        multiplier(100, "百 佰 백");
        multiplier(1_000, "千 仟 천 thousand k тыс. тыс тысяч тысяча тысячи мянга мянган");
        multiplier(10_000, "万 萬 만");
        multiplier(1_000_000, "million mln млн миллион миллиона миллионов сая");
        multiplier(100_000_000, "亿 億 억");
        multiplier(1_000_000_000, "billion bn млрд миллиард миллиарда миллиардов тэрбум");
        multiplier(1_000_000_000_000L, "trillion трлн триллион триллиона триллионов 조");
    }

    private NumberWords() {}

    private static void multiplier(long value, String words) {
        for (String word : words.split(" ", -1)) {
            MULTIPLIERS.put(word, value);
        }
    }

    /** Reads words, each group followed by its number. */
    private static Map<String, Integer> words(String table) {
        Map<String, Integer> words = new HashMap<>();
        int from = 0;
        String[] all = table.split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            if (Character.isDigit(all[i].charAt(0))) {
                int value = Integer.parseInt(all[i]);
                for (int j = from; j < i; j++) {
                    words.put(all[j], value);
                }
                from = i + 1;
            }
        }
        return Map.copyOf(words);
    }

    static @Nullable Long multiplier(String word) {
        return MULTIPLIERS.get(word);
    }

    /** Returns what the longest beginning of a word stands for, null if none stands for one. */
    static @Nullable Integer byBeginning(String word, Map<String, Integer> table) {
        for (int end = Math.min(word.length(), 12); end > 0; end--) {
            Integer value = table.get(word.substring(0, end));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Returns the value of a Chinese numeral, -1 if it is not one that is well formed. */
    static long chinese(String numeral) {
        if (numeral.length() > 16) {
            return -1;
        }
        boolean positional = numeral.chars().noneMatch(c -> unit((char) c) > 0);
        if (positional) {
            return positional(numeral);
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastUnit = Long.MAX_VALUE;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            long unit = unit(c);
            if (unit == 0) {
                int value = digit(c);
                if (value == 0) {
                    continue;
                }
                if (digit >= 0) {
                    return -1;
                }
                digit = value;
            } else if (unit < 10_000) {
                if (unit >= lastUnit || (digit < 0 && unit > 10 && section == 0)) {
                    return -1;
                }
                section += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            } else {
                long amount = section + Math.max(digit, 0);
                total = amount == 0 ? total * unit : total + amount * unit;
                if (total == 0) {
                    return -1;
                }
                section = 0;
                digit = -1;
                lastUnit = Long.MAX_VALUE;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static long positional(String numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * 10 + digit(numeral.charAt(i));
        }
        // 一二 is "one, two", 三四 "three or four"; years and the like have more.
        return numeral.length() == 1 || numeral.length() == 4 ? value : -1;
    }

    static boolean isChineseNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    private static int digit(char c) {
        int at = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两兩".indexOf(c);
        if (at < 0) {
            return -1;
        }
        return at < 10 ? at : at == 10 ? 0 : at < 20 ? at - 10 : 2;
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    /** Returns the value of a Roman numeral up to 39, -1 if it is none. */
    static int roman(String word) {
        int tens = 0;
        while (tens < word.length() && word.charAt(tens) == 'X' && tens < 3) {
            tens++;
        }
        String rest = word.substring(tens);
        int ones =
                switch (rest) {
                    case "" -> 0;
                    case "I" -> 1;
                    case "II" -> 2;
                    case "III" -> 3;
                    case "IV" -> 4;
                    case "V" -> 5;
                    case "VI" -> 6;
                    case "VII" -> 7;
                    case "VIII" -> 8;
                    case "IX" -> 9;
                    default -> -1;
                };
        return ones < 0 ? -1 : tens * 10 + ones;
    }
}
