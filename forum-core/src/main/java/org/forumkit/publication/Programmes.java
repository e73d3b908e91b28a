package org.forumkit.publication;

import java.lang.ref.SoftReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.forumkit.model.Audience;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeParts;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** The whole programmes that entries are parts of: each is resolved once, as long as it fits. */
final class Programmes {
    private final Supplier<Programme.Builder> start;
    private final Plan plan;
    private final String edition;
    private final Words words;
    private final Map<Whole, Holder> holders = new ConcurrentHashMap<>();

    Programmes(Supplier<Programme.Builder> start, Plan plan, String edition, Words words) {
        this.start = start;
        this.plan = plan;
        this.edition = edition;
        this.words = words;
    }

    /** What a whole programme is made by, beside the plan. */
    record Whole(
            Audience audience,
            @Nullable String zone,
            List<String> languages,
            List<String> fallback) {

        /** Returns the same with everything that there is. */
        Whole forStaff() {
            return new Whole(Audience.INTERNAL, zone, languages, fallback);
        }
    }

    ProgrammeParts of(Whole whole) {
        return holders.computeIfAbsent(whole, Holder::new).get();
    }

    /** The lock on one holder does not keep those who want another programme. */
    private final class Holder {
        private final Whole whole;
        private SoftReference<ProgrammeParts> parts = new SoftReference<>(null);

        private Holder(Whole whole) {
            this.whole = whole;
        }

        private synchronized ProgrammeParts get() {
            ProgrammeParts known = parts.get();
            if (known == null) {
                known = ProgrammeParts.of(build(whole));
                parts = new SoftReference<>(known);
            }
            return known;
        }
    }

    private Programme build(Whole whole) {
        Programme.Builder builder =
                start.get()
                        .edition(edition)
                        .audience(whole.audience())
                        .languages(whole.languages())
                        .fallback(whole.fallback())
                        .order(plan.order())
                        .words(words);
        if (whole.zone() != null) {
            builder.zone(ZoneId.of(whole.zone()));
        }
        if (plan.at() != null) {
            builder.at(plan.at());
        }
        return builder.build();
    }
}
