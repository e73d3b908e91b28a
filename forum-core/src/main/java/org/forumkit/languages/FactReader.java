package org.forumkit.languages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.languages.Facts.Fact;
import org.forumkit.languages.Facts.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a text from its beginning to its end, looking a few letters around only. */
final class FactReader {
    /** Longer rows of digits are no quantities. */
    private static final int LONGEST = 15;

    /** So many different Latin words are looked at. */
    private static final int NAMES = 64;

    private static final int DAY = 24 * 60;

    private final String original;
    private final String text;
    private final String language;
    private final boolean cyrillic;
    private final boolean ideographic;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int plainUntil;
    private int yearEnd = -1;
    private String year = "";
    private int wordBefore;

    FactReader(String text, String language) {
        this.original = text;
        this.text = folded(text);
        this.language = language;
        this.cyrillic = language.equals("ru") || language.equals("mn");
        this.ideographic = language.equals("zh") || language.equals("ja");
    }

    List<Fact> facts() {
        return facts;
    }

    Set<String> names() {
        return names;
    }

    /** Makes full-width forms and the digits of all scripts plain, letter by letter. */
    private static String folded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - 0xFEE0));
            } else if (c > 0x7F && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.append(c == '\u2236' ? ':' : c);
            }
        }
        return plain.toString();
    }

    void read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isDigit(i)) {
                i = number(i);
            } else if (isLatin(c)) {
                i = latinWord(i);
            } else if (c < 0x80) {
                i++;
            } else if (ideographic && NumberWords.isChineseNumeral(c)) {
                i = chineseNumeral(i);
            } else if (Character.isLetter(c)) {
                i = otherWord(i);
            } else {
                i++;
            }
        }
    }

    // Numbers in digits

    private int number(int start) {
        int end = digits(start);
        String first = text.substring(start, end);
        if (first.length() > LONGEST) {
            add(Kind.NUMBER, start, end, true, "n" + first);
            return end;
        }
        int timeEnd = clock(start, end);
        if (timeEnd > 0) {
            return timeEnd;
        }
        int zoneEnd = zone(start, end);
        if (zoneEnd > 0) {
            return zoneEnd;
        }
        List<String> keys = new ArrayList<>();
        boolean firm = isFirm(start, end);
        if (start >= plainUntil) {
            markChain(start, end);
        }
        if (start < plainUntil) {
            keys.add(key(new BigDecimal(first)));
        } else {
            end = quantity(start, end, keys);
        }
        if (end > 0 && keys.size() == 1 && first.length() <= 2) {
            int hourEnd = hour(start, end, first, keys);
            if (hourEnd > 0) {
                add(Kind.TIME, start, hourEnd, firm, keys.toArray(String[]::new));
                return hourEnd;
            }
        }
        noteYear(start, end, first, keys);
        add(Kind.NUMBER, start, end, firm, keys.toArray(String[]::new));
        return end;
    }

    private int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        return end;
    }

    /** Digits inside a word are part of a name, and old measures are converted. */
    private boolean isFirm(int start, int end) {
        if (start > 0 && isLatin(text.charAt(start - 1))) {
            return false;
        }
        if (end < text.length() && "亩畝斤坪里평".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        boolean glued = end < text.length() && isLatin(text.charAt(end));
        return !glued || (end + 1 < text.length() && isLatin(text.charAt(end + 1)));
    }

    /** Reads 9:00 and 09:00:30, with what says which half of the day. */
    private int clock(int start, int end) {
        if (end - start > 2 || !at(end, ':') || digits(end + 1) != end + 3) {
            return -1;
        }
        int hour = Integer.parseInt(text.substring(start, end));
        int minute = Integer.parseInt(text.substring(end + 1, end + 3));
        if (hour > 24 || minute > 59) {
            return -1;
        }
        int last = end + 3;
        if (at(last, ':') && digits(last + 1) == last + 3) {
            last += 3;
        }
        List<String> keys = new ArrayList<>();
        int half = halfAfter(last, keys, hour, minute);
        if (half < 0) {
            time(hour, minute, halfBefore(start), keys);
            if (hour < 12 && isRangeAfternoon(last)) {
                time(hour, minute, true, keys);
            }
        }
        last = Math.max(last, half);
        add(Kind.TIME, start, last, true, keys.toArray(String[]::new));
        return last;
    }

    /** In 2:00–3:30 p.m. both may be after noon. */
    private boolean isRangeAfternoon(int end) {
        int from = at(end, ' ') ? end + 1 : end;
        if (!(at(from, '-') || at(from, '\u2013') || at(from, '\u2014'))) {
            return false;
        }
        String rest = text.substring(from, Math.min(text.length(), from + 12));
        return rest.matches("(?i). ?\\d{1,2}(:\\d{2})? ?p\\.?m.*");
    }

    private int zone(int start, int end) {
        if (start < 4 || !(at(start - 1, '+') || at(start - 1, '-') || at(start - 1, '\u2212'))) {
            return -1;
        }
        String name = text.substring(start - 4, start - 1);
        if (!name.equals("UTC") && !name.equals("GMT")) {
            return -1;
        }
        String hours =
                Integer.toString(Integer.parseInt(text.substring(start, Math.min(end, start + 2))));
        add(Kind.ZONE, start - 4, end, true, "z" + (at(start - 1, '+') ? "+" : "-") + hours);
        return at(end, ':') ? digits(end + 1) : end;
    }

    /** In 26.08.2025, 2025-08-26 and 1.2.3 every number is one of its own. */
    private void markChain(int start, int end) {
        int last = end;
        int parts = 1;
        while (last + 1 < text.length()
                && (at(last, '.') || at(last, '/') || at(last, '-'))
                && isDigit(last + 1)
                && parts < 8) {
            last = digits(last + 1);
            parts++;
        }
        boolean slashes = parts == 2 && at(end, '/');
        if ((parts > 2 || slashes) && !isGrouped(start, last)) {
            plainUntil = last;
        }
    }

    private boolean isGrouped(int start, int end) {
        return text.substring(start, end).matches("\\d{1,3}(\\.\\d{3})+");
    }

    /** Reads a number with groups, decimals, multiplier and per cent; returns its end. */
    private int quantity(int start, int firstEnd, List<String> keys) {
        int end = firstEnd;
        StringBuilder value = new StringBuilder(text.substring(start, end));
        List<String> others = new ArrayList<>();
        char separator = end < text.length() ? text.charAt(end) : ' ';
        int groups = 0;
        while (end - start <= LONGEST
                && isGroupSeparator(separator)
                && (groups > 0 || end - start <= 3)
                && at(end, separator)
                && digits(end + 1) == end + 4) {
            value.append(text, end + 1, end + 4);
            end += 4;
            groups++;
        }
        if (groups == 1 && (separator == '.' || separator == ',')) {
            others.add(key(new BigDecimal(text.substring(start, end).replace(',', '.'))));
        }
        boolean decimal =
                (at(end, '.') && !(groups > 0 && separator == '.'))
                        || (at(end, ',') && cyrillic && groups < 2);
        if (decimal && end + 1 < text.length() && isDigit(end + 1)) {
            int last = digits(end + 1);
            if (last - end <= LONGEST) {
                String fraction = text.substring(end + 1, last);
                pair(value.toString(), fraction, at(end, '.'), others);
                value.append('.').append(fraction);
                end = last;
            }
        }
        return scaled(end, new BigDecimal(value.toString()), others, keys);
    }

    /** What 9.00 and 26.08 may be besides a number. */
    private static void pair(String whole, String part, boolean point, List<String> keys) {
        if (!point || whole.length() > 2 || part.length() != 2) {
            return;
        }
        int left = Integer.parseInt(whole);
        int right = Integer.parseInt(part);
        if (left <= 24 && right <= 59) {
            time(left, right, null, keys);
        }
        if (left >= 1 && left <= 31 && right >= 1 && right <= 12) {
            keys.add("n" + left);
        }
    }

    private boolean isGroupSeparator(char c) {
        return c == ','
                || c == '.'
                || c == '\''
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2009'
                || (c == ' ' && cyrillic);
    }

    private int scaled(int firstEnd, BigDecimal first, List<String> others, List<String> keys) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal value = first;
        int end = firstEnd;
        BigDecimal smallest = null;
        while (true) {
            int unitEnd = multiplied(end);
            if (unitEnd < 0) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(multiplier));
            end = unitEnd;
            int next = at(end, ' ') ? end + 1 : end;
            int nextEnd = next < text.length() && isDigit(next) ? digits(next) : -1;
            boolean more =
                    nextEnd > 0
                            && nextEnd - next <= 4
                            && isCjkMultiplier(end - 1)
                            && multiplied(nextEnd) > 0;
            if (more) {
                sum = sum.add(value);
                smallest = value;
                value = new BigDecimal(text.substring(next, nextEnd));
                end = nextEnd;
            }
        }
        if (smallest != null && value.compareTo(smallest) < 0) {
            value = sum.add(value);
        }
        int percentEnd = percent(end);
        if (percentEnd > 0) {
            keys.add("p" + key(value.multiply(BigDecimal.valueOf(percentFactor))).substring(1));
            if (percentFactor != 1) {
                keys.add(key(value));
            }
            return percentEnd;
        }
        keys.add(key(value));
        if (end == firstEnd) {
            keys.addAll(others);
        }
        return end;
    }

    private long multiplier;
    private long percentFactor;

    private boolean isCjkMultiplier(int at) {
        return "百千万亿萬億백천만억조".indexOf(text.charAt(at)) >= 0;
    }

    /** Returns the end of a multiplier that follows, -1 if none does. */
    private int multiplied(int end) {
        if (end >= text.length()) {
            return -1;
        }
        char c = text.charAt(end);
        if (c > 0x2E80) {
            Long known = NumberWords.multiplier(String.valueOf(c));
            multiplier = known == null ? 0 : known;
            return known == null ? -1 : end + 1;
        }
        int from = isBlank(c) || c == '-' ? end + 1 : end;
        String word = word(from);
        Long known = word.isEmpty() || (word.equals("k") && from > end) ? null : multiplierOf(word);
        multiplier = known == null ? 0 : known;
        return known == null ? -1 : from + word.length();
    }

    private @Nullable Long multiplierOf(String word) {
        Long known = NumberWords.multiplier(word);
        if (known == null && word.length() > 4 && language.equals("ru")) {
            for (String stem : List.of("тысяч", "миллион", "миллиард", "триллион")) {
                if (word.startsWith(stem)) {
                    known = NumberWords.multiplier(stem);
                }
            }
        }
        return known;
    }

    /** Returns the end of what says per cent, -1 if nothing does. */
    private int percent(int end) {
        percentFactor = 1;
        int from = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        if (at(from, '%')) {
            return from + 1;
        }
        if (at(from, '割') || at(from, '成')) {
            percentFactor = 10;
            return from + 1;
        }
        for (String each :
                List.of(
                        "percent",
                        "per cent",
                        "процент",
                        "хувь",
                        "хуви",
                        "퍼센트",
                        "パーセント",
                        "个百分点",
                        "個百分點",
                        "百分点",
                        "百分點")) {
            if (text.regionMatches(true, from, each, 0, each.length())) {
                return from + each.length();
            }
        }
        return -1;
    }

    /** Reads 9时30分, 9時半, 오후 2시, 2 p.m., 9 часов, 9 цаг; -1 if no time follows. */
    private int hour(int start, int end, String first, List<String> keys) {
        int hour = Integer.parseInt(first);
        if (hour > 24) {
            return -1;
        }
        List<String> times = new ArrayList<>();
        int half = halfAfter(end, times, hour, 0);
        if (half > 0) {
            keys.clear();
            keys.addAll(times);
            return half;
        }
        int from = cyrillic && at(end, ' ') ? end + 1 : end;
        int hourEnd = hourWord(from);
        if (hourEnd < 0) {
            return -1;
        }
        int minute = 0;
        int last = hourEnd;
        int next = at(hourEnd, ' ') ? hourEnd + 1 : hourEnd;
        if (at(next, '半') || at(next, '반')) {
            minute = 30;
            last = next + 1;
        } else if (next < text.length() && isDigit(next) && digits(next) - next <= 2) {
            int minuteEnd = minuteWord(digits(next));
            if (minuteEnd > 0) {
                minute = Integer.parseInt(text.substring(next, digits(next)));
                last = minuteEnd;
            }
        }
        if (minute > 59) {
            return -1;
        }
        Boolean afternoon = halfBefore(start);
        if (minute > 0 || afternoon != null) {
            keys.clear();
        }
        time(hour, minute, afternoon, keys);
        return last;
    }

    private int hourWord(int from) {
        if (from >= text.length()) {
            return -1;
        }
        char c = text.charAt(from);
        if (c == '时' || c == '時' || c == '点' || c == '點') {
            return at(from + 1, '钟') || at(from + 1, '鐘') ? from + 2 : from + 1;
        }
        if (c == '시') {
            return at(from + 1, '간') ? -1 : from + 1;
        }
        String word = cyrillic ? word(from) : "";
        boolean hours =
                word.equals("ч")
                        || word.equals("час")
                        || word.equals("часа")
                        || word.equals("часов")
                        || word.startsWith("цаг");
        int end = from + word.length();
        return hours ? (at(end, '.') ? end + 1 : end) : -1;
    }

    private int minuteWord(int end) {
        if (at(end, '分') || at(end, '분')) {
            return end + 1;
        }
        int from = at(end, ' ') ? end + 1 : end;
        String word = cyrillic ? word(from) : "";
        return word.startsWith("мин") ? from + word.length() : -1;
    }

    /** Reads a.m., p.m. and the parts of the day that Russian says after the hour. */
    private int halfAfter(int end, List<String> keys, int hour, int minute) {
        int from = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        for (String each : List.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m")) {
            int last = from + each.length();
            if (text.regionMatches(true, from, each, 0, each.length())
                    && (last >= text.length() || !isLatin(text.charAt(last)))) {
                time(hour, minute, each.charAt(0) == 'p', keys);
                return last;
            }
        }
        for (Map.Entry<String, Boolean> each :
                Map.of("утра", false, "дня", true, "вечера", true).entrySet()) {
            if (language.equals("ru")
                    && from > end
                    && minute + hour > 0
                    && text.startsWith(each.getKey(), from)) {
                time(hour, minute, each.getValue() && hour < 12, keys);
                return from + each.getKey().length();
            }
        }
        return -1;
    }

    /** Returns whether a time is after noon by what stands before it, null if nothing says so. */
    private @Nullable Boolean halfBefore(int start) {
        String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
        for (String each : List.of("下午", "晚上", "傍晚", "中午", "午後", "오후", "хойш", "орой")) {
            if (before.endsWith(each)
                    || before.endsWith(each + "ны")
                    || before.endsWith(each + "н")) {
                return true;
            }
        }
        for (String each : List.of("上午", "早上", "凌晨", "午前", "오전", "өглөө", "өмнө", "өглөөний")) {
            if (before.endsWith(each)) {
                return false;
            }
        }
        return null;
    }

    private static void time(int hour, int minute, @Nullable Boolean afternoon, List<String> keys) {
        int time = hour * 60 + minute;
        if (afternoon == null) {
            keys.add("t" + time % DAY);
            if (hour > 0 && hour < 12) {
                keys.add("u" + time);
            }
            return;
        }
        int from12 = hour % 12 * 60 + minute;
        if (!afternoon) {
            keys.add("t" + (hour > 12 ? time % DAY : from12));
            return;
        }
        keys.add("t" + (from12 + DAY / 2));
        // Who writes 2:00 for it leaves the half of the day to the reader.
        keys.add("u" + from12);
    }

    /** Years: 2018–21, the 1990s, 令和7年. */
    private void noteYear(int start, int end, String first, List<String> keys) {
        if (first.length() == 2
                && yearEnd > 0
                && start == yearEnd + 1
                && "-–—/".indexOf(text.charAt(yearEnd)) >= 0) {
            keys.add("n" + year.substring(0, 2) + first);
        }
        if (first.length() == 4 && end - start == 4) {
            yearEnd = end;
            year = first;
            if (at(end, 's')) {
                keys.add("n" + Integer.parseInt(first.substring(2)));
                weak(start, end, Integer.parseInt(first.substring(0, 2)) + 1L);
                weak(start, end, Integer.parseInt(first.substring(2)));
            }
        }
        if (ideographic && at(end, '年') && first.length() <= 2 && start >= 2) {
            int base =
                    switch (text.substring(start - 2, start)) {
                        case "令和" -> 2018;
                        case "平成" -> 1988;
                        case "昭和" -> 1925;
                        case "民国", "民國" -> 1911;
                        default -> 0;
                    };
            if (base > 0) {
                keys.add("n" + (base + Integer.parseInt(first)));
            }
        }
    }

    // Words

    private int latinWord(int start) {
        int end = start;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals("http") || small.equals("https") || small.equals("www")) {
            return blank(end);
        }
        Integer month = NumberWords.ENGLISH_MONTHS.get(small);
        if (month != null) {
            add(Kind.NUMBER, start, end, isBesideDigits(start, end), "n" + month);
        }
        Integer value = NumberWords.ENGLISH.get(small);
        if (value != null) {
            weak(start, end, value);
            if (value < 10 && wordBefore >= 20 && at(start - 1, '-')) {
                weak(start, end, wordBefore + (long) value);
            }
        }
        wordBefore = value == null ? 0 : value;
        int roman = word.length() <= 7 ? NumberWords.roman(word) : -1;
        if (roman > 0) {
            add(Kind.NUMBER, start, end, cyrillic && word.length() > 1, "n" + roman);
        } else if (word.length() > 1 && names.size() < NAMES && !isUnit(small)) {
            names.add(original.substring(start, end));
        }
        return end;
    }

    private static boolean isUnit(String word) {
        return Set.of(
                        "am", "pm", "km", "kg", "cm", "mm", "kw", "mw", "gw", "ha", "utc", "gmt",
                        "th", "st", "nd", "rd", "no", "tel", "fax", "mail", "email", "vs", "pdf")
                .contains(word);
    }

    private int blank(int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) < 0x2E80) {
            end++;
        }
        return end;
    }

    private boolean isBesideDigits(int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            if (isDigit(i)) {
                return true;
            }
        }
        return end + 1 < text.length()
                && (isDigit(end + 1)
                        || (at(end, '.') && end + 2 < text.length() && isDigit(end + 2)));
    }

    private int otherWord(int start) {
        String word = word(start);
        int end = start + Math.max(1, word.length());
        Integer value = null;
        if (language.equals("ru")) {
            Integer month = NumberWords.byBeginning(word, NumberWords.RUSSIAN_MONTHS);
            if (month != null) {
                add(Kind.NUMBER, start, end, isBesideDigits(start, end), "n" + month);
            }
            value = NumberWords.byBeginning(word, NumberWords.RUSSIAN);
        } else if (language.equals("mn")) {
            value = NumberWords.byBeginning(word, NumberWords.MONGOLIAN);
        } else if (language.equals("ko")) {
            value =
                    NumberWords.byBeginning(
                            word.startsWith("제") ? word.substring(1) : word, NumberWords.KOREAN);
        }
        if (value != null) {
            boolean month =
                    language.equals("mn")
                            && (word.endsWith("гээр") || word.endsWith("гаар"))
                            && text.startsWith(" сар", end);
            int whole = wordBefore >= 10 && value < 10 ? wordBefore + value : value;
            add(Kind.NUMBER, start, end, month, "n" + whole);
        }
        wordBefore = value == null ? 0 : value;
        return end;
    }

    /** Returns the letters of one script from an index, small. */
    private String word(int from) {
        int end = from;
        while (end < text.length()
                && end - from < 40
                && Character.isLetter(text.charAt(end))
                && sameKind(text.charAt(from), text.charAt(end))) {
            end++;
        }
        return end == from ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean sameKind(char first, char second) {
        return first < 0x2E80
                ? second < 0x2E80
                : isHangul(first) == isHangul(second)
                        && second >= 0x2E80
                        && (isHangul(first) || first == second);
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    // Chinese numerals

    private int chineseNumeral(int start) {
        int end = start;
        while (end < text.length() && NumberWords.isChineseNumeral(text.charAt(end))) {
            end++;
        }
        long value = NumberWords.chinese(text.substring(start, end));
        if (value < 0) {
            return end;
        }
        boolean hundredths = start >= 3 && text.startsWith("分之", start - 2) && at(start - 3, '百');
        if (hundredths) {
            add(Kind.NUMBER, start - 3, end, true, "p" + value);
            return end;
        }
        if (text.startsWith("分之", end)) {
            return end + 2;
        }
        int hourEnd = halfBefore(start) != null && value <= 24 ? hourWord(end) : -1;
        if (hourEnd > 0) {
            List<String> keys = new ArrayList<>();
            int minute = at(hourEnd, '半') ? 30 : 0;
            time((int) value, minute, halfBefore(start), keys);
            add(Kind.TIME, start, hourEnd, true, keys.toArray(String[]::new));
            return hourEnd;
        }
        if (at(end, '成') || at(end, '割')) {
            add(Kind.NUMBER, start, end + 1, false, "p" + value * 10, "n" + value);
            return end + 1;
        }
        boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
        boolean date =
                (at(end, '年') && value >= 1000)
                        || (value <= 31
                                && (at(end, '月') || at(end, '日') || at(end, '号'))
                                && isPartOfDate(start, end));
        boolean count =
                end - start > 1
                        && value > 10
                        && end < text.length()
                        && "个個名家位项項国國届屆条條种種件场場所余餘多".indexOf(text.charAt(end)) >= 0;
        add(Kind.NUMBER, start, end, ordinal || date || count, "n" + value);
        return end;
    }

    private boolean isPartOfDate(int start, int end) {
        return (at(end, '月')
                        && end + 1 < text.length()
                        && NumberWords.isChineseNumeral(text.charAt(end + 1)))
                || (start > 0 && (at(start - 1, '月') || at(start - 1, '年')));
    }

    private void weak(int start, int end, long value) {
        add(Kind.NUMBER, start, end, false, "n" + value);
    }

    private void add(Kind kind, int start, int end, boolean firm, String... keys) {
        int last = Math.min(end, original.length());
        facts.add(new Fact(kind, original.substring(start, last), List.of(keys), firm));
    }

    private static String key(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return "n" + (plain.signum() == 0 ? "0" : plain.toPlainString());
    }

    private boolean at(int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    private boolean isDigit(int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c < 0x80
                ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                : c < 0x250 && Character.isLetter(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
