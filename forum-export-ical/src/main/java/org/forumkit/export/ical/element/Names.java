package org.forumkit.export.ical.element;

import java.util.Locale;
import java.util.Objects;
import org.forumkit.export.ical.element.internal.Characters;

/** Names of components, properties and parameters. */
final class Names {

    private Names() {}

    /** Returns a name in capitals. */
    static String of(String name) {
        if (!Characters.isName(Objects.requireNonNull(name, "name must not be null"))) {
            throw new IllegalArgumentException(
                    "name must be ASCII letters, digits and hyphens, not \""
                            + Characters.clean(name)
                            + "\"");
        }
        return name.toUpperCase(Locale.ROOT);
    }
}
