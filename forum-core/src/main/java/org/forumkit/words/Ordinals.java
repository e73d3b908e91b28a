package org.forumkit.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Objects;

/**
 * Which holding of a series it is, as the readers of a language write it.
 *
 * <p>Chinese writes 第七届, English 7th, Russian 7-й, Korean 제7회, Japanese 第7回, Mongolian 7 дугаар;
 * other languages as CLDR has them.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Ordinals {
    /** The greatest number that has a Roman form, and a Chinese one in words. */
    private static final int LAST_IN_WORDS = 3999;

    private static final String[] CHINESE_DIGITS = {
        "零", "一", "二", "三", "四", "五", "六", "七", "八", "九"
    };
    private static final String[] CHINESE_UNITS = {"", "十", "百", "千"};
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private Ordinals() {}

    /**
     * Returns the ordinal of an edition.
     *
     * @param number which one it is, from 1
     * @param language the language, BCP 47; never null
     * @return as {@code 第七届} or {@code 7th}; that of English if CLDR does not know the language;
     *     never null
     * @throws IllegalArgumentException if {@code number} is less than 1
     */
    public static String edition(int number, String language) {
        Objects.requireNonNull(language, "language must not be null");
        check(number, Integer.MAX_VALUE);
        String known = Cldr.language(language);
        return switch (known) {
            case "zh" -> chinese(number, language);
            case "ru" -> number + "-й";
            case "ko" -> "제" + number + "회";
            case "ja" -> "第" + number + "回";
            case "mn" -> number + " " + mongolianSuffix(number);
            case "en" -> number + englishSuffix(number);
            default -> other(number, language);
        };
    }

    private static String chinese(int number, String language) {
        ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
        return "第"
                + (number > LAST_IN_WORDS ? Integer.toString(number) : chineseNumeral(number))
                + (locale.getScript().equals("Hant") ? "屆" : "届");
    }

    /**
     * Returns a number in Chinese words.
     *
     * @param number the number, from 1 to 3999
     * @return as {@code 十五}, {@code 二十}, {@code 一百零五}; never null
     * @throws IllegalArgumentException if {@code number} is not in the range
     */
    public static String chineseNumeral(int number) {
        check(number, LAST_IN_WORDS);
        StringBuilder words = new StringBuilder();
        String digits = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                words.append(CHINESE_DIGITS[0]);
                gap = false;
            }
            int unit = digits.length() - 1 - i;
            if (digit > 1 || unit != 1 || words.length() > 0) {
                words.append(CHINESE_DIGITS[digit]);
            }
            words.append(CHINESE_UNITS[unit]);
        }
        return words.toString();
    }

    /**
     * Returns a number in Roman numerals.
     *
     * @param number the number, from 1 to 3999
     * @return as {@code VII}, never null
     * @throws IllegalArgumentException if {@code number} is not in the range
     */
    public static String roman(int number) {
        check(number, LAST_IN_WORDS);
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                numeral.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return numeral.toString();
    }

    private static void check(int number, int last) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException(
                    "number must be from 1 to " + last + ", not " + number);
        }
    }

    private static String englishSuffix(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** The vowels of the number's last word decide: нэг, дөрөв, ес, дөч and ер take front ones. */
    private static String mongolianSuffix(int number) {
        int last = number % 10;
        int tens = number / 10 % 10;
        boolean front = last == 0 ? tens == 4 || tens == 9 : last == 1 || last == 4 || last == 9;
        return front ? "дүгээр" : "дугаар";
    }

    private static String other(int number, String language) {
        ULocale locale = Cldr.locale(language);
        return locale == null
                ? number + englishSuffix(number)
                : new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(number);
    }
}
