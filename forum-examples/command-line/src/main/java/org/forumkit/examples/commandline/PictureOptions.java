package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.pdf.PdfExporters;
import org.forumkit.export.pdf.Picture;
import org.forumkit.export.pdf.Theme;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The pictures of a printed document: a logo that the call names, and logos of organisations, floor
 * plans and portraits, which are looked for beside the document and nowhere else.
 */
final class PictureOptions {
    private static final String PRINTED = "pdf-";

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description =
                    "The forum's logo for printed documents: PNG, JPEG or SVG. Logos of"
                            + " organisations, floor plans and portraits are taken from the document's"
                            + " folder by the path that it gives for them.")
    private @Nullable String logo;

    private final StringBuilder read = new StringBuilder();

    /**
     * Returns the exporters, that which is wanted with the pictures that there are.
     *
     * @param portraits whether it prints portraits
     */
    Exporters with(
            Exporters exporters,
            String wanted,
            boolean portraits,
            Forum forum,
            @Nullable Path folder,
            Terminal terminal) {
        if (wanted.startsWith(PRINTED)) {
            return with(exporters, portraits, forum, folder, terminal);
        }
        if (logo != null) {
            throw new WrongCallException("--logo is for printed documents, not for " + wanted);
        }
        return exporters;
    }

    /** Returns the exporters, those of printed documents with the pictures that there are. */
    Exporters with(Exporters exporters, Forum forum, @Nullable Path folder, Terminal terminal) {
        return with(exporters, true, forum, folder, terminal);
    }

    private Exporters with(
            Exporters exporters,
            boolean portraits,
            Forum forum,
            @Nullable Path folder,
            Terminal terminal) {
        Theme theme = theme();
        Map<String, Picture> pictures =
                folder == null ? Map.of() : pictures(portraits, forum, folder, terminal);
        if (logo == null && pictures.isEmpty()) {
            return exporters;
        }
        return exporters.with(
                PdfExporters.styled(builder -> builder.theme(theme).pictures(pictures))
                        .toArray(Exporter[]::new));
    }

    private Theme theme() {
        if (logo == null) {
            return Theme.standard();
        }
        try {
            return Theme.builder().logo(picture(logo, LocalFile.path(logo))).build();
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--logo " + e.getMessage());
        } catch (IOException e) {
            throw new WrongCallException("--logo " + logo + ": " + LocalFile.reason(e));
        }
    }

    /** Returns the names and hashes of the pictures that have been read. */
    String hashes() {
        return read.toString();
    }

    private Picture picture(String name, Path file) throws IOException {
        Picture picture = Picture.read(file);
        String hash = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file)));
        read.append(name).append(' ').append(hash).append('\n');
        return picture;
    }

    /** Reads portraits, floor plans and the logos of organisations that introduce themselves. */
    private Map<String, Picture> pictures(
            boolean portraits, Forum forum, Path folder, Terminal terminal) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Set<String> wanted =
                portraits
                        ? forum.series().editions().stream()
                                .flatMap(each -> each.participants().stream())
                                .map(Participant::person)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())
                        : Set.of();
        for (Person each : forum.people()) {
            if (each.portrait() != null && wanted.contains(each.id())) {
                String what = "the portrait of \"" + each.id() + "\"";
                read(each.portrait(), what, folder, pictures, terminal);
            }
        }
        for (Organisation each : forum.organisations()) {
            if (each.logo() != null && each.description() != null) {
                String what = "the logo of organisation \"" + each.id() + "\"";
                read(each.logo(), what, folder, pictures, terminal);
            }
        }
        for (Edition each : forum.series().editions()) {
            String what = "the floor plan of edition \"" + each.id() + "\"";
            List<String> plans = each.venue() == null ? List.of() : each.venue().floorPlans();
            plans.forEach(plan -> read(plan, what, folder, pictures, terminal));
        }
        return pictures;
    }

    private void read(
            String reference,
            String what,
            Path folder,
            Map<String, Picture> pictures,
            Terminal terminal) {
        if (pictures.containsKey(reference) || isAddress(reference)) {
            return;
        }
        try {
            pictures.put(reference, picture(reference, inside(folder, reference)));
        } catch (IllegalArgumentException | IOException e) {
            terminal.say(
                    "forum: "
                            + what
                            + " is not printed: "
                            + (e instanceof IOException failure
                                    ? reference + ": " + LocalFile.reason(failure)
                                    : e.getMessage()));
        }
    }

    /** Addresses are not fetched; a letter and a colon begin a path on Windows. */
    private static boolean isAddress(String reference) {
        return reference.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*");
    }

    /**
     * Returns a file below a folder.
     *
     * @throws IllegalArgumentException if it is elsewhere, also by a symbolic link
     */
    private static Path inside(Path folder, String reference) throws IOException {
        Path file;
        try {
            file = folder.resolve(reference);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(reference + ": is no name of a file here");
        }
        boolean plain =
                !Path.of(reference).isAbsolute() && file.normalize().startsWith(folder.normalize());
        if (!plain || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IllegalArgumentException(
                    reference + ": is outside the folder of the document");
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(reference + ": is no file");
        }
        return file;
    }
}
