package org.forumkit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;

/** An exporter as an application would write its own: one line for each session. */
class AgendaExporter implements Exporter {
    static final Option<Boolean> TIMES = Option.flag("times", true, Text.of("en", "Print times"));
    static final Option<Integer> WIDTH =
            Option.integer("width", 80, 20, 500, Text.of("en", "Characters in a line"));

    @Override
    public String id() {
        return "agenda";
    }

    @Override
    public Text displayName() {
        return Text.of("en", "Agenda");
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
        return OptionSet.of(TIMES, WIDTH);
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        options().check(request.options());
        Objects.requireNonNull(out, "out must not be null");
        List<ProgrammeEdition> editions = request.programme().editions();
        for (int index = 0; index < editions.size(); index++) {
            request.checkCancelled();
            request.progress((double) index / editions.size());
            for (ProgrammeSession session : editions.get(index).sessions()) {
                out.write(line(session, request).getBytes(UTF_8));
            }
        }
        request.checkCancelled();
        out.write('\n');
        request.progress(1);
        return List.of();
    }

    String line(ProgrammeSession session, ExportRequest request) {
        String title = session.title().first().value().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String line = request.get(TIMES) ? session.start() + " " + title : title;
        return line.substring(0, Math.min(line.length(), request.get(WIDTH))) + "\n";
    }
}
