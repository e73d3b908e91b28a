package org.forumkit.export.pdf.internal.font;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which font of a file with several is meant: of a collection, or of a variable font.
 *
 * <p>Immutable and thread-safe.
 *
 * @param index its place in a collection from 0, -1 to go by the name
 * @param name its name in a collection, or that of an instance of a variable font; null for none
 * @param axes the place on each axis of a variable font by the axis' tag; others stay at their
 *     default; not null
 */
public record FontPick(int index, @Nullable String name, Map<String, Float> axes) {

    /** No choice, for files with one font. */
    public static final FontPick NONE = new FontPick(-1, null, Map.of());

    /** Copies. */
    public FontPick {
        axes = Map.copyOf(axes);
    }

    /** Returns the pick with another place in the collection. */
    public FontPick index(int newIndex) {
        return new FontPick(newIndex, name, axes);
    }

    /** Returns the pick with another name. */
    public FontPick name(String newName) {
        return new FontPick(index, newName, axes);
    }

    /** Returns the pick without its name. */
    FontPick unnamed() {
        return new FontPick(index, null, axes);
    }

    /** Returns the pick with other places on axes. */
    public FontPick axes(Map<String, Float> newAxes) {
        return new FontPick(index, name, newAxes);
    }

    /** What distinguishes the font from others of its file, for its name. */
    String suffix() {
        StringBuilder suffix = new StringBuilder(name == null ? "" : "-" + name);
        new TreeMap<>(axes).forEach((tag, at) -> suffix.append('-').append(tag).append(at));
        return suffix.toString();
    }
}
