package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.exchange.Imported;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Forum;
import org.forumkit.release.Identity;
import org.forumkit.release.IdentityMap;
import org.forumkit.release.IdentityMatcher;
import org.forumkit.release.Proposal;
import org.forumkit.release.ProposalLine;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What has another id in what is imported than in the document. */
final class JoinArguments {
    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "With --into: what has another id in the import, as JSON: {\"identities\": [ ..."
                            + " ]}; before is the id in the document, which stays.")
    private @Nullable String file;

    @Option(
            names = "--propose",
            description =
                    "With --into: write what may be the same under another id as a map for --map, in"
                            + " place of a document; a file that is there is not written over.")
    private boolean proposes;

    @Option(
            names = "--join",
            description = "With --into: join what is proposed, too; look at it first.")
    private boolean joins;

    private final List<Identity> proposed = new ArrayList<>();

    boolean proposes() {
        return proposes;
    }

    /** Finds what is wrong with the call before any work is done. */
    void check(@Nullable String into, Output output) {
        String option = file != null ? "--map" : proposes ? "--propose" : joins ? "--join" : null;
        if (option != null && into == null) {
            throw new WrongCallException(option + " goes with --into only");
        }
        if (proposes && joins) {
            throw new WrongCallException("--join does not go with --propose");
        }
        if (proposes && output.isFile()) {
            throw new WrongCallException(
                    "\"" + output.name() + "\" is there already, and --propose writes over no map");
        }
    }

    /** Returns what was imported brought into the document, and tells what may be the same. */
    Imported into(Forum document, Imported imported, Terminal terminal) throws IOException {
        IdentityMap map = map(terminal);
        try {
            Imported joined = imported.joined(document, map);
            if (file != null) {
                map.idle(document, imported.forum())
                        .forEach(
                                each -> terminal.say("forum: " + file + " joins nothing: " + each));
            }
            List<Proposal> proposals = IdentityMatcher.propose(document, joined.forum());
            List<ProposalLine> lines =
                    IdentityMatcher.lines(
                            proposals, document, joined.forum(), Words.standard(), "en");
            String what = joins ? "forum: joined: " : "forum: perhaps the same, not joined: ";
            lines.forEach(each -> terminal.say(what + each.text()));
            proposals.forEach(each -> proposed.add(each.identity()));
            return joins
                    ? joined.into(
                            document,
                            new IdentityMap(proposals.stream().map(Proposal::identity).toList()))
                    : joined.into(document);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--map: " + e.getMessage());
        }
    }

    /** Returns what was proposed as the bytes of a map. */
    byte[] proposals() {
        return RecordJson.of(IdentityMap.class).toBytes(new IdentityMap(proposed));
    }

    private IdentityMap map(Terminal terminal) throws IOException {
        String name = file;
        return name == null
                ? new IdentityMap(List.of())
                : DocumentArgument.read(
                        name,
                        terminal,
                        in ->
                                RecordJson.of(IdentityMap.class)
                                        .read(in, DocumentArgument.name(name)));
    }
}
