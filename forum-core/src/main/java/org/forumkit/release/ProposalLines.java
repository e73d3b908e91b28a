package org.forumkit.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumkit.model.Forum;
import org.forumkit.words.Words;

/** Tells of proposals in the reader's language. */
final class ProposalLines {
    private final Words words;
    private final String language;
    private final Naming before;
    private final Naming after;

    ProposalLines(Forum before, Forum after, Words words, String language) {
        this.words = words;
        this.language = language;
        this.before = new Naming(before, words, language);
        this.after = new Naming(after, words, language);
    }

    List<ProposalLine> of(List<Proposal> proposals) {
        return proposals.stream().map(each -> new ProposalLine(each, line(each))).toList();
    }

    private String line(Proposal proposal) {
        Identity identity = proposal.identity();
        Entity old = new Entity(identity.kind(), identity.edition(), identity.before());
        Entity now = new Entity(identity.kind(), identity.edition(), identity.after());
        return words.format(
                language,
                "proposal.line",
                Map.of(
                        "kind",
                        words.get(language, identity.kind()),
                        "before",
                        path(old),
                        "beforeName",
                        oneLine(before.name(old)),
                        "after",
                        path(now),
                        "afterName",
                        oneLine(after.name(now)),
                        "reasons",
                        proposal.reasons().stream()
                                .map(this::reason)
                                .collect(Collectors.joining(words.get(language, "separator.list"))),
                        "score",
                        Long.toString(Math.round(proposal.score() * 100))));
    }

    private String reason(Proposal.Reason reason) {
        String name = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get(language, "proposal.reason." + name);
    }

    /** The id, after that of the edition if there is one: that is what a map has to say. */
    private static String path(Entity entity) {
        return entity.edition() == null ? entity.id() : entity.edition() + "/" + entity.id();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
