package org.forumkit.export.pdf;

/**
 * In what order a list of speeches is; the numbers that speeches have by their place in the
 * programme follow the schedule.
 *
 * @since 0.1
 */
public enum TalkOrder {
    /** There is no list. */
    NONE,
    /** As they take place, which is by number too. */
    SCHEDULE,
    /** By title, as the first language is sorted. */
    TITLE,
    /** By speaker, each below every speaker; those without a speaker last. */
    SPEAKER,
    /** By the numbers of boards or papers, P-2 before P-10; those without one last. */
    NUMBER,
    /** By the titles of sessions, as they take place in each. */
    SESSION
}
