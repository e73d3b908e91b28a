package org.forumkit.examples.modulepath;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.WholeFile;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.validation.ForumValidator;
import org.forumkit.words.Words;

/** Checks a document and exports it with every exporter that the module path offers. */
final class Main {

    private Main() {}

    /**
     * Runs the application.
     *
     * @param arguments the document, the folder for the exports, and their time stamp
     */
    public static void main(String[] arguments) throws IOException {
        Forum forum = ForumJson.read(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        Instant stamp = Instant.parse(arguments[2]);

        List<Finding> findings = ForumValidator.standard().validate(forum);
        for (Finding each : findings) {
            print(each.pointer() + ": " + each.message(Words.standard(), "en"));
        }
        if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            System.exit(1);
        }

        Programme programme = Programme.of(forum).languages("zh-Hans", "en").at(stamp).build();
        Exporters exporters = Exporters.load();
        for (Exporter each : exporters.all()) {
            Path file = folder.resolve(each.id() + "." + each.fileExtension());
            try {
                WholeFile.write(
                        file,
                        out ->
                                exporters.export(
                                        each.id(), ExportRequest.of(programme, stamp), out));
                print(each.id() + " of " + each.getClass().getModule().getName());
            } catch (ExportException e) {
                // Workbooks need an artifact that this application does not have.
                print(String.valueOf(e.getMessage()));
            }
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
