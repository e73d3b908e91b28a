package org.forumkit.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.forumkit.model.Audience;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Decides what an audience sees at a moment: the one place for audiences and embargoes. */
record Gate(Audience audience, Instant at) {

    boolean isInternal() {
        return audience == Audience.INTERNAL;
    }

    /** Tells whether a thing is seen that its kind shows from {@code usual} on. */
    boolean opens(@Nullable Visibility visibility, Audience usual) {
        if (isInternal()) {
            return true;
        }
        if (visibility == null) {
            return audience.sees(usual);
        }
        Audience widest = visibility.audience() == null ? usual : visibility.audience();
        Instant hiddenUntil = visibility.hiddenUntil();
        return audience.sees(widest) && (hiddenUntil == null || !at.isBefore(hiddenUntil));
    }

    /** Returns what an audience sees in place of what is hidden, null if nothing. */
    @Nullable Text instead(@Nullable Visibility visibility, Audience usual) {
        Text placeholder = visibility == null ? null : visibility.placeholder();
        return placeholder == null || placeholder.translations().isEmpty() || !audience.sees(usual)
                ? null
                : placeholder;
    }

    /**
     * Returns when what an audience sees changed last: by a change of the data or by an embargo
     * that ended. Subscribers take a change only if it is newer than the one that they know.
     */
    @Nullable Instant changed(
            @Nullable Instant modified, Stream<? extends @Nullable Visibility> parts) {
        if (isInternal()) {
            return modified;
        }
        Stream<Instant> ended =
                parts.filter(Objects::nonNull)
                        .map(Visibility::hiddenUntil)
                        .filter(Objects::nonNull)
                        .filter(hiddenUntil -> !at.isBefore(hiddenUntil));
        return Stream.concat(Stream.ofNullable(modified), ended)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
