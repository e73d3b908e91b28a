package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.List;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Forum;
import org.forumkit.release.IdentityMap;
import org.forumkit.release.IdentityMatcher;
import org.forumkit.release.Proposal;
import org.forumkit.release.ProposalLine;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What may have another id now: told, and saved for somebody to look through. */
final class ProposalOptions {
    @Option(
            names = "--propose",
            description =
                    "Tell what may have another id now, and why, in place of the changes; nothing"
                            + " is joined.")
    private boolean wanted;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description =
                    "With --propose: write what is proposed as a map for --map, to be looked"
                            + " through. A file that is there is not written over.")
    private @Nullable String file;

    boolean isWanted() {
        return wanted;
    }

    /**
     * Finds what is wrong with the call before any work is done.
     *
     * @param otherOption an option that chooses among changes, null if there is none
     * @throws WrongCallException if something does not go together, or there is such a file
     */
    void check(@Nullable String otherOption) throws IOException {
        if (wanted && otherOption != null) {
            throw new WrongCallException(otherOption + " does not go with --propose");
        }
        if (!wanted && file != null) {
            throw new WrongCallException("--save goes with --propose only");
        }
        if (file == null) {
            return;
        }
        Output output = new Output(file);
        output.check(null);
        if (file.equals("-")) {
            throw new WrongCallException("--save must be a file, not standard output");
        }
        if (output.isFile()) {
            throw new WrongCallException(
                    "\"" + file + "\" is there already, and --save writes over no map");
        }
    }

    /** Tells what may be the same, and saves it where the call says so. */
    void propose(Forum before, Forum after, String language, boolean json, Terminal terminal)
            throws IOException {
        List<Proposal> proposals = IdentityMatcher.propose(before, after);
        List<ProposalLine> lines =
                IdentityMatcher.lines(proposals, before, after, Words.standard(), language);
        terminal.print(
                json ? Json.of(lines.stream().map(ProposalOptions::data).toList()) : text(lines));
        if (file == null) {
            terminal.say(
                    "forum: "
                            + lines.size()
                            + " proposed, nothing is joined; --save FILE writes them as a map for"
                            + " --map");
            return;
        }
        IdentityMap map = new IdentityMap(proposals.stream().map(Proposal::identity).toList());
        byte[] bytes = RecordJson.of(IdentityMap.class).toBytes(map);
        new Output(file)
                .write(
                        terminal,
                        out -> {
                            out.write(bytes);
                            return ForumCommand.GOOD;
                        });
        terminal.say(
                "forum: "
                        + lines.size()
                        + " proposed, nothing is joined; take out of \""
                        + file
                        + "\" what is wrong, then give it to --map");
    }

    private static String text(List<ProposalLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(each -> text.append(each.text()).append('\n'));
        return text.toString();
    }

    private static ObjectNode data(ProposalLine line) {
        return Json.tree(line.proposal()).put("text", line.text());
    }
}
