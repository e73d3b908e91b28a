package org.forumkit.export.pdf.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Marks where the lines of a paragraph may end.
 *
 * <p>Mutable, for one thread.
 */
final class Opportunities {

    private final Map<String, BreakIterator> iterators = new HashMap<>();

    /** Marks the opportunities between words, and those that only serve where nothing else does. */
    void mark(Paragraph p, String text) {
        BreakIterator breaks = breaks(p.runs.get(0).language());
        breaks.setText(text);
        int index = 0;
        int offset = 0;
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (text.length() == p.length) {
                index = at;
            } else {
                index += text.codePointCount(offset, at);
                offset = at;
            }
            if (index > 0 && index < p.length && !splitsKoreanWord(text, at)) {
                p.flags[index - 1] |=
                        TiedText.isTied(text, at) ? Paragraph.LAST_RESORT : Paragraph.BREAK;
            }
        }
    }

    /**
     * Tells behind which characters a word goes on: of Chinese and Japanese by ICU's lists, of
     * other languages behind a hyphen.
     */
    BitSet insideWords(Paragraph p, String text) {
        BitSet inside = new BitSet();
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            boolean within = at > 0 && Character.isLetter(text.charAt(at - 1));
            inside.set(text.codePointCount(0, at), within);
        }
        String main = main(p.runs.get(0).language());
        if (main.equals("zh") || main.equals("ja")) {
            BreakIterator words =
                    iterators.computeIfAbsent(
                            "words " + main,
                            key -> BreakIterator.getWordInstance(new ULocale(main)));
            words.setText(text);
            int from = words.first();
            int index = 0;
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                int end = index + text.codePointCount(from, to);
                inside.set(index, end - 1);
                index = end;
                from = to;
            }
        }
        return inside;
    }

    /** Marks where words of languages with known patterns may be divided. */
    static void markHyphens(Paragraph p) {
        int start = 0;
        for (int segment = 0; segment < p.segments; segment++) {
            int end = p.segmentEnd[segment];
            Run run = p.runs.get(p.segmentRun[segment]);
            Hyphenation patterns = run.link() == null ? Hyphenation.of(run.language()) : null;
            boolean whole = run.text().length() == end - start;
            if (patterns != null && whole && p.segmentFont[segment].hyphenWidth() > 0) {
                markHyphens(p, start, patterns, run.text());
            }
            start = end;
        }
    }

    private static void markHyphens(Paragraph p, int start, Hyphenation patterns, String text) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to - from >= Hyphenation.SHORTEST && isWord(text, from, to)) {
                byte[] points = patterns.points(text, from, to);
                for (int i = 1; i < points.length; i++) {
                    if ((points[i] & 1) != 0 && !p.is(start + from + i - 1, Paragraph.BREAK)) {
                        p.flags[start + from + i - 1] |= (byte) Paragraph.HYPHEN;
                    }
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Whether letters are a word that may be divided: no name, no part of an address. */
    private static boolean isWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i)) && (i > from || !beginsSentence(text, i))) {
                return false;
            }
        }
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        boolean opened = before == ' ' || "(\u00AB\u201C\u201E\"".indexOf(before) >= 0;
        boolean closed = after == ' ' || ",.;:!?)\u00BB\u201D\"\u2026".indexOf(after) >= 0;
        boolean goesOn =
                after == '.'
                        && to + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(to + 1));
        return opened && closed && !goesOn;
    }

    private static boolean beginsSentence(String text, int at) {
        return at == 0
                || (at >= 2
                        && text.charAt(at - 1) == ' '
                        && ".!?".indexOf(text.charAt(at - 2)) >= 0);
    }

    private static boolean splitsKoreanWord(String text, int at) {
        char a = text.charAt(at - 1);
        char b = text.charAt(at);
        boolean hangul = (a >= 0xAC00 && a <= 0xD7A3) || (b >= 0xAC00 && b <= 0xD7A3);
        return hangul && Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
    }

    private BreakIterator breaks(String language) {
        String key = lineBreakLocale(language);
        BreakIterator breaks = iterators.get(key);
        if (breaks == null) {
            breaks = BreakIterator.getLineInstance(new ULocale(key));
            iterators.put(key, breaks);
        }
        return breaks;
    }

    private static String lineBreakLocale(String language) {
        String main = main(language);
        return switch (main) {
            case "zh", "ja" -> main + "@lb=strict";
            case "ko" -> main;
            default -> "en";
        };
    }

    private static String main(String language) {
        return language.length() > 2 ? language.substring(0, 2) : language;
    }
}
