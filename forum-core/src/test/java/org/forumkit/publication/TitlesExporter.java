package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;

/** Writes the titles of sessions and who takes part, and does at each line what a test wants. */
class TitlesExporter implements Exporter {
    static final Option<String> HEAD =
            Option.text(
                    "head",
                    "",
                    Pattern.compile("(?s).*"),
                    "a line",
                    Text.of("en", "The first line"));

    final AtomicInteger exports = new AtomicInteger();

    /** Is called before each line, with the first one. */
    interface Step {
        void at(String head) throws IOException;
    }

    private final Step step;

    TitlesExporter(Step step) {
        this.step = step;
    }

    TitlesExporter() {
        this(head -> {});
    }

    @Override
    public String id() {
        return "titles";
    }

    @Override
    public Text displayName() {
        return Text.of("en", "Titles");
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public OptionSet options() {
        return OptionSet.of(HEAD);
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        exports.incrementAndGet();
        String head = request.get(HEAD);
        line(head, head, out);
        for (ProgrammeSession session : request.programme().edition().sessions()) {
            request.checkCancelled();
            line(session.title().first().value() + " " + session.start(), head, out);
        }
        for (ProgrammeParticipant each : request.programme().edition().participants()) {
            line(each.name().first().value(), head, out);
        }
        step.at(head);
        return List.of(Finding.warning("titles.done", "", head));
    }

    private void line(String line, String head, OutputStream out) throws IOException {
        step.at(head);
        out.write((line + "\n").getBytes(UTF_8));
    }
}
