package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.programme.Orders;
import org.forumkit.programme.Precedence;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.Reason;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says in what order an edition stands, and why. */
@Command(
        name = "order",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says in what order people, delegations, organisations or countries stand, and why.")
final class OrderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();

    @Option(
            names = "--of",
            paramLabel = "KIND",
            defaultValue = "people",
            converter = Converters.RankedConverter.class,
            description =
                    "What: people, delegations, organisations, countries; ${DEFAULT-VALUE} without it.")
    private Ranked of = Ranked.PEOPLE;

    @Option(
            names = "--why",
            paramLabel = "ID,ID",
            split = ",",
            description = "Say only why one of two stands before the other.")
    private List<String> why = List.of();

    @Option(names = "--json", description = "Print it as a JSON array.")
    private boolean json;

    @Mixin private ProgrammeOptions programme = new ProgrammeOptions();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    OrderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What stands in an order. */
    enum Ranked {
        PEOPLE,
        DELEGATIONS,
        ORGANISATIONS,
        COUNTRIES
    }

    @Override
    public Integer call() throws IOException {
        Forum forum;
        try {
            forum = document.read(terminal);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return ForumCommand.WRONG_DATA;
        }
        if (!why.isEmpty() && why.size() != 2) {
            throw new WrongCallException("--why must be two ids, as wang,li");
        }
        if (forum.series().editions().isEmpty()) {
            throw new WrongCallException("the document has no edition");
        }
        Edition chosen = programme.edition(forum);
        Programme.Builder builder = programme.builder(Programme.of(forum), chosen);
        Map<String, String> names = names(builder.build().edition());
        Precedence<String> precedence = precedence(builder.orders());
        if (why.isEmpty()) {
            print(names, precedence);
        } else {
            for (String each : why) {
                SelectionOptions.checkId("--why", each, List.copyOf(names.keySet()));
            }
            Reason reason = precedence.explain(why.get(0), why.get(1));
            terminal.print(json ? Json.of(data(reason)) : message(reason) + "\n");
        }
        return ForumCommand.GOOD;
    }

    private Precedence<String> precedence(Orders orders) {
        return switch (of) {
            case PEOPLE -> orders.people();
            case DELEGATIONS -> orders.delegations();
            case ORGANISATIONS -> orders.organisations();
            case COUNTRIES -> orders.countries();
        };
    }

    /** Returns the names of those who are shown by id, in their order. */
    private Map<String, String> names(ProgrammeEdition edition) {
        Map<String, String> names = new LinkedHashMap<>();
        switch (of) {
            case PEOPLE ->
                    edition.participants()
                            .forEach(each -> names.put(each.id(), each.name().first().value()));
            case DELEGATIONS ->
                    edition.delegations()
                            .forEach(each -> names.put(each.id(), each.name().first().value()));
            case ORGANISATIONS ->
                    edition.organisers().stream()
                            .flatMap(each -> each.organisations().stream())
                            .forEach(
                                    each ->
                                            names.putIfAbsent(
                                                    each.id(), each.name().first().value()));
            case COUNTRIES ->
                    edition.countries()
                            .forEach(each -> names.put(each.code(), each.name().first().value()));
        }
        return names;
    }

    private void print(Map<String, String> names, Precedence<String> precedence)
            throws IOException {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String before = null;
        for (Map.Entry<String, String> each : names.entrySet()) {
            Reason reason = before == null ? null : precedence.explain(before, each.getKey());
            lines.append(each.getKey()).append(' ').append(each.getValue());
            if (reason != null) {
                lines.append(" (").append(message(reason)).append(')');
            }
            lines.append('\n');
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("id", each.getKey());
            entry.put("name", each.getValue());
            entry.put("reason", reason == null ? null : data(reason));
            entries.add(entry);
            before = each.getKey();
        }
        if (names.isEmpty()) {
            String what = of.name().toLowerCase(Locale.ROOT);
            terminal.say("forum: there are no " + what + " that this audience may see");
        }
        terminal.print(json ? Json.of(entries) : lines.toString());
    }

    private Map<String, Object> data(Reason reason) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", reason.key());
        data.put("arguments", new TreeMap<>(reason.arguments()));
        data.put("message", message(reason));
        return data;
    }

    private String message(Reason reason) {
        return reason.message(Words.standard(), language.tag());
    }
}
