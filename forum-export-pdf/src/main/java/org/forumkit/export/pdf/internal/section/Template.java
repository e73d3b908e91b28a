package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * The text of a letter with placeholders in it; a bar ends a paragraph.
 *
 * <p>Immutable and thread-safe.
 */
public final class Template {

    /** What may stand in braces. */
    private static final String NAMES =
            "name|post|organisation|country|edition|series|theme|dates|venue|city";

    /** What a template may be: no other placeholder, and no brace alone. */
    public static final Pattern ALLOWED =
            Pattern.compile("([^{}\\p{Cntrl}]|\\{(" + NAMES + ")}){0,4000}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(" + NAMES + ")}");

    private Template() {}

    /** Returns the paragraphs of a text in a language, with what it says of somebody. */
    static List<List<Run>> paragraphs(
            Composer c, ResolvedText template, int index, Entrant entrant) {
        Map<String, Run> values = values(c, index, entrant);
        List<List<Run>> paragraphs = new ArrayList<>();
        for (String paragraph : template.value().split("\\|", -1)) {
            List<Run> runs = new ArrayList<>();
            Matcher matcher = PLACEHOLDER.matcher(paragraph);
            int from = 0;
            while (matcher.find()) {
                String before = paragraph.substring(from, matcher.start());
                plain(c, runs, before, template.language());
                Run value = values.get(matcher.group(1));
                if (value != null) {
                    runs.add(withOneArticle(before, value));
                }
                from = matcher.end();
            }
            plain(c, runs, paragraph.substring(from), template.language());
            if (!runs.isEmpty()) {
                paragraphs.add(runs);
            }
        }
        return paragraphs;
    }

    /** Of "the {edition}" only one article is left where the title has its own. */
    private static Run withOneArticle(String before, Run value) {
        boolean both =
                value.language().startsWith("en")
                        && value.text().startsWith("The ")
                        && before.endsWith("the ");
        return both ? value.text(value.text().substring(4)) : value;
    }

    private static void plain(Composer c, List<Run> runs, String text, String language) {
        if (!text.isEmpty()) {
            runs.add(c.run(text, language));
        }
    }

    private static Map<String, Run> values(Composer c, int index, Entrant entrant) {
        ProgrammeEdition edition = c.edition();
        String language = c.languages().get(index);
        Map<String, Run> values = new HashMap<>();
        values.put(
                "name",
                c.run(
                                People.called(c, entrant.name(), entrant.courtesyTitle(), index),
                                entrant.source() + "/name")
                        .bold(true));
        put(c, values, "post", entrant.position(), index, entrant.source() + "/position");
        if (entrant.organisation() != null) {
            String source = entrant.source() + "/organisation/name";
            put(c, values, "organisation", entrant.organisation().name(), index, source);
        }
        if (entrant.country() != null) {
            put(c, values, "country", entrant.country().name(), index, "");
        }
        put(c, values, "edition", edition.title(), index, c.pointer("/title"));
        put(c, values, "series", c.programme().series().name(), index, "");
        put(c, values, "theme", edition.theme(), index, c.pointer("/theme"));
        if (edition.firstDay() != null) {
            String days = Times.range(c, language, edition.firstDay(), edition.lastDay());
            values.put("dates", c.run(days, language));
        }
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            put(c, values, "venue", venue.name(), index, c.pointer("/venue/name"));
            put(c, values, "city", venue.city(), index, c.pointer("/venue/city"));
        }
        return values;
    }

    private static void put(
            Composer c,
            Map<String, Run> values,
            String name,
            @Nullable LocalText text,
            int index,
            String source) {
        if (text != null) {
            values.put(name, c.run(text.in(index), source));
        }
    }

    /** The texts of a letter: those that were given, else the library's own. */
    static List<ResolvedText> texts(Composer c, Map<String, String> given, String word) {
        if (given.isEmpty()) {
            return c.words(word);
        }
        List<ResolvedText> texts = new ArrayList<>();
        for (String language : c.languages()) {
            String text = given.get(language);
            if (text != null) {
                texts.add(new ResolvedText(text, language));
            }
        }
        if (texts.isEmpty()) {
            Map.Entry<String, String> first = given.entrySet().iterator().next();
            String language = first.getKey().isEmpty() ? c.languages().get(0) : first.getKey();
            texts.add(new ResolvedText(first.getValue(), language));
        }
        return texts;
    }
}
