package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.kept;
import static org.forumkit.exchange.Outgoing.list;
import static org.forumkit.exchange.Outgoing.put;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Document;
import org.forumkit.model.Link;
import org.forumkit.model.Person;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** Links and documents as those of a schedule, together with what was kept of them. */
final class DocumentLinks {
    private DocumentLinks() {}

    static List<Map<String, @Nullable Object>> links(
            Session session, Map<String, @Nullable Object> kept, DocumentTexts texts) {
        List<Link> links = new ArrayList<>(session.links());
        Object page = kept.get("url");
        // The page of the session has a field of its own.
        if (!links.isEmpty() && links.get(0).url().equals(page) && links.get(0).title() == null) {
            links.remove(0);
        }
        return links(links, kept, texts);
    }

    static List<Map<String, @Nullable Object>> links(Person person, DocumentTexts texts) {
        return links(person.links(), kept(person.extensions()), texts);
    }

    private static List<Map<String, @Nullable Object>> links(
            List<Link> links, Map<String, @Nullable Object> kept, DocumentTexts texts) {
        List<Object> more = list(kept.get("links"));
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Link each : links) {
            all.add(reference(each.url(), texts.ofNullable(each.title()), more));
        }
        more.forEach(each -> all.add(fields(each)));
        return all;
    }

    static List<Map<String, @Nullable Object>> attachments(
            Session session,
            Map<String, @Nullable Object> kept,
            DocumentTexts texts,
            Losses losses) {
        List<Object> more = list(kept.get("attachments"));
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Document each : session.documents()) {
            if (each.url() == null) {
                losses.of("document");
            } else {
                all.add(reference(each.url(), texts.of(each.title()), more));
            }
        }
        more.forEach(each -> all.add(fields(each)));
        return all;
    }

    /** Returns what was kept of a reference, which is all of it, or what the model has. */
    private static Map<String, @Nullable Object> reference(
            String url, @Nullable String title, List<Object> more) {
        for (Object each : more) {
            Map<String, @Nullable Object> whole = fields(each);
            if (url.equals(whole.get("url"))) {
                more.remove(each);
                return whole;
            }
        }
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("url", url);
        put(reference, "title", title);
        return reference;
    }
}
