package org.forumkit.publication;

/**
 * Is told how far a publication is.
 *
 * <p>It is called by the threads that do the work, but never by two at once.
 *
 * @since 0.1
 */
public interface PublicationListener {

    /**
     * An entry is about to be done.
     *
     * @param entry the entry, never null
     */
    default void started(PublicationEntry entry) {}

    /**
     * An entry is done; if it failed and is tried again, it will be once more.
     *
     * @param result what became of it, never null
     * @param done how many entries are done
     * @param total how many entries there are
     */
    default void finished(EntryResult result, int done, int total) {}
}
