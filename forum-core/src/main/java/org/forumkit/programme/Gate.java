package org.forumkit.programme;

import java.time.Instant;
import org.forumkit.model.Audience;
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
}
