package org.forumkit.export.pdf;

/**
 * How a list of participants is divided.
 *
 * @since 0.1
 */
public enum ParticipantGroups {
    /** By country in the programme's order, those of international bodies last. */
    COUNTRY,
    /** By delegation, those without one last; who leads it is marked. */
    DELEGATION,
    /**
     * Not at all: one list in the programme's order of people, such as {@code
     * PeopleOrder.ALPHABETICAL}.
     */
    NONE
}
