package org.forumkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Session;

/** The number of a board or paper is one speech's: {@code item.number-repeated}. */
final class ItemNumbers implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        List<Edition> editions = forum.series().editions();
        for (int i = 0; i < editions.size(); i++) {
            check(editions.get(i), Place.ROOT.at("series").at("editions", i), report);
        }
    }

    private static void check(Edition edition, Place place, Report report) {
        Map<String, Place> first = new HashMap<>();
        for (int s = 0; s < edition.sessions().size(); s++) {
            Session session = edition.sessions().get(s);
            for (int i = 0; i < session.items().size(); i++) {
                Item item = session.items().get(i);
                if (item.number() == null) {
                    continue;
                }
                Place number = place.at("sessions", s).at("items", i).at("number");
                Place other = first.putIfAbsent(item.number(), number);
                if (other != null) {
                    report.find(
                            "item.number-repeated",
                            number,
                            item.number(),
                            "other",
                            other.toString());
                }
            }
        }
    }
}
