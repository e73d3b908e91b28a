package org.forumkit.languages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.languages.Facts.Kind;

/** Reads what begins with a digit: times, dates, years and quantities. */
final class NumberReader {
    private final FactText in;
    private final TimeReader times;
    private final QuantityReader quantities;
    private int plainUntil;
    private int yearEnd = -1;
    private String year = "";

    NumberReader(FactText in, TimeReader times) {
        this.in = in;
        this.times = times;
        this.quantities = new QuantityReader(in);
    }

    int number(int start) {
        int end = in.digits(start);
        String first = in.text.substring(start, end);
        if (first.length() > QuantityReader.LONGEST) {
            in.add(Kind.NUMBER, start, end, true, "n" + first);
            return end;
        }
        int timeEnd = times.clock(start, end);
        if (timeEnd > 0) {
            return timeEnd;
        }
        int zoneEnd = times.zone(start, end);
        if (zoneEnd > 0) {
            return zoneEnd;
        }
        List<String> keys = new ArrayList<>();
        boolean firm = isFirm(start, end);
        if (start >= plainUntil) {
            markChain(start, end);
        }
        if (start < plainUntil) {
            keys.add(QuantityReader.key(new BigDecimal(first)));
        } else {
            end = quantities.quantity(start, end, keys);
        }
        if (end > 0 && keys.size() == 1 && first.length() <= 2) {
            int hourEnd = times.hour(start, end, first, keys);
            if (hourEnd > 0) {
                in.add(Kind.TIME, start, hourEnd, firm, keys.toArray(String[]::new));
                return hourEnd;
            }
        }
        noteYear(start, end, first, keys);
        in.add(Kind.NUMBER, start, end, firm, keys.toArray(String[]::new));
        return end;
    }

    /** Digits inside a word are part of a name, and old measures are converted. */
    private boolean isFirm(int start, int end) {
        if (start > 0 && FactText.isLatin(in.text.charAt(start - 1))) {
            return false;
        }
        if (end < in.text.length() && "亩畝斤坪里평".indexOf(in.text.charAt(end)) >= 0) {
            return false;
        }
        boolean glued = end < in.text.length() && FactText.isLatin(in.text.charAt(end));
        return !glued || (end + 1 < in.text.length() && FactText.isLatin(in.text.charAt(end + 1)));
    }

    /** In 26.08.2025, 2025-08-26 and 1.2.3 every number is one of its own. */
    private void markChain(int start, int end) {
        int last = end;
        int parts = 1;
        while (last + 1 < in.text.length()
                && (in.at(last, '.') || in.at(last, '/') || in.at(last, '-'))
                && in.isDigit(last + 1)
                && parts < 8) {
            last = in.digits(last + 1);
            parts++;
        }
        boolean slashes = parts == 2 && in.at(end, '/');
        if ((parts > 2 || slashes) && !isGrouped(start, last)) {
            plainUntil = last;
        }
    }

    private boolean isGrouped(int start, int end) {
        return in.text.substring(start, end).matches("\\d{1,3}(\\.\\d{3})+");
    }

    /** Years: 2018–21, the 1990s, 令和7年. */
    private void noteYear(int start, int end, String first, List<String> keys) {
        if (first.length() == 2
                && yearEnd > 0
                && start == yearEnd + 1
                && "-–—/".indexOf(in.text.charAt(yearEnd)) >= 0) {
            keys.add("n" + year.substring(0, 2) + first);
        }
        if (first.length() == 4 && end - start == 4) {
            yearEnd = end;
            year = first;
            if (in.at(end, 's')) {
                keys.add("n" + Integer.parseInt(first.substring(2)));
                in.weak(start, end, Integer.parseInt(first.substring(0, 2)) + 1L);
                in.weak(start, end, Integer.parseInt(first.substring(2)));
            }
        }
        if (in.ideographic && in.at(end, '年') && first.length() <= 2 && start >= 2) {
            int base =
                    switch (in.text.substring(start - 2, start)) {
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
}
