package org.forumkit.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * When a document shows more than before without being changed.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Embargoes {
    private Embargoes() {}

    /**
     * Returns when an embargo ended last. Programmes of both moments show the same, so that who
     * takes the earlier one need not make again what was made since.
     *
     * @param forum the document, never null
     * @param at the moment to look back from, never null
     * @return the last end of an embargo until that moment, {@link Instant#EPOCH} if there is none;
     *     but never later than {@code at}; never null
     */
    public static Instant lastEnd(Forum forum, Instant at) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(at, "at must not be null");
        Instant none = at.isBefore(Instant.EPOCH) ? at : Instant.EPOCH;
        return Stream.concat(
                        forum.organisations().stream().map(Organisation::visibility),
                        forum.series().editions().stream().flatMap(Embargoes::of))
                .flatMap(Stream::ofNullable)
                .map(Visibility::hiddenUntil)
                .flatMap(Stream::ofNullable)
                .filter(end -> !end.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(none);
    }

    private static Stream<? extends @Nullable Visibility> of(Edition edition) {
        return Stream.of(
                        edition.participants().stream().map(Participant::visibility),
                        edition.delegations().stream().map(Delegation::visibility),
                        edition.notices().stream().map(Notice::visibility),
                        edition.contacts().stream().map(Contact::visibility),
                        edition.sessions().stream().flatMap(Embargoes::of))
                .flatMap(Function.identity());
    }

    private static Stream<? extends @Nullable Visibility> of(Session session) {
        return Stream.of(
                        Stream.ofNullable(session.visibility()),
                        of(session.appearances(), session.documents()),
                        session.items().stream().map(Item::visibility),
                        session.items().stream()
                                .flatMap(item -> of(item.appearances(), item.documents())))
                .flatMap(Function.identity());
    }

    private static Stream<? extends @Nullable Visibility> of(
            List<Appearance> appearances, List<Document> documents) {
        return Stream.concat(
                appearances.stream().map(Appearance::visibility),
                documents.stream().map(Document::visibility));
    }
}
