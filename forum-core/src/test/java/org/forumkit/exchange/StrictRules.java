package org.forumkit.exchange;

import java.util.Set;

/** What a strict writer never gives reason to tell. */
final class StrictRules {
    static final Set<String> KEYS =
            Set.of(
                    "exchange.form",
                    "exchange.unknown",
                    "exchange.misplaced",
                    "exchange.repeated",
                    "exchange.id-missing",
                    "exchange.id-taken",
                    "exchange.offset-differs",
                    "exchange.time-unreadable",
                    "exchange.start-differs");

    private StrictRules() {}
}
