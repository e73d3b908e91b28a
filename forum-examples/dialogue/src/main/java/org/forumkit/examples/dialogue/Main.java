package org.forumkit.examples.dialogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.programme.Selection;
import org.forumkit.validation.ForumValidator;
import org.forumkit.words.Words;

/** Writes the Dialogue's handbooks, calendar feeds and document, and a page that lists them. */
public final class Main {
    private static final Map<String, String> SPOKEN =
            Map.of("CN", "zh-Hans", "KR", "ko", "MN", "mn", "RU", "ru");
    private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ko", "mn", "ru");
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");
    private static final Selection ALL = Selection.everything();

    private final Exporters exporters = Exporters.load();
    private final Programme overview = request(Audience.DELEGATES, ALL, LANGUAGES).programme();
    private final ProgrammeEdition edition = overview.edition();
    private final OutputFolder folder;

    Main(OutputFolder folder) {
        this.folder = folder;
    }

    /** Takes one argument: the folder to write to. */
    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        new Main(new OutputFolder(Path.of(args[0]), System.out)).run();
    }

    void run() throws IOException {
        List<Finding> findings = ForumValidator.standard().validate(Dialogue.forum());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the document has faults: " + findings);
        }
        for (String second : List.of("en", "ru")) {
            ExportRequest request = request(Audience.DELEGATES, ALL, List.of("zh-Hans", second));
            String file = "handbook-zh-Hans-" + second + ".pdf";
            folder.export(exporters.get("pdf-handbook"), request, file, edition.title());
        }
        for (String language : List.of("zh-Hans", "en")) {
            feed("edition", edition.title(), ALL, language);
            for (ProgrammeTopic topic : edition.topics()) {
                feed("topic-" + topic.id(), topic.title(), Selection.topic(topic.id()), language);
            }
        }
        for (ProgrammeCountry country : edition.countries()) {
            String name = "country-" + country.code().toLowerCase(Locale.ROOT);
            String language = SPOKEN.getOrDefault(country.code(), "en");
            feed(name, country.name(), Selection.country(country.code()), language);
        }
        byte[] json = ForumJson.toBytes(Dialogue.forum());
        folder.write("dialogue.json", overview.series().name(), Words.LANGUAGES, json);
        folder.writeIndex(edition);
    }

    private void feed(String file, LocalText about, Selection part, String language)
            throws IOException {
        int index = LANGUAGES.indexOf(language);
        String title = edition.title().in(index).value();
        String name = part == ALL ? title : title + " – " + about.in(index).value();
        Map<String, String> options = Map.of("authority", "dialogue.example", "name", name);
        Exporter ical = exporters.get("ical");
        ExportRequest request =
                request(Audience.PUBLIC, part, List.of(language))
                        .with(ical.options().parse(options));
        folder.export(ical, request, file + "-" + language + ".ics", about);
    }

    private ExportRequest request(Audience audience, Selection part, List<String> languages) {
        Programme programme =
                Programme.of(Dialogue.forum())
                        .edition(Dialogue.LATEST)
                        .audience(audience)
                        .languages(languages)
                        .at(Dialogue.modified())
                        .select(part)
                        .build();
        return ExportRequest.of(programme, Dialogue.modified());
    }
}
