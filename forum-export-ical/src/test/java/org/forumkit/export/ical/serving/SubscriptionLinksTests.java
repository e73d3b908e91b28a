package org.forumkit.export.ical.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that subscribe with one click. */
class SubscriptionLinksTests {
    private static final SubscriptionLinks LINKS =
            new SubscriptionLinks(
                    URI.create("https://forum.example:8443/calendar/2025/en.ics?a=b&c"),
                    "第七届 & \"co\"");

    @Test
    void eachCalendarHasItsForm() {
        assertEquals(
                "webcal://forum.example:8443/calendar/2025/en.ics?a=b&c",
                LINKS.webcal().toString());
        assertEquals(LINKS.webcal(), LINKS.apple());
        assertEquals(
                "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fforum.example%3A8443"
                        + "%2Fcalendar%2F2025%2Fen.ics%3Fa%3Db%26c",
                LINKS.google().toString());
        String query =
                "/calendar/0/addfromweb?url=https%3A%2F%2Fforum.example%3A8443%2Fcalendar%2F2025"
                        + "%2Fen.ics%3Fa%3Db%26c"
                        + "&name=%E7%AC%AC%E4%B8%83%E5%B1%8A%20%26%20%22co%22";
        assertEquals("https://outlook.live.com" + query, LINKS.outlook().toString());
        assertEquals("https://outlook.office.com" + query, LINKS.microsoft365().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webcal://a/b.ics",
                "file:///a.ics",
                "/a.ics",
                "https:a.ics",
                "javascript:a"
            })
    void otherAddressesAreRefused(String address) {
        URI uri = URI.create(address);
        assertThrows(IllegalArgumentException.class, () -> new SubscriptionLinks(uri, "a"));
    }
}
