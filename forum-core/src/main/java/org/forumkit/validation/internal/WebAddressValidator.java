package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.forumkit.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** Checks {@link WebAddress}. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, String> {
    /** What browsers and calendar clients take without harm. */
    private static final int LONGEST = 2048;

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (Unfit.length(value) > LONGEST) {
            return false;
        }
        try {
            URI address = new URI(value);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> address.getHost() != null;
                case "mailto" -> address.getSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
