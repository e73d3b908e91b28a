package org.forumkit.examples.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Audience;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.publication.Each;
import org.forumkit.publication.Plan;
import org.forumkit.publication.Publication;
import org.forumkit.publication.PublicationEntry;
import org.forumkit.validation.ForumValidator;
import org.forumkit.words.Words;

/** Writes the Dialogue's handbooks, calendar feeds and document, and a page that lists them. */
public final class Main {
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");
    private static final String PLAN = "plan.json";

    /** What the page is in, and in what its files are about. */
    private static final List<String> LANGUAGES = List.of("zh-Hans", "en");

    private final Programme overview =
            Programme.of(Dialogue.forum())
                    .edition(Dialogue.LATEST)
                    .audience(Audience.DELEGATES)
                    .languages(LANGUAGES)
                    .at(Dialogue.modified())
                    .build();
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
        List<Finding> findings =
                new ArrayList<>(ForumValidator.standard().validate(Dialogue.forum()));
        Publication publication = Publication.builder(Dialogue.forum(), plan()).build();
        findings.addAll(publication.findings());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the document or its plan has faults: " + findings);
        }
        for (PublicationEntry entry : publication.entries()) {
            folder.write(
                    entry.file(),
                    about(entry),
                    entry.languages(),
                    out -> publication.export(entry, out));
        }
        byte[] json = ForumJson.toBytes(Dialogue.forum());
        folder.write("dialogue.json", overview.series().name(), Words.LANGUAGES, json);
        folder.writeIndex(edition);
    }

    /** Returns the plan, with the moment of the data for a clock, so that equal data stay equal. */
    private static Plan plan() throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(PLAN), PLAN)) {
            return RecordJson.of(Plan.class).read(in, PLAN).toBuilder()
                    .at(Dialogue.modified())
                    .stamp(Dialogue.modified())
                    .build();
        }
    }

    private LocalText about(PublicationEntry entry) {
        if (entry.each() == Each.TOPIC) {
            return edition.topics().stream()
                    .filter(topic -> topic.id().equals(entry.id()))
                    .findFirst()
                    .orElseThrow()
                    .title();
        }
        if (entry.each() == Each.COUNTRY) {
            return edition.countries().stream()
                    .filter(country -> country.code().equals(entry.id()))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }
        return edition.title();
    }
}
