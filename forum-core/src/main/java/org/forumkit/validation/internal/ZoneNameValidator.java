package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.forumkit.model.ZoneName;
import org.jspecify.annotations.Nullable;

/** Checks {@link ZoneName}. */
public final class ZoneNameValidator implements ConstraintValidator<ZoneName, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Codes.zones().contains(value);
    }
}
