package org.forumkit.export.ical;

import java.io.IOException;
import java.util.List;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeLink;
import org.jspecify.annotations.Nullable;

/** Lines that calendars and entries have alike. */
final class Lines {

    private Lines() {}

    static void text(LineSink out, String property, ResolvedText text) throws IOException {
        out.property(property);
        language(out, text.language());
        out.text(text.value()).end();
    }

    /** Adds the language of a text, if it is known and looks like a tag of BCP 47. */
    static void language(LineSink out, String tag) throws IOException {
        if (!tag.equals("und") && isTag(tag)) {
            out.parameter("LANGUAGE", tag);
        }
    }

    private static boolean isTag(String tag) {
        int length = 0;
        boolean first = true;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == '-' && length > (first ? 1 : 0)) {
                first = false;
                length = 0;
            } else if (length < 8 && (letter || (!first && c >= '0' && c <= '9'))) {
                length++;
            } else {
                return false;
            }
        }
        return length > (first ? 1 : 0);
    }

    static void url(LineSink out, @Nullable String address) throws IOException {
        if (address != null) {
            out.property("URL").uri(address).end();
        }
    }

    static void image(LineSink out, String address) throws IOException {
        if (!address.isEmpty()) {
            out.property("IMAGE").parameter("VALUE", "URI").parameter("DISPLAY", "BADGE");
            out.uri(address).end();
        }
    }

    /** Returns the best web address for readers of a language, or null. */
    static @Nullable String webAddress(List<ProgrammeLink> links, String language) {
        String best = null;
        for (int i = 0; i < links.size(); i++) {
            ProgrammeLink link = links.get(i);
            if (!isWeb(link.url())) {
                continue;
            }
            if (language.equals(link.language())) {
                return link.url();
            }
            if (best == null) {
                best = link.url();
            }
        }
        return best;
    }

    /** Whether an address is of a scheme that a document may have. */
    static boolean isAddress(String url) {
        return isWeb(url) || url.regionMatches(true, 0, "mailto:", 0, 7);
    }

    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8)
                || url.regionMatches(true, 0, "http://", 0, 7);
    }
}
