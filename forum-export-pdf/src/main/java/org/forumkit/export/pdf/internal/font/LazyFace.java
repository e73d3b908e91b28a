package org.forumkit.export.pdf.internal.font;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A face that is parsed when it is first asked for. Thread-safe. */
final class LazyFace {

    private final Supplier<FontFace> parser;
    private volatile @Nullable FontFace face;

    LazyFace(Supplier<FontFace> parser) {
        this.parser = parser;
    }

    FontFace get() {
        FontFace parsed = face;
        return parsed != null ? parsed : parse();
    }

    private synchronized FontFace parse() {
        FontFace parsed = face;
        if (parsed == null) {
            parsed = Objects.requireNonNull(parser.get(), "face must not be null");
            face = parsed;
        }
        return parsed;
    }
}
