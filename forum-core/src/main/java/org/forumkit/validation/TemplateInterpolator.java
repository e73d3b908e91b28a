package org.forumkit.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the key of a message as it is: its words come with the finding. */
final class TemplateInterpolator implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
