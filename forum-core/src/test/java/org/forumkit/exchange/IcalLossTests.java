package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.realfiles.SharedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every property and parameter of feeds as another reader sees them, and finds each in the
 * document or in a finding.
 */
class IcalLossTests {
    /** What the document says in its own way, and what is the form of a file. */
    private static final Set<String> SETTLED =
            Set.of("DTSTART", "DTEND", "DURATION", "STATUS", "LAST-MODIFIED", "CLASS", "VERSION");

    /** What is the form of a property, or the language that a text is kept under. */
    private static final Set<String> FORMS =
            Set.of("VALUE", "TZID", "LANGUAGE", "RELTYPE", "ROLE", "ENCODING");

    private final List<String> lost = new ArrayList<>();
    private String all = "";
    private int count;

    private static Stream<String> files() throws IOException {
        Path folder = SharedFiles.file("ical-faults/t-good.ics").getParent();
        List<Path> files;
        try (var each = Files.list(folder)) {
            files = each.sorted().toList();
        }
        return files.stream().map(each -> "ical-faults/" + each.getFileName());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingOfAFeedIsLost(String name) throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.file(name));
        Imported imported;
        try {
            imported =
                    Importers.auto().read(new ByteArrayInputStream(file), name, Schedules.ENGLISH);
        } catch (ForumFormatException e) {
            return;
        }
        StringBuilder texts = new StringBuilder();
        gather(new JsonMapper().readValue(ForumJson.toString(imported.forum()), Map.class), texts);
        imported.findings().forEach(each -> texts.append(each.value()).append(each.arguments()));
        all = plain(texts.toString());
        walk(file);

        assertEquals(List.of(), lost);
        assertTrue(count > 10, "" + count);
    }

    private static void gather(Object value, StringBuilder texts) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (name, each) -> {
                        gather(name, texts);
                        gather(each, texts);
                    });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> gather(each, texts));
        } else {
            texts.append('|').append(value);
        }
    }

    /** Lines end in one way or another. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\uFEFF]+", "");
    }

    private void walk(byte[] file) throws IOException {
        // The other reader knows no mark, folds between characters only, and is of two minds
        // where there is no version.
        String unfolded =
                new String(file, StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "")
                        .replaceAll("\r?\n[ \t]", "");
        Reader reader =
                new StringReader(
                        new String(
                                unfolded.getBytes(StandardCharsets.ISO_8859_1),
                                StandardCharsets.UTF_8));
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        try (VObjectReader objects = new VObjectReader(reader, rules)) {
            objects.setCaretDecodingEnabled(true);
            objects.parse(
                    new VObjectDataAdapter() {
                        @Override
                        public void onProperty(VObjectProperty property, Context context) {
                            if (!isZone(context.getParentComponents())) {
                                look(property, context);
                            }
                        }
                    });
        }
    }

    /** A zone of the tz database is known by its name. */
    private static boolean isZone(List<String> parents) {
        return parents.contains("VTIMEZONE");
    }

    private void look(VObjectProperty property, Context context) {
        count++;
        String name = property.getName().toUpperCase(java.util.Locale.ROOT);
        String place = context.getLineNumber() + " " + name;
        if (!isSettled(name, context.getParentComponents())) {
            for (String each : values(name, String.valueOf(property.getValue()))) {
                if (!all.contains(plain(each)) && !all.contains(plain(property.getValue()))) {
                    lost.add(place + " " + each);
                }
            }
        }
        for (Map.Entry<String, List<String>> each : property.getParameters()) {
            for (String value : each.getValue()) {
                String parameter = String.valueOf(each.getKey());
                boolean isForm = FORMS.contains(parameter) && !isForeign(parameter, value);
                if (!isForm && !all.contains(plain(value))) {
                    lost.add(place + " " + each.getKey() + "=" + value);
                }
            }
        }
    }

    private boolean isForeign(String parameter, String value) {
        return parameter.equals("TZID") && !ZoneId.getAvailableZoneIds().contains(value);
    }

    private static boolean isSettled(String name, List<String> parents) {
        return name.equals("VERSION") || (SETTLED.contains(name) && parents.contains("VEVENT"));
    }

    private static List<String> values(String name, String value) {
        return switch (name) {
            case "CATEGORIES" -> VObjectPropertyValues.parseList(value);
            case "ATTENDEE", "ORGANIZER" -> List.of(value.replace("mailto:", ""));
            default -> List.of(VObjectPropertyValues.unescape(value));
        };
    }
}
