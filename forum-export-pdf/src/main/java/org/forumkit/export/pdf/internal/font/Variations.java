package org.forumkit.export.pdf.internal.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables {@code fvar} and {@code avar}: the axes of a variable font and its named instances. */
final class Variations {

    private static final int MOST_AXES = 64;
    private static final int AXIS_BYTES = 20;

    private final FontTable fvar;
    private final @Nullable FontTable avar;
    private final @Nullable FontTable names;
    private final int axes;
    private final int firstAxis;
    private final int instances;
    private final int instanceBytes;

    Variations(FontFile file) {
        fvar = file.table("fvar");
        avar = file.optional("avar");
        names = file.optional("name");
        firstAxis = fvar.u16(4);
        axes = fvar.u16(8);
        instances = fvar.u16(12);
        instanceBytes = fvar.u16(14);
        if (axes == 0 || axes > MOST_AXES || fvar.u16(10) != AXIS_BYTES) {
            throw fvar.fault("declares " + axes + " axes of " + fvar.u16(10) + " bytes");
        }
        if (instances > 0 && instanceBytes < 4 + 4 * axes) {
            throw fvar.fault("declares instances of " + instanceBytes + " bytes");
        }
    }

    int axes() {
        return axes;
    }

    /** Returns the place on each axis that a pick means, from -1 to 1. */
    float[] normalized(FontPick pick) {
        if (pick.name() == null && pick.axes().isEmpty()) {
            throw fvar.fault("has " + described() + "; say which is meant");
        }
        float[] at = pick.name() == null ? defaults() : instance(pick.name());
        for (Map.Entry<String, Float> each : pick.axes().entrySet()) {
            set(at, each.getKey(), each.getValue());
        }
        for (int axis = 0; axis < axes; axis++) {
            at[axis] = normalized(axis, at[axis]);
        }
        if (avar != null) {
            bend(avar, at);
        }
        return at;
    }

    /** Returns the weight that a pick means, 0 if the font has no such axis. */
    int weight(FontPick pick) {
        float[] at = pick.name() == null ? defaults() : instance(pick.name());
        for (int axis = 0; axis < axes; axis++) {
            if (tag(axis).equals("wght")) {
                return Math.round(pick.axes().getOrDefault("wght", at[axis]));
            }
        }
        return 0;
    }

    private float[] defaults() {
        float[] at = new float[axes];
        for (int axis = 0; axis < axes; axis++) {
            at[axis] = fixed(firstAxis + AXIS_BYTES * axis + 8);
        }
        return at;
    }

    private float[] instance(String name) {
        for (int i = 0; i < instances; i++) {
            int start = firstInstance() + instanceBytes * i;
            if (name.equalsIgnoreCase(instanceName(i))) {
                float[] at = new float[axes];
                for (int axis = 0; axis < axes; axis++) {
                    at[axis] = fixed(start + 4 + 4 * axis);
                }
                return at;
            }
        }
        throw fvar.fault("has no instance " + name + ", but " + described());
    }

    private void set(float[] at, String tag, float value) {
        for (int axis = 0; axis < axes; axis++) {
            if (tag(axis).equals(tag)) {
                float least = fixed(firstAxis + AXIS_BYTES * axis + 4);
                float most = fixed(firstAxis + AXIS_BYTES * axis + 12);
                if (!(value >= least && value <= most)) {
                    throw fvar.fault(
                            String.format(
                                    Locale.ROOT,
                                    "has axis %s from %s to %s, not %s",
                                    tag,
                                    least,
                                    most,
                                    value));
                }
                at[axis] = value;
                return;
            }
        }
        throw fvar.fault("has no axis " + tag + ", but " + described());
    }

    private float normalized(int axis, float value) {
        int start = firstAxis + AXIS_BYTES * axis;
        float least = fixed(start + 4);
        float usual = fixed(start + 8);
        float most = fixed(start + 12);
        if (!(least <= usual && usual <= most)) {
            throw fvar.fault("has axis " + tag(axis) + " out of order");
        }
        float within = Math.max(least, Math.min(most, value));
        if (within == usual) {
            return 0;
        }
        return within < usual
                ? (within - usual) / (usual - least)
                : (within - usual) / (most - usual);
    }

    /** Moves places along the axes' curves. */
    private void bend(FontTable curves, float[] at) {
        int start = 8;
        for (int axis = 0; axis < Math.min(axes, curves.u16(6)); axis++) {
            int points = curves.u16(start);
            at[axis] = bent(curves, start + 2, points, at[axis]);
            start += 2 + 4 * points;
        }
    }

    private static float bent(FontTable curves, int start, int points, float value) {
        for (int i = 1; i < points; i++) {
            float from = curves.s16(start + 4 * i - 4) / 16384f;
            float to = curves.s16(start + 4 * i) / 16384f;
            if (value >= from && value <= to && to > from) {
                float low = curves.s16(start + 4 * i - 2) / 16384f;
                float high = curves.s16(start + 4 * i + 2) / 16384f;
                return low + (high - low) * (value - from) / (to - from);
            }
        }
        return value;
    }

    private String described() {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < Math.min(instances, 20); i++) {
            known.add(instanceName(i));
        }
        List<String> tags = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            tags.add(tag(axis));
        }
        return "instances " + known + " and axes " + tags;
    }

    private String instanceName(int i) {
        int id = fvar.u16(firstInstance() + instanceBytes * i);
        String name = names == null ? "" : FontNames.text(names, id);
        return name.isEmpty() ? Integer.toString(i) : name;
    }

    private int firstInstance() {
        return firstAxis + AXIS_BYTES * axes;
    }

    private String tag(int axis) {
        StringBuilder tag = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            tag.append((char) fvar.u8(firstAxis + AXIS_BYTES * axis + i));
        }
        return tag.toString();
    }

    private float fixed(int at) {
        return fvar.s32(at) / 65536f;
    }
}
