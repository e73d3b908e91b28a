package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.forumkit.model.SubdivisionCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link SubdivisionCode}. */
public final class SubdivisionCodeValidator
        implements ConstraintValidator<SubdivisionCode, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Codes.isSubdivision(value);
    }
}
