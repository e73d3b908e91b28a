package org.forumkit.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.jspecify.annotations.Nullable;

/**
 * What several of one kind are in a cell: links and documents a line each, as {@code Title
 * <address>}; languages of interpretation as {@code ru (consecutive, 2)}.
 */
final class ReferenceCells {
    private static final Pattern SPACES = Pattern.compile("[;,]?\\s+");
    private static final Pattern TITLED = Pattern.compile("(.*\\S)\\s*<([^<>\\s]+)>");
    private static final Pattern CHANNEL = Pattern.compile("[1-9]\\d{0,3}");

    private ReferenceCells() {}

    /** Returns what stands for a reference; one of both is there. */
    static String of(@Nullable String title, @Nullable String url) {
        if (url == null) {
            return String.valueOf(title);
        }
        return title == null || title.isBlank() ? url : title + " <" + url + ">";
    }

    /** Returns what stands for the languages that a session is interpreted into. */
    static String of(List<Interpretation> all) {
        return all.stream().map(ReferenceCells::of).collect(Collectors.joining("; "));
    }

    private static String of(Interpretation interpretation) {
        boolean isUsual = interpretation.mode() == InterpretationMode.SIMULTANEOUS;
        String mode = isUsual ? "" : interpretation.mode().name().toLowerCase(Locale.ROOT);
        String channel =
                interpretation.channel() == null ? "" : interpretation.channel().toString();
        String more = mode + (mode.isEmpty() || channel.isEmpty() ? "" : ", ") + channel;
        return interpretation.language() + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /** Returns the interpretation that a text says, null if it says none. */
    static @Nullable Interpretation interpretation(String text) {
        String[] parts = text.strip().replaceFirst("\\)$", "").split("[(,]", -1);
        String language = TableWords.language(parts[0].strip());
        InterpretationMode mode = InterpretationMode.SIMULTANEOUS;
        Integer channel = null;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().toUpperCase(Locale.ROOT);
            InterpretationMode named = mode(part);
            if (CHANNEL.matcher(part).matches()) {
                channel = Integer.valueOf(part);
            } else if (named == null) {
                return null;
            } else {
                mode = named;
            }
        }
        return language == null ? null : new Interpretation(language, mode, channel);
    }

    private static @Nullable InterpretationMode mode(String name) {
        for (InterpretationMode each : InterpretationMode.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** Returns a cell as a list of links: a line without a title may have several addresses. */
    static Node links(Node cell) {
        Node list = new Node(Node.Kind.LIST, "links", cell.line(), cell.column());
        for (String line : String.valueOf(cell.text()).split("[\\r\\n]+", -1)) {
            Matcher titled = TITLED.matcher(line.strip());
            if (titled.matches()) {
                list.add(reference(cell, titled.group(1), titled.group(2)));
            } else {
                for (String each : SPACES.split(line.strip(), -1)) {
                    list.add(reference(cell, null, each));
                }
            }
        }
        return list;
    }

    /** Returns a cell as a list of documents: a line without an address is a title. */
    static Node documents(Node cell) {
        Node list = new Node(Node.Kind.LIST, "attachments", cell.line(), cell.column());
        for (String each : String.valueOf(cell.text()).split("[\\r\\n]+", -1)) {
            String line = each.strip();
            Matcher titled = TITLED.matcher(line);
            if (titled.matches()) {
                list.add(reference(cell, titled.group(1), titled.group(2)));
            } else {
                boolean isAddress = Addresses.isFit(line);
                list.add(reference(cell, isAddress ? null : line, isAddress ? line : null));
            }
        }
        return list;
    }

    private static Node reference(Node cell, @Nullable String title, @Nullable String url) {
        Node.Kind kind = url == null ? Node.Kind.ROW : Node.Kind.OBJECT;
        Node reference = new Node(kind, "link", cell.line(), cell.column());
        part(reference, "url", url);
        part(reference, "title", title);
        return reference;
    }

    private static void part(Node reference, String name, @Nullable String text) {
        if (text != null) {
            reference.add(
                    Node.of(Node.Kind.STRING, name, reference.line(), reference.column(), text));
        }
    }
}
