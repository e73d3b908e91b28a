package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.forumkit.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Checks {@link LanguageTag}. */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Codes.isLanguage(value);
    }
}
