package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeParticipant;

/**
 * The e-mail addresses of those who appear, as far as the programme tells them; none where they are
 * not to be printed.
 *
 * <p>Immutable and thread-safe.
 */
final class Emails {

    private final Map<String, String> byParticipant = new HashMap<>();

    Emails(Composer c) {
        if (c.shows(Detail.EMAILS)) {
            for (ProgrammeParticipant each : c.edition().participants()) {
                if (each.email() != null) {
                    byParticipant.put(each.id(), each.email());
                }
            }
        }
    }

    /** Adds those of people to a cell, each on a line. */
    void fill(Composer c, Table.Cell cell, List<ProgrammeAppearance> people, String source) {
        for (Run each : runs(c, people, source)) {
            cell.text(List.of(each), c.look().dense(c.look().small(), each.language()));
        }
    }

    /** Adds those of people as a line below an entry of a list. */
    void below(
            Composer c, StructureElement entry, List<ProgrammeAppearance> people, String source) {
        List<Run> runs = new ArrayList<>();
        for (Run each : runs(c, people, source)) {
            if (!runs.isEmpty()) {
                runs.add(c.run("  ", each.language()));
            }
            runs.add(each);
        }
        if (!runs.isEmpty()) {
            String language = runs.get(0).language();
            c.flow()
                    .add(
                            new TextBlock(
                                    runs,
                                    c.look()
                                            .dense(c.look().small(), language)
                                            .spaced(0, c.look().text() * 0.4f),
                                    entry.add("P", language)));
        }
    }

    /** Whether there is one of any of some people. */
    boolean any(List<ProgrammeAppearance> people) {
        return people.stream().anyMatch(each -> byParticipant.containsKey(each.participant()));
    }

    private List<Run> runs(Composer c, List<ProgrammeAppearance> people, String source) {
        List<Run> runs = new ArrayList<>();
        for (ProgrammeAppearance each : people) {
            String email = byParticipant.get(each.participant());
            if (email != null) {
                runs.add(c.address(email, "mailto:" + escaped(email), source));
            }
        }
        return runs;
    }

    /** What has a meaning of its own in an address (RFC 6068). */
    private static String escaped(String email) {
        return email.replace("%", "%25")
                .replace("?", "%3F")
                .replace("&", "%26")
                .replace("#", "%23");
    }
}
