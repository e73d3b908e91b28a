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
 * The string is the number of a board or a paper, as {@code P-12}: letters, digits, hyphens, full
 * stops and slashes, 32 at the most, the first a letter or a digit.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = ItemNumber.ALLOWED)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface ItemNumber {
    /** What such a number is, as a regular expression. */
    String ALLOWED =
            "[0-9A-Za-z\\u00C0-\\u024F\\u0370-\\u052F\\u3041-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7A3]"
                    + "[-./0-9A-Za-z\\u00C0-\\u024F\\u0370-\\u052F\\u3041-\\u30FF"
                    + "\\u3400-\\u9FFF\\uAC00-\\uD7A3]{0,31}";

    /**
     * Returns the key of the message.
     *
     * @return the key in braces, never null
     */
    String message() default "{number.malformed}";

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
