package org.forumkit.languages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forumkit.languages.Facts.Kind;

/** Reads numbers, months and names that are written in letters. */
final class WordReader {
    /** So many different Latin words are looked at. */
    private static final int NAMES = 64;

    private static final Set<String> UNITS =
            Set.of(
                    "am", "pm", "km", "kg", "cm", "mm", "kw", "mw", "gw", "ha", "utc", "gmt", "th",
                    "st", "nd", "rd", "no", "tel", "fax", "mail", "email", "vs", "pdf");

    private final FactText in;
    private final TimeReader times;
    private final Set<String> names = new LinkedHashSet<>();
    private int wordBefore;

    WordReader(FactText in, TimeReader times) {
        this.in = in;
        this.times = times;
    }

    Set<String> names() {
        return names;
    }

    int latinWord(int start) {
        int end = start;
        while (end < in.text.length() && FactText.isLatin(in.text.charAt(end))) {
            end++;
        }
        String word = in.text.substring(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals("http") || small.equals("https") || small.equals("www")) {
            return blank(end);
        }
        Integer month = NumberWords.ENGLISH_MONTHS.get(small);
        if (month != null) {
            in.add(Kind.NUMBER, start, end, isBesideDigits(start, end), "n" + month);
        }
        Integer value = NumberWords.ENGLISH.get(small);
        if (value != null) {
            in.weak(start, end, value);
            if (value < 10 && wordBefore >= 20 && in.at(start - 1, '-')) {
                in.weak(start, end, wordBefore + (long) value);
            }
        }
        wordBefore = value == null ? 0 : value;
        int roman = word.length() <= 7 ? NumberWords.roman(word) : -1;
        if (roman > 0) {
            in.add(Kind.NUMBER, start, end, in.cyrillic && word.length() > 1, "n" + roman);
        } else if (word.length() > 1 && names.size() < NAMES && !isUnit(small)) {
            names.add(in.original.substring(start, end));
        }
        return end;
    }

    private static boolean isUnit(String word) {
        return word.length() <= 5 && UNITS.contains(word);
    }

    private int blank(int from) {
        int end = from;
        while (end < in.text.length()
                && !Character.isWhitespace(in.text.charAt(end))
                && in.text.charAt(end) < 0x2E80) {
            end++;
        }
        return end;
    }

    private boolean isBesideDigits(int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            if (in.isDigit(i)) {
                return true;
            }
        }
        return end + 1 < in.text.length()
                && (in.isDigit(end + 1)
                        || (in.at(end, '.') && end + 2 < in.text.length() && in.isDigit(end + 2)));
    }

    int otherWord(int start) {
        String word = in.word(start);
        int end = start + Math.max(1, word.length());
        Integer value = null;
        if (in.language.equals("ru")) {
            Integer month = NumberWords.byBeginning(word, NumberWords.RUSSIAN_MONTHS);
            if (month != null) {
                in.add(Kind.NUMBER, start, end, isBesideDigits(start, end), "n" + month);
            }
            value = NumberWords.byBeginning(word, NumberWords.RUSSIAN);
        } else if (in.language.equals("mn")) {
            value = NumberWords.byBeginning(word, NumberWords.MONGOLIAN);
        } else if (in.language.equals("ko")) {
            value =
                    NumberWords.byBeginning(
                            word.startsWith("제") ? word.substring(1) : word, NumberWords.KOREAN);
        }
        if (value != null) {
            boolean month =
                    in.language.equals("mn")
                            && (word.endsWith("гээр") || word.endsWith("гаар"))
                            && in.text.startsWith(" сар", end);
            int whole = wordBefore >= 10 && value < 10 ? wordBefore + value : value;
            in.add(Kind.NUMBER, start, end, month, "n" + whole);
        }
        wordBefore = value == null ? 0 : value;
        return end;
    }

    int chineseNumeral(int start) {
        int end = start;
        while (end < in.text.length() && NumberWords.isChineseNumeral(in.text.charAt(end))) {
            end++;
        }
        long value = NumberWords.chinese(in.text.substring(start, end));
        if (value < 0) {
            return end;
        }
        boolean hundredths =
                start >= 3 && in.text.startsWith("分之", start - 2) && in.at(start - 3, '百');
        if (hundredths) {
            in.add(Kind.NUMBER, start - 3, end, true, "p" + value);
            return end;
        }
        if (in.text.startsWith("分之", end)) {
            return end + 2;
        }
        int hourEnd = times.halfBefore(start) != null && value <= 24 ? times.hourWord(end) : -1;
        if (hourEnd > 0) {
            List<String> keys = new ArrayList<>();
            int minute = in.at(hourEnd, '半') ? 30 : 0;
            TimeReader.time((int) value, minute, times.halfBefore(start), keys);
            in.add(Kind.TIME, start, hourEnd, true, keys.toArray(String[]::new));
            return hourEnd;
        }
        if (in.at(end, '成') || in.at(end, '割')) {
            in.add(Kind.NUMBER, start, end + 1, false, "p" + value * 10, "n" + value);
            return end + 1;
        }
        boolean ordinal = start > 0 && in.text.charAt(start - 1) == '第';
        boolean date =
                (in.at(end, '年') && value >= 1000)
                        || (value <= 31
                                && (in.at(end, '月') || in.at(end, '日') || in.at(end, '号'))
                                && isPartOfDate(start, end));
        boolean count =
                end - start > 1
                        && value > 10
                        && end < in.text.length()
                        && "个個名家位项項国國届屆条條种種件场場所余餘多".indexOf(in.text.charAt(end)) >= 0;
        in.add(Kind.NUMBER, start, end, ordinal || date || count, "n" + value);
        return end;
    }

    private boolean isPartOfDate(int start, int end) {
        return (in.at(end, '月')
                        && end + 1 < in.text.length()
                        && NumberWords.isChineseNumeral(in.text.charAt(end + 1)))
                || (start > 0 && (in.at(start - 1, '月') || in.at(start - 1, '年')));
    }
}
