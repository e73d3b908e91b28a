package org.forumkit.examples.commandline;

import java.util.Arrays;
import java.util.List;
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

    /** Several languages in order. */
    record Tags(List<String> tags) {}

    /** Reads the tags of languages with commas between; a part that is empty is no tag. */
    static final class TagsConverter implements ITypeConverter<Tags> {
        @Override
        public Tags convert(String value) {
            Tag tag = new Tag();
            return new Tags(Arrays.stream(value.split(",", -1)).map(tag::convert).toList());
        }
    }

    /** Reads the tag of a language. */
    static final class Tag implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (LanguageTags.hasLanguage(value)) {
                return value;
            }
            String hyphened = value.replace('_', '-');
            String hint =
                    LanguageTags.hasLanguage(hyphened)
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
