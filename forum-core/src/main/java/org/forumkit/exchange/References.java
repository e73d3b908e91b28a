package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Document;
import org.forumkit.model.Link;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Links and attachments of one record; what the model does not hold of them is kept beside. */
final class References {
    private final Deviations deviations;
    private final @Nullable String base;
    private final Extras extras;
    private final String pointer;

    References(Deviations deviations, @Nullable String base, Extras extras, String pointer) {
        this.deviations = deviations;
        this.base = base;
        this.extras = extras;
        this.pointer = pointer;
    }

    List<Link> links(@Nullable Node list) {
        List<Link> links = new ArrayList<>();
        for (Node each : list == null ? List.<Node>of() : list.parts()) {
            String url = url(each, "event/links");
            String title = title(each);
            if (url == null) {
                extras.add("links", whole(each, null, title));
                continue;
            }
            links.add(new Link(url, title == null ? null : Text.of(title), null));
            if (rest(each)) {
                extras.add("links", whole(each, url, title));
            }
        }
        return links;
    }

    List<Document> documents(@Nullable Node list) {
        List<Document> documents = new ArrayList<>();
        for (Node each : list == null ? List.<Node>of() : list.parts()) {
            String url = url(each, "event/attachments");
            String title = title(each);
            if (each.kind() == Node.Kind.ROW && title != null) {
                documents.add(Document.builder(Text.of(title)).build());
                continue;
            }
            if (url != null) {
                String shown = title == null ? fileName(url) : title;
                documents.add(Document.builder(Text.of(shown)).url(url).build());
            }
            if (url == null || title == null || rest(each)) {
                extras.add("attachments", whole(each, url, title));
            }
        }
        return documents;
    }

    /** What has no title is shown by the last part of its address. */
    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns an address that the model takes, null if there is none: then the part keeps it. */
    private @Nullable String url(Node reference, String field) {
        Node part = reference.take("href");
        part = part == null ? reference.take("url") : part;
        return part == null ? null : address(part, field);
    }

    /** Returns an address that the model takes; null, and gives the part back, if it is none. */
    @Nullable String address(Node part, String field) {
        String given = String.valueOf(part.text());
        if (Addresses.isFit(given)) {
            return given;
        }
        String resolved = Addresses.resolve(given, base);
        if (resolved == null) {
            part.giveBack();
            deviations.tell(ImportRule.ADDRESS_UNFIT, part, pointer, given, "field", field);
        } else {
            deviations.tell(
                    ImportRule.ADDRESS_CHANGED,
                    part,
                    pointer,
                    given,
                    "field",
                    field,
                    "made",
                    resolved);
        }
        return resolved;
    }

    private static @Nullable String title(Node reference) {
        String title = reference.takeText("title");
        title = title == null ? reference.text() : title;
        return title == null ? null : Wordings.line(title);
    }

    private static boolean rest(Node reference) {
        return reference.parts().stream().anyMatch(each -> !each.isTaken() && !each.isEmpty());
    }

    /** Returns all that is known of a reference, by the names that the JSON format has. */
    private static @Nullable Object whole(
            Node reference, @Nullable String url, @Nullable String title) {
        Extras all = new Extras();
        all.keepText("url", url);
        all.keepText("title", title);
        for (Node each : reference.parts()) {
            if (!each.isTaken()) {
                all.keep(each.name().equals("href") ? "url" : each.name(), each.plainJson());
            }
        }
        return Map.copyOf(all.values()).isEmpty() ? null : all.values();
    }
}
