package org.forumkit.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The string is the name of a time zone of the IANA database; an offset is not.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface ZoneName {
    /**
     * Returns the key of the message.
     *
     * @return the key in braces, never null
     */
    String message() default "{zone.unknown}";

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
