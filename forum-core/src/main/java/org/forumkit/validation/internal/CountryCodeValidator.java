package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.forumkit.model.CountryCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link CountryCode}. */
public final class CountryCodeValidator implements ConstraintValidator<CountryCode, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Codes.countries().contains(value);
    }
}
