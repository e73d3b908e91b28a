package org.forumkit.languages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: groups, decimals, multipliers and per cent. */
final class QuantityReader {
    /** Longer rows of digits are no quantities. */
    static final int LONGEST = 15;

    private final FactText in;
    private long multiplier;
    private long percentFactor;

    QuantityReader(FactText in) {
        this.in = in;
    }

    /** Reads a number with groups, decimals, multiplier and per cent; returns its end. */
    int quantity(int start, int firstEnd, List<String> keys) {
        int end = firstEnd;
        StringBuilder value = new StringBuilder(in.text.substring(start, end));
        List<String> others = new ArrayList<>();
        char separator = end < in.text.length() ? in.text.charAt(end) : ' ';
        int groups = 0;
        while (end - start <= LONGEST
                && isGroupSeparator(separator)
                && (groups > 0 || end - start <= 3)
                && in.at(end, separator)
                && in.digits(end + 1) == end + 4) {
            value.append(in.text, end + 1, end + 4);
            end += 4;
            groups++;
        }
        if (groups == 1 && (separator == '.' || separator == ',')) {
            others.add(key(new BigDecimal(in.text.substring(start, end).replace(',', '.'))));
        }
        boolean decimal =
                (in.at(end, '.') && !(groups > 0 && separator == '.'))
                        || (in.at(end, ',') && in.cyrillic && groups < 2);
        if (decimal && end + 1 < in.text.length() && in.isDigit(end + 1)) {
            int last = in.digits(end + 1);
            if (last - end <= LONGEST) {
                String fraction = in.text.substring(end + 1, last);
                pair(value.toString(), fraction, in.at(end, '.'), others);
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
            TimeReader.time(left, right, null, keys);
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
                || (c == ' ' && in.cyrillic);
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
            int next = in.at(end, ' ') ? end + 1 : end;
            int nextEnd = next < in.text.length() && in.isDigit(next) ? in.digits(next) : -1;
            boolean more =
                    nextEnd > 0
                            && nextEnd - next <= 4
                            && isCjkMultiplier(end - 1)
                            && multiplied(nextEnd) > 0;
            if (more) {
                sum = sum.add(value);
                smallest = value;
                value = new BigDecimal(in.text.substring(next, nextEnd));
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

    private boolean isCjkMultiplier(int at) {
        return "百千万亿萬億백천만억조".indexOf(in.text.charAt(at)) >= 0;
    }

    /** Returns the end of a multiplier that follows, -1 if none does. */
    private int multiplied(int end) {
        if (end >= in.text.length()) {
            return -1;
        }
        char c = in.text.charAt(end);
        if (c > 0x2E80) {
            Long known = NumberWords.multiplier(String.valueOf(c));
            multiplier = known == null ? 0 : known;
            return known == null ? -1 : end + 1;
        }
        int from = FactText.isBlank(c) || c == '-' ? end + 1 : end;
        String word = in.word(from);
        Long known = word.isEmpty() || (word.equals("k") && from > end) ? null : multiplierOf(word);
        multiplier = known == null ? 0 : known;
        return known == null ? -1 : from + word.length();
    }

    private @Nullable Long multiplierOf(String word) {
        Long known = NumberWords.multiplier(word);
        if (known == null && word.length() > 4 && in.language.equals("ru")) {
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
        int from = end < in.text.length() && FactText.isBlank(in.text.charAt(end)) ? end + 1 : end;
        if (in.at(from, '%')) {
            return from + 1;
        }
        if (in.at(from, '割') || in.at(from, '成')) {
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
            if (in.text.regionMatches(true, from, each, 0, each.length())) {
                return from + each.length();
            }
        }
        return -1;
    }

    static String key(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return "n" + (plain.signum() == 0 ? "0" : plain.toPlainString());
    }
}
