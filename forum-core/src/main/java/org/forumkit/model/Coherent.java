package org.forumkit.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The components of the record agree with one another.
 *
 * <p>An end is not before its start, what excludes each other is not there at once.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface Coherent {
    /**
     * Returns the key of the message.
     *
     * @return the key in braces, never null
     */
    String message() default "{record.incoherent}";

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
