package org.forumkit.validation;

import org.jspecify.annotations.Nullable;

/** A place in the document; written as a pointer only where something is found there. */
final class Place {
    static final Place ROOT = new Place(null, "", -1);

    private final @Nullable Place parent;
    private final String name;
    private final int index;

    private Place(@Nullable Place parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Place at(String member) {
        return new Place(this, member, -1);
    }

    Place at(int element) {
        return new Place(this, "", element);
    }

    Place at(String member, int element) {
        return at(member).at(element);
    }

    /** Returns the JSON pointer (RFC 6901). */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        return parent + "/" + (index < 0 ? escaped(name) : Integer.toString(index));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
