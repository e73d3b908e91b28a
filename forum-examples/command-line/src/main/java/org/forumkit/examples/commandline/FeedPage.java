package org.forumkit.examples.commandline;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.forumkit.export.ical.serving.FeedPath;
import org.forumkit.export.ical.serving.SubscriptionLinks;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;

/** A page that lists the feeds of an edition in one language. */
final class FeedPage {
    private static final String STYLE =
            """
            body { font: 1rem/1.6 sans-serif; color: #222; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; line-height: 1.4; margin: .5rem 0; }
            h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
            nav { font-size: .9rem; }
            nav a, nav strong { margin-right: 1rem; }
            ul { list-style: none; margin: 0; padding: 0; }
            li { border-top: 1px solid #ccc; padding: .6rem 0; }
            li > span { display: block; font-weight: bold; }
            li a { display: inline-block; margin-right: 1.2rem; }
            code { display: block; color: #555; font-size: .85rem; overflow-wrap: anywhere; }
            a { color: #06498f; }
            a:focus { outline: 2px solid #06498f; outline-offset: 2px; }
            """;

    /** What the page may load: nothing but its own style. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder()
                            .encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ProgrammeEdition edition;
    private final String language;
    private final URI address;
    private final boolean isPublic;
    private final StringBuilder html = new StringBuilder();

    /**
     * @param address where the feeds are, with a slash at its end
     * @param isPublic whether Google and Microsoft reach it
     */
    FeedPage(ProgrammeEdition edition, String language, URI address, boolean isPublic) {
        this.edition = edition;
        this.language = language;
        this.address = address;
        this.isPublic = isPublic;
    }

    byte[] toBytes(Collection<String> languages) {
        String title = edition.title().first().value();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escape(language))
                .append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(escape(word("title") + " – " + title)).append("</title>\n");
        html.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        navigation(languages);
        html.append("<main>\n<h1>").append(text(edition.title().first())).append("</h1>\n");
        LocalDate first = edition.firstDay();
        LocalDate last = edition.lastDay();
        if (first != null) {
            String days = Dates.of(language).range(first, last == null ? first : last);
            html.append("<p>").append(escape(days)).append("</p>\n");
        }
        html.append("<p>").append(escape(word("about"))).append("</p>\n<ul>\n");
        feed(word("whole"), title, FeedPath.of(edition.id(), language));
        html.append("</ul>\n");
        parts();
        html.append("</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void navigation(Collection<String> languages) {
        html.append("<nav aria-label=\"").append(escape(word("languages"))).append("\">");
        for (String each : languages) {
            String name = escape(ULocale.getDisplayNameWithDialect(each, each));
            String tag = escape(each);
            html.append(
                    each.equals(language)
                            ? "<strong lang=\""
                                    + tag
                                    + "\" aria-current=\"page\">"
                                    + name
                                    + "</strong>\n"
                            : "<a lang=\""
                                    + tag
                                    + "\" hreflang=\""
                                    + tag
                                    + "\" href=\"/"
                                    + tag
                                    + "/\">"
                                    + name
                                    + "</a>\n");
        }
        html.append("</nav>\n");
    }

    private void parts() {
        TreeSet<LocalDate> days = new TreeSet<>();
        edition.sessions().stream()
                .map(ProgrammeSession::day)
                .filter(Objects::nonNull)
                .forEach(days::add);
        if (days.size() > 1) {
            open("days");
            for (LocalDate day : days) {
                part("day", day.toString(), Dates.of(language).dateWithWeekday(day));
            }
            close();
        }
        List<ProgrammeTopic> topics = edition.topics();
        if (!topics.isEmpty()) {
            open("topics");
            topics.forEach(each -> part("topic", each.id(), each.title().first().value()));
            close();
        }
        List<ProgrammeRoom> rooms = edition.venue() == null ? List.of() : edition.venue().rooms();
        if (rooms.size() > 1) {
            open("rooms");
            rooms.forEach(each -> part("room", each.id(), each.name().first().value()));
            close();
        }
        List<ProgrammeCountry> countries = edition.countries();
        if (!countries.isEmpty()) {
            open("countries");
            countries.forEach(each -> part("country", each.code(), each.name().first().value()));
            close();
        }
    }

    private void open(String kind) {
        html.append("<h2>").append(escape(word(kind))).append("</h2>\n<ul>\n");
    }

    private void close() {
        html.append("</ul>\n");
    }

    private void part(String kind, String id, String name) {
        String calendar = edition.title().first().value() + " – " + name;
        feed(name, calendar, FeedPath.of(edition.id(), language).with(kind, id));
    }

    private void feed(String name, String calendar, FeedPath path) {
        URI uri = address.resolve(path.toString());
        SubscriptionLinks links = new SubscriptionLinks(uri, calendar);
        html.append("<li><span><bdi>").append(escape(name)).append("</bdi></span>\n");
        link(links.webcal(), word("subscribe"), name);
        if (isPublic) {
            link(links.google(), "Google", name);
            link(links.outlook(), "Outlook.com", name);
            link(links.microsoft365(), "Microsoft 365", name);
        }
        html.append("<code>").append(escape(uri.toString())).append("</code></li>\n");
    }

    private void link(URI target, String label, String name) {
        html.append("<a href=\"")
                .append(escape(target.toString()))
                .append("\" aria-label=\"")
                .append(escape(label + ": " + name))
                .append("\">")
                .append(escape(label))
                .append("</a>\n");
    }

    private String text(ResolvedText text) {
        return "<bdi lang=\"" + escape(text.language()) + "\">" + escape(text.value()) + "</bdi>";
    }

    private String word(String key) {
        return Words.standard().get(language, "page." + key);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
