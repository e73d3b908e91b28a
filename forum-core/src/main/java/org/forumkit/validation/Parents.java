package org.forumkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;

/** No organisation is a part of itself, over however many others: {@code organisation.cycle}. */
final class Parents implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        List<Organisation> all = forum.organisations();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            indexes.putIfAbsent(all.get(i).id(), i);
        }
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> way = new ArrayList<>();
            Set<Integer> onWay = new HashSet<>();
            Integer at = i;
            while (at != null && !done.contains(at) && onWay.add(at)) {
                way.add(all.get(at).id());
                String parent = all.get(at).parent();
                at = parent == null ? null : indexes.get(parent);
            }
            if (at != null && onWay.contains(at)) {
                String id = all.get(at).id();
                List<String> cycle = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
                cycle.add(id);
                Place place = Place.ROOT.at("organisations", at).at("parent");
                report.error(
                        "organisation.cycle",
                        place,
                        all.get(at).parent(),
                        "cycle",
                        String.join(" > ", cycle));
            }
            done.addAll(onWay);
        }
    }
}
