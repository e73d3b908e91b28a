package org.forumkit.export.ical;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks at a calendar as octets and physical lines, and unfolds them. */
final class OctetChecker {

    private static final int MAX_OCTETS = 75;

    private final byte[] octets;
    private final List<Fault> faults;
    private final List<ContentLine> lines = new ArrayList<>();

    private final ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
    private int unfoldedFrom;
    private boolean foldInCharacter;
    private boolean insideQuotes;
    private boolean insideValue;
    private boolean insideEscape;
    private int number;

    OctetChecker(byte[] octets, List<Fault> faults) {
        this.octets = octets;
        this.faults = faults;
    }

    /** Returns the content lines that could be taken apart. */
    List<ContentLine> lines() {
        int start = 0;
        if (octets.length > 2 && octets[0] == (byte) 0xEF && octets[1] == (byte) 0xBB) {
            fault(Fault.Kind.BYTE_ORDER_MARK, "");
            start = 3;
        }
        for (int i = start; i < octets.length; i++) {
            byte octet = octets[i];
            if (octet == '\r' && i + 1 < octets.length && octets[i + 1] == '\n') {
                physicalLine(start, i);
                i++;
                start = i + 1;
            } else if (octet == '\n') {
                fault(Fault.Kind.BARE_LF, "");
                physicalLine(start, i);
                start = i + 1;
            } else if (octet == '\r') {
                fault(Fault.Kind.BARE_CR, "");
            } else if ((octet >= 0 && octet < ' ' && octet != '\t') || octet == 0x7F) {
                fault(Fault.Kind.CONTROL_CHARACTER, Integer.toHexString(octet));
            }
        }
        if (start < octets.length) {
            fault(Fault.Kind.CUT_OFF, "the last line has no end");
            physicalLine(start, octets.length);
        }
        contentLine();
        return lines;
    }

    private void fault(Fault.Kind kind, String detail) {
        faults.add(new Fault(kind, number + 1, detail));
    }

    private void physicalLine(int start, int end) {
        if (end - start > MAX_OCTETS) {
            fault(Fault.Kind.LONG_LINE, (end - start) + " octets");
        }
        if (start == end) {
            fault(Fault.Kind.BLANK_LINE, "");
            number++;
            return;
        }
        boolean continued = octets[start] == ' ' || octets[start] == '\t';
        if (continued && insideEscape) {
            fault(Fault.Kind.FOLD_IN_ESCAPE, "");
        }
        if (!continued) {
            contentLine();
            unfoldedFrom = number + 1;
        }
        for (int i = start; i < end; i++) {
            // In a parameter a backslash is one.
            insideEscape = insideValue && octets[i] == '\\' && !insideEscape;
            insideQuotes ^= octets[i] == '"' && !insideValue;
            insideValue |= octets[i] == ':' && !insideQuotes;
        }
        foldInCharacter |= decoded(octets, start, end - start) == null;
        int skip = continued ? 1 : 0;
        unfolded.write(octets, start + skip, end - start - skip);
        number++;
    }

    private void contentLine() {
        if (unfolded.size() == 0) {
            return;
        }
        byte[] whole = unfolded.toByteArray();
        String line = decoded(whole, 0, whole.length);
        if (line == null) {
            faults.add(new Fault(Fault.Kind.NOT_UTF8, unfoldedFrom, ""));
            line = new String(whole, StandardCharsets.ISO_8859_1);
        } else if (foldInCharacter) {
            faults.add(new Fault(Fault.Kind.FOLD_IN_CHARACTER, unfoldedFrom, line));
        }
        if (line.chars().anyMatch(c -> (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029)) {
            faults.add(new Fault(Fault.Kind.UNICODE_LINE_BREAK, unfoldedFrom, line));
        }
        try {
            lines.add(ContentLine.parse(unfoldedFrom, line));
        } catch (ContentLine.MalformedException e) {
            faults.add(new Fault(e.kind(), unfoldedFrom, e.getMessage() + ": " + line));
        }
        unfolded.reset();
        foldInCharacter = false;
        insideQuotes = false;
        insideValue = false;
        insideEscape = false;
    }

    private static String decoded(byte[] octets, int offset, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, offset, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
