package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** A face, parsed when it is first asked for. Thread-safe. */
abstract class LazyFace {

    private volatile @Nullable FontFace face;

    static LazyFace of(FontFace parsed) {
        return new LazyFace() {
            @Override
            FontFace parse() {
                return parsed;
            }
        };
    }

    abstract FontFace parse();

    final FontFace get() {
        FontFace known = face;
        return known != null ? known : parseOnce();
    }

    private synchronized FontFace parseOnce() {
        FontFace known = face;
        if (known == null) {
            known = parse();
            face = known;
        }
        return known;
    }
}
