package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.release.Change;
import org.forumkit.release.ChangeLine;
import org.forumkit.release.Changes;
import org.forumkit.release.IdentityMap;
import org.forumkit.release.Release;
import org.forumkit.release.TextChange;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what changed. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what changed from one document or release to another.")
final class ChangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The document or release before.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The document or release after.")
    private String now = "";

    @Option(names = "--json", description = "Print the changes as a JSON array.")
    private boolean json;

    @Mixin private ReaderLanguage language = new ReaderLanguage();

    @Option(
            names = "--participant",
            paramLabel = "ID",
            description = "Tell only what changed for one participant.")
    private @Nullable String participant;

    @Option(
            names = "--session",
            paramLabel = "ID",
            description = "Tell only what changed of one session.")
    private @Nullable String session;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What has another id now, as JSON: {\"identities\": [ ... ]}.")
    private @Nullable String map;

    @Mixin private ProposalOptions proposals = new ProposalOptions();

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        proposals.check(chosen());
        Changes changes;
        try {
            Source before = Source.read(old, terminal);
            Source after = Source.read(now, terminal);
            if (before.release() != null && after.release() != null) {
                warn(before.release(), after.release());
            }
            if (proposals.isWanted()) {
                proposals.propose(before.forum(), after.forum(), language.tag(), json, terminal);
                return ForumCommand.GOOD;
            }
            changes = select(changes(before.forum(), after.forum()), before, after);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return ForumCommand.WRONG_DATA;
        }
        List<ChangeLine> lines = changes.lines(Words.standard(), language.tag());
        terminal.print(
                json ? Json.of(lines.stream().map(ChangesCommand::data).toList()) : text(lines));
        return ForumCommand.GOOD;
    }

    /** Returns an option that is about changes only, null if there is none. */
    private @Nullable String chosen() {
        if (map != null) {
            return "--map";
        }
        if (participant != null) {
            return "--participant";
        }
        return session == null ? null : "--session";
    }

    private void warn(Release before, Release after) {
        Release.conflicts(List.of(before, after))
                .forEach(
                        each ->
                                terminal.say(
                                        "forum: "
                                                + each.message(Words.standard(), language.tag())));
    }

    private Changes changes(Forum before, Forum after) throws IOException {
        if (map == null) {
            return Changes.between(before, after);
        }
        String file = map;
        IdentityMap identities =
                DocumentArgument.read(
                        file,
                        terminal,
                        in ->
                                RecordJson.of(IdentityMap.class)
                                        .read(in, DocumentArgument.name(file)));
        try {
            Changes changes = Changes.between(before, after, identities);
            identities
                    .idle(before, after)
                    .forEach(each -> terminal.say("forum: " + file + " joins nothing: " + each));
            return changes;
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--map: " + e.getMessage());
        }
    }

    private Changes select(Changes changes, Source before, Source after) {
        Changes some = changes;
        if (participant != null) {
            Set<String> editions =
                    editions(
                            "participant",
                            participant,
                            before,
                            after,
                            each -> each.participants().stream().map(Participant::id).toList());
            some = some.filter(wanted(editions, changes::forParticipant, participant));
        }
        if (session != null) {
            Set<String> editions =
                    editions(
                            "session",
                            session,
                            before,
                            after,
                            each -> each.sessions().stream().map(Session::id).toList());
            some = some.filter(wanted(editions, changes::ofSession, session));
        }
        return some;
    }

    private static Predicate<Change> wanted(
            Set<String> editions, BiFunction<String, String, Changes> selection, String id) {
        Set<Change> wanted = new HashSet<>();
        editions.forEach(each -> wanted.addAll(selection.apply(each, id).all()));
        return wanted::contains;
    }

    /** Returns the ids of the editions that have somebody or something of an id. */
    private static Set<String> editions(
            String kind,
            String id,
            Source before,
            Source after,
            Function<Edition, List<String>> ids) {
        Set<String> editions = new HashSet<>();
        List<String> known = new ArrayList<>();
        for (Edition each : editions(before, after)) {
            known.addAll(ids.apply(each));
            if (ids.apply(each).contains(id)) {
                editions.add(each.id());
            }
        }
        if (editions.isEmpty()) {
            throw new WrongCallException(
                    "there is no " + kind + " \"" + id + "\"" + Converters.didYouMean(id, known));
        }
        return editions;
    }

    private static List<Edition> editions(Source before, Source after) {
        return Stream.of(before, after)
                .flatMap(each -> each.forum().series().editions().stream())
                .toList();
    }

    private static String text(List<ChangeLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(each -> text.append(each.text()).append('\n'));
        return text.toString();
    }

    private static ObjectNode data(ChangeLine line) {
        ObjectNode data = Json.tree((Record) line.change());
        if (line.change() instanceof Change.Rewording rewording) {
            ArrayNode texts = (ArrayNode) data.get("texts");
            for (int i = 0; i < texts.size(); i++) {
                TextChange text = rewording.texts().get(i);
                ArrayNode words = ((ObjectNode) texts.get(i)).putArray("words");
                text.words().forEach(each -> words.add(Json.tree(each)));
            }
        }
        return data.put("text", line.text());
    }
}
