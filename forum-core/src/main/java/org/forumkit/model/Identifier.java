package org.forumkit.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The string is an id: small letters, digits and hyphens, 64 at the most, the first no hyphen.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface Identifier {
    /**
     * Returns the key of the message.
     *
     * @return the key in braces, never null
     */
    String message() default "{identifier.malformed}";

    /**
     * Returns the validation groups.
     *
     * @return the groups, never null
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return the payload, never null
     */
    Class<? extends Payload>[] payload() default {};
}
