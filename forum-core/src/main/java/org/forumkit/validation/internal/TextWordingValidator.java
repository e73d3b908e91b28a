package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.model.Wording;
import org.jspecify.annotations.Nullable;

/** Checks {@link Wording} of a text: each language and what is said in it. */
public final class TextWordingValidator implements ConstraintValidator<Wording, Text> {
    private @Nullable Wording wording;

    @Override
    public void initialize(Wording annotation) {
        this.wording = annotation;
    }

    @Override
    public boolean isValid(@Nullable Text value, ConstraintValidatorContext context) {
        if (value == null || wording == null) {
            return true;
        }
        boolean valid = true;
        if (value.translations().isEmpty()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{text.empty}").addConstraintViolation();
            return false;
        }
        for (Map.Entry<String, String> translation : value.translations().entrySet()) {
            String language = translation.getKey();
            if (!language.equals(LanguageTags.UNDETERMINED) && !Codes.isLanguage(language)) {
                valid = refuse("language.unknown", value, language, context);
            }
            String key = Unfit.key(translation.getValue(), wording);
            if (key != null) {
                valid = refuse(key, value, language, context);
            }
        }
        return valid;
    }

    private static boolean refuse(
            String key, Text text, String language, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        var refusal = context.buildConstraintViolationWithTemplate("{" + key + "}");
        if (language.equals(LanguageTags.UNDETERMINED) && text.translations().size() == 1) {
            // In the document it is a plain string, without a place for each language.
            refusal.addConstraintViolation();
        } else {
            refusal.addPropertyNode(language).addConstraintViolation();
        }
        return false;
    }
}
