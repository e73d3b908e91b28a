package org.forumkit.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.languages.Facts.Kind;
import org.jspecify.annotations.Nullable;

/** Reads times of the day and offsets from UTC. */
final class TimeReader {
    private static final int DAY = 24 * 60;

    private final FactText in;

    TimeReader(FactText in) {
        this.in = in;
    }

    /** Reads 9:00 and 09:00:30, with what says which half of the day. */
    int clock(int start, int end) {
        if (end - start > 2 || !in.at(end, ':') || in.digits(end + 1) != end + 3) {
            return -1;
        }
        int hour = Integer.parseInt(in.text.substring(start, end));
        int minute = Integer.parseInt(in.text.substring(end + 1, end + 3));
        if (hour > 24 || minute > 59) {
            return -1;
        }
        int last = end + 3;
        if (in.at(last, ':') && in.digits(last + 1) == last + 3) {
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
        in.add(Kind.TIME, start, last, true, keys.toArray(String[]::new));
        return last;
    }

    /** In 2:00–3:30 p.m. both may be after noon. */
    private boolean isRangeAfternoon(int end) {
        int from = in.at(end, ' ') ? end + 1 : end;
        if (!(in.at(from, '-') || in.at(from, '\u2013') || in.at(from, '\u2014'))) {
            return false;
        }
        String rest = in.text.substring(from, Math.min(in.text.length(), from + 12));
        return rest.matches("(?i). ?\\d{1,2}(:\\d{2})? ?p\\.?m.*");
    }

    int zone(int start, int end) {
        if (start < 4
                || !(in.at(start - 1, '+')
                        || in.at(start - 1, '-')
                        || in.at(start - 1, '\u2212'))) {
            return -1;
        }
        String name = in.text.substring(start - 4, start - 1);
        if (!name.equals("UTC") && !name.equals("GMT")) {
            return -1;
        }
        String hours =
                Integer.toString(
                        Integer.parseInt(in.text.substring(start, Math.min(end, start + 2))));
        in.add(Kind.ZONE, start - 4, end, true, "z" + (in.at(start - 1, '+') ? "+" : "-") + hours);
        return in.at(end, ':') ? in.digits(end + 1) : end;
    }

    /** Reads 9时30分, 9時半, 오후 2시, 2 p.m., 9 часов, 9 цаг; -1 if no time follows. */
    int hour(int start, int end, String first, List<String> keys) {
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
        int from = in.cyrillic && in.at(end, ' ') ? end + 1 : end;
        int hourEnd = hourWord(from);
        if (hourEnd < 0) {
            return -1;
        }
        int minute = 0;
        int last = hourEnd;
        int next = in.at(hourEnd, ' ') ? hourEnd + 1 : hourEnd;
        if (in.at(next, '半') || in.at(next, '반')) {
            minute = 30;
            last = next + 1;
        } else if (next < in.text.length() && in.isDigit(next) && in.digits(next) - next <= 2) {
            int minuteEnd = minuteWord(in.digits(next));
            if (minuteEnd > 0) {
                minute = Integer.parseInt(in.text.substring(next, in.digits(next)));
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

    int hourWord(int from) {
        if (from >= in.text.length()) {
            return -1;
        }
        char c = in.text.charAt(from);
        if (c == '时' || c == '時' || c == '点' || c == '點') {
            return in.at(from + 1, '钟') || in.at(from + 1, '鐘') ? from + 2 : from + 1;
        }
        if (c == '시') {
            return in.at(from + 1, '간') ? -1 : from + 1;
        }
        String word = in.cyrillic ? in.word(from) : "";
        boolean hours =
                word.equals("ч")
                        || word.equals("час")
                        || word.equals("часа")
                        || word.equals("часов")
                        || word.startsWith("цаг");
        int end = from + word.length();
        return hours ? (in.at(end, '.') ? end + 1 : end) : -1;
    }

    private int minuteWord(int end) {
        if (in.at(end, '分') || in.at(end, '분')) {
            return end + 1;
        }
        int from = in.at(end, ' ') ? end + 1 : end;
        String word = in.cyrillic ? in.word(from) : "";
        return word.startsWith("мин") ? from + word.length() : -1;
    }

    /** Reads a.m., p.m. and the parts of the day that Russian says after the hour. */
    private int halfAfter(int end, List<String> keys, int hour, int minute) {
        int from = end < in.text.length() && FactText.isBlank(in.text.charAt(end)) ? end + 1 : end;
        for (String each : List.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m")) {
            int last = from + each.length();
            if (in.text.regionMatches(true, from, each, 0, each.length())
                    && (last >= in.text.length() || !FactText.isLatin(in.text.charAt(last)))) {
                time(hour, minute, each.charAt(0) == 'p', keys);
                return last;
            }
        }
        for (Map.Entry<String, Boolean> each :
                Map.of("утра", false, "дня", true, "вечера", true).entrySet()) {
            if (in.language.equals("ru")
                    && from > end
                    && minute + hour > 0
                    && in.text.startsWith(each.getKey(), from)) {
                time(hour, minute, each.getValue() && hour < 12, keys);
                return from + each.getKey().length();
            }
        }
        return -1;
    }

    /** Returns whether a time is after noon by what stands before it, null if nothing says so. */
    @Nullable Boolean halfBefore(int start) {
        String before = in.text.substring(Math.max(0, start - 12), start).stripTrailing();
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

    static void time(int hour, int minute, @Nullable Boolean afternoon, List<String> keys) {
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
}
