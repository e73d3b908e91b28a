package org.forumkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.finding.Landmark;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Organisation;
import org.forumkit.model.Text;

/** No organisation is a part of itself, over however many others: {@code organisation.cycle}. */
final class Parents implements Rule {
    private static final String SIGN = " > ";

    /** How many of a cycle are named before the last, which is the first again. */
    private static final int MOST_NAMES = 10;

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
                report.add(
                        ValidationRule.of("organisation.cycle").severity(),
                        "organisation.cycle",
                        Place.ROOT.at("organisations", at).at("parent").toString(),
                        all.get(at).parent(),
                        Map.of("cycle", names(cycle, all, indexes)),
                        "cycle",
                        String.join(SIGN, cycle));
            }
            done.addAll(onWay);
        }
    }

    /** Returns what the organisations of a cycle are called, in each language of one of them. */
    private static Landmark names(
            List<String> cycle, List<Organisation> all, Map<String, Integer> indexes) {
        List<Map<String, String>> names = new ArrayList<>();
        Set<String> tags = new LinkedHashSet<>();
        int most = Math.min(cycle.size() - 1, MOST_NAMES);
        List<String> ids = new ArrayList<>(cycle.subList(0, most));
        ids.add(cycle.get(cycle.size() - 1));
        for (String id : ids) {
            Organisation each = all.get(Objects.requireNonNull(indexes.get(id)));
            Map<String, String> name = each.name().translations();
            names.add(name.isEmpty() ? Map.of(LanguageTags.UNDETERMINED, id) : name);
            tags.addAll(name.keySet());
        }
        if (most < cycle.size() - 1) {
            names.add(most, Map.of(LanguageTags.UNDETERMINED, "\u2026"));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : tags) {
            texts.put(
                    tag,
                    names.stream()
                            .map(each -> each.getOrDefault(tag, each.values().iterator().next()))
                            .collect(Collectors.joining(SIGN)));
        }
        return new Landmark("place.organisation", Text.of(texts), 0);
    }
}
