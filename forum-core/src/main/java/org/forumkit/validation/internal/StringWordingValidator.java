package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.forumkit.model.Wording;
import org.jspecify.annotations.Nullable;

/** Checks {@link Wording} of a string. */
public final class StringWordingValidator implements ConstraintValidator<Wording, String> {
    private @Nullable Wording wording;

    @Override
    public void initialize(Wording annotation) {
        this.wording = annotation;
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        String key = value == null || wording == null ? null : Unfit.key(value, wording);
        if (key == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + key + "}").addConstraintViolation();
        return false;
    }
}
