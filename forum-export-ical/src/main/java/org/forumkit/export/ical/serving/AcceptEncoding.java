package org.forumkit.export.ical.serving;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which codings a client takes (RFC 9110, 12.5.3). */
final class AcceptEncoding {
    private static final Pattern MEMBER =
            Pattern.compile(
                    "([!#$%&'*+.^_`|~0-9a-z-]+)(?:[ \\t]*;[ \\t]*q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private AcceptEncoding() {}

    /**
     * Tells whether gzip is asked for and not liked less than no coding. What is malformed counts
     * as not asked for; so does a header that is absent or empty.
     */
    static boolean prefersGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        double gzip = -1;
        double identity = -1;
        double any = -1;
        for (String member : header.split(",", -1)) {
            Matcher matcher = MEMBER.matcher(member.trim().toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                double weight = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
                switch (matcher.group(1)) {
                    case "gzip", "x-gzip" -> gzip = Math.max(gzip, weight);
                    case "identity" -> identity = weight;
                    case "*" -> any = weight;
                    default -> {}
                }
            }
        }
        double wanted = gzip < 0 ? any : gzip;
        return wanted > 0 && wanted >= identity;
    }
}
