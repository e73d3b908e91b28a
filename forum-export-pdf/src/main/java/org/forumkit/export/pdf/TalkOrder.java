package org.forumkit.export.pdf;

/**
 * In what order a list of speeches is; the numbers of speeches follow the schedule.
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
    SPEAKER
}
