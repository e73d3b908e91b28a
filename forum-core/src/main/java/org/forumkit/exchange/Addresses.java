package org.forumkit.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as the model takes them. */
final class Addresses {
    private static final int LONGEST = 2048;

    private Addresses() {}

    /** Tells whether an address is absolute, of scheme http, https or mailto. */
    static boolean isFit(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> uri.getHost() != null;
                case "mailto" -> uri.getSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns what an address stands for that has no scheme, or signs that have to be encoded; null
     * if that cannot be told.
     */
    static @Nullable String resolve(String address, @Nullable String base) {
        String encoded = encoded(address);
        if (isFit(encoded)) {
            return encoded;
        }
        String resolved = null;
        if (address.startsWith("www.")) {
            resolved = "https://" + encoded;
        } else if (base != null && isFit(base)) {
            try {
                URI relative = new URI(encoded);
                resolved = relative.isAbsolute() ? null : URI.create(base).resolve(relative) + "";
            } catch (URISyntaxException e) {
                return null;
            }
        }
        return resolved != null && isFit(resolved) ? resolved : null;
    }

    /** Encodes what may not stand in an address, and a second number sign. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        boolean hasFragment = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean isSecond = c == '#' && hasFragment;
            hasFragment |= c == '#';
            if (isSecond || " \"<>\\^`{|}".indexOf(c) >= 0) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
