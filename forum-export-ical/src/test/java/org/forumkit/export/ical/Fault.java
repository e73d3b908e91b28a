package org.forumkit.export.ical;

/**
 * What is wrong with a calendar, and where.
 *
 * @param kind what is wrong
 * @param line the number of the physical line, from 1
 * @param detail the words around it
 */
record Fault(Kind kind, int line, String detail) {

    enum Kind {
        BYTE_ORDER_MARK,
        NOT_UTF8,
        CONTROL_CHARACTER,
        UNICODE_LINE_BREAK,
        BARE_LF,
        BARE_CR,
        BLANK_LINE,
        CUT_OFF,
        LONG_LINE,
        FOLD_IN_CHARACTER,
        FOLD_IN_ESCAPE,
        MALFORMED_LINE,
        MALFORMED_PARAMETER,
        UNBALANCED,
        EMPTY_CALENDAR,
        MISSING_COMPONENT,
        MISPLACED_COMPONENT,
        PROPERTY_AFTER_COMPONENT,
        MISSING_PROPERTY,
        REPEATED_PROPERTY,
        BAD_ESCAPE,
        UNESCAPED,
        BAD_VALUE,
        BAD_DATE,
        BAD_DURATION,
        BAD_GEO,
        BAD_URI,
        MISSING_TYPE,
        FLOATING_TIME,
        ZONE_AND_UTC,
        MISSING_TIME_ZONE,
        END_BEFORE_START,
        END_AND_DURATION,
        REPEATED_UID,
        ATTENDEE_UNDER_PUBLISH,
        NO_ORGANIZER_UNDER_PUBLISH
    }
}
