package org.forumkit.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is fit for print and feeds.
 *
 * <p>It is not blank, not too long, and without control characters, bidirectional overrides or lone
 * surrogates; of a {@link Text}, each language is known.
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
public @interface Wording {
    /** The usual bound of a title, a name or another line. */
    int TITLE = 500;

    /** The usual bound of a description. */
    int DESCRIPTION = 20_000;

    /**
     * Returns the greatest length.
     *
     * @return the greatest length in characters of Unicode (code points), positive
     */
    int max() default TITLE;

    /**
     * Tells whether the text may have several lines.
     *
     * @return true if line feeds and tabulators may stand in it
     */
    boolean lines() default false;

    /**
     * Returns the key of the message.
     *
     * @return the key in braces, never null
     */
    String message() default "{text.unfit}";

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
