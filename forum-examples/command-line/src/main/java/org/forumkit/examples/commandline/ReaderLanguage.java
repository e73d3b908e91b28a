package org.forumkit.examples.commandline;

import org.forumkit.model.LanguageTags;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of messages. */
final class ReaderLanguage {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = Tag.class,
            description = "The language of messages; ${DEFAULT-VALUE} without it.")
    private String tag = "en";

    String tag() {
        return tag;
    }

    /** Reads the tag of a language. */
    static final class Tag implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (LanguageTags.isWellFormed(value)) {
                return value;
            }
            String hyphened = value.replace('_', '-');
            String hint =
                    LanguageTags.isWellFormed(hyphened)
                            ? "; did you mean \"" + hyphened + "\"?"
                            : "";
            throw new TypeConversionException(
                    "must be a language tag (BCP 47) such as zh-Hans, not \""
                            + value
                            + "\""
                            + hint);
        }
    }
}
