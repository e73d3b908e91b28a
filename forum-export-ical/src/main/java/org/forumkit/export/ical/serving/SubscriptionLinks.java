package org.forumkit.export.ical.serving;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Links that subscribe to a feed with one click.
 *
 * <p>Google and Microsoft fetch the feed themselves, so its address has to be reachable from the
 * internet. The links to them are the ones that are in use; none is documented by its maker.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feed the address of the feed, of scheme http or https; never null
 * @param name what the calendar is called, never null
 * @since 0.1
 */
public record SubscriptionLinks(URI feed, String name) {

    /**
     * Creates them.
     *
     * @throws IllegalArgumentException if the address is not of scheme http or https, or has no
     *     host
     */
    public SubscriptionLinks {
        Objects.requireNonNull(feed, "feed must not be null");
        Objects.requireNonNull(name, "name must not be null");
        boolean web =
                "http".equalsIgnoreCase(feed.getScheme())
                        || "https".equalsIgnoreCase(feed.getScheme());
        if (!web || feed.getRawAuthority() == null) {
            throw new IllegalArgumentException(
                    "feed must be an address of scheme http or https with a host, not " + feed);
        }
    }

    /**
     * Returns the link that the calendar of the reader's own device opens: that of Apple,
     * Thunderbird, Outlook, ICSx5.
     *
     * @return of scheme {@code webcal}, never null
     */
    public URI webcal() {
        String rest = feed.toASCIIString();
        return URI.create("webcal" + rest.substring(rest.indexOf(':')));
    }

    /**
     * Returns the link that opens Apple's calendar.
     *
     * @return the same as {@link #webcal()}, never null
     */
    public URI apple() {
        return webcal();
    }

    /**
     * Returns the link that opens Google Calendar. It refuses an address of scheme https there.
     *
     * @return the link, never null
     */
    public URI google() {
        return URI.create(
                "https://calendar.google.com/calendar/r?cid=" + encoded(webcal().toString()));
    }

    /**
     * Returns the link that opens Outlook.com, for private accounts.
     *
     * @return the link, never null
     */
    public URI outlook() {
        return outlook("outlook.live.com");
    }

    /**
     * Returns the link that opens Outlook of Microsoft 365, for accounts of work or school.
     *
     * @return the link, never null
     */
    public URI microsoft365() {
        return outlook("outlook.office.com");
    }

    private URI outlook(String host) {
        return URI.create(
                "https://"
                        + host
                        + "/calendar/0/addfromweb?url="
                        + encoded(feed.toASCIIString())
                        + "&name="
                        + encoded(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
