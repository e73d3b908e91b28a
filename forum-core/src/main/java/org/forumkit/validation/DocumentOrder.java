package org.forumkit.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Landmark;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;

/** The order in which a document holds its places. */
final class DocumentOrder {
    private final Forum forum;
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private final Guide guide;

    DocumentOrder(Forum forum, Guide guide) {
        this.forum = forum;
        this.guide = guide;
    }

    private static final class Placed {
        final Finding finding;
        final int[] place;

        Placed(Finding finding, int[] place) {
            this.finding = finding;
            this.place = place;
        }
    }

    List<Finding> sorted(List<Finding> findings) {
        List<Placed> placed = new ArrayList<>(findings.size());
        for (Finding each : findings) {
            List<Landmark> landmarks = new ArrayList<>();
            int[] place = place(each.pointer(), landmarks);
            placed.add(new Placed(each.at(landmarks), place));
        }
        placed.sort(
                Comparator.<Placed, int[]>comparing(each -> each.place, Arrays::compare)
                        .thenComparing(each -> each.finding.key()));
        return placed.stream().map(each -> each.finding).toList();
    }

    /**
     * Returns where a pointer leads, step by step: which component, element or entry it is.
     *
     * @param landmarks to which those on the way are added
     */
    private int[] place(String pointer, List<Landmark> landmarks) {
        if (pointer.isEmpty()) {
            return new int[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        int[] place = new int[steps.length];
        Object value = forum;
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            Object whole = value instanceof Text text ? text.translations() : value;
            value = null;
            if (whole instanceof List<?> list) {
                place[i] = Integer.parseInt(step);
                value = list.get(place[i]);
            } else if (whole instanceof Map<?, ?> map) {
                place[i] = new ArrayList<>(map.keySet()).indexOf(step);
                value = map.get(step);
            } else if (whole instanceof Record owner) {
                RecordComponent[] all =
                        components.computeIfAbsent(owner.getClass(), Class::getRecordComponents);
                while (place[i] < all.length - 1 && !all[place[i]].getName().equals(step)) {
                    place[i]++;
                }
                value = Components.get(all[place[i]], owner);
            }
            if (value instanceof Record record) {
                guide.add(record, whole instanceof List<?> ? place[i] + 1 : 0, landmarks);
            }
        }
        return place;
    }
}
