package org.forumkit.export.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The families that documents are set in, chosen by character, language and weight.
 *
 * <p>Chinese text is set in Noto Sans SC, Japanese in JP, Korean in KR, as the same code point has
 * other shapes in each; Latin, Greek and Cyrillic letters come from Noto Sans in every language.
 * Quotation marks, ellipsis, dash and middle dot are full width in Chinese and Japanese text.
 * Families of the application come before the standard ones.
 *
 * <p>Immutable and thread-safe. A face is parsed at its first use, once per process.
 */
public final class FontLibrary {

    /** The largest font file taken; the largest of Han fonts with rare characters stay below. */
    public static final int MAX_FONT_BYTES = 64 << 20;

    private final List<Member> members;
    private final boolean standardPresent;
    private final Map<String, FontChain> chains = new ConcurrentHashMap<>();

    private FontLibrary(List<Member> members, boolean standardPresent) {
        this.members = List.copyOf(members);
        this.standardPresent = standardPresent;
    }

    /**
     * Returns the families that come with the module.
     *
     * @return the one library of the process, not null
     * @throws IllegalStateException if the font files are not there (classifier {@code nofonts})
     */
    public static FontLibrary standard() {
        if (!StandardFamily.present()) {
            throw new IllegalStateException(
                    "there are no fonts: use org.forumkit:forum-export-pdf without the classifier"
                            + " nofonts, or bring a FontSource");
        }
        return Standard.LIBRARY;
    }

    /**
     * Puts an application's families in front of the standard ones, which may be missing then.
     *
     * @param families the families, first choice first, not null
     * @return a library that has read and parsed the families given, not null
     * @throws FontException if a font cannot be read, is broken, or forbids embedding
     * @throws IllegalStateException if no family is given and the standard ones are missing
     */
    public static FontLibrary of(List<FontFamily> families) {
        List<Member> members = new ArrayList<>();
        for (FontFamily family : families) {
            FontFace regular =
                    parse(family.name() + " (regular)", family.regular(), family.regularPick());
            boolean one =
                    family.bold().equals(family.regular())
                            && family.boldPick().equals(family.regularPick());
            FontFace bold =
                    one
                            ? regular
                            : parse(family.name() + " (bold)", family.bold(), family.boldPick());
            members.add(new Member(family, LazyFace.of(regular), LazyFace.of(bold)));
        }
        return members.isEmpty() ? standard() : new FontLibrary(members, StandardFamily.present());
    }

    private static FontFace parse(String source, FontFamily.Content content, FontPick pick) {
        byte[] data;
        try (InputStream in = content.open()) {
            data = in.readNBytes(MAX_FONT_BYTES + 1);
        } catch (IOException e) {
            throw new FontException(source + ": cannot be read: " + e, e);
        }
        if (data.length > MAX_FONT_BYTES) {
            throw new FontException(source + ": is larger than " + MAX_FONT_BYTES + " bytes");
        }
        FontFace face = FontFace.parse(source, data, pick);
        String ban = face.embeddingBan();
        if (ban != null) {
            throw new FontException(
                    source + ": its licence forbids embedding: fsType " + ban, true);
        }
        return face;
    }

    /**
     * Returns the faces for a run of text; ask once per run.
     *
     * @param language the run's BCP 47 tag, not null
     * @param bold whether it is bold
     * @return the faces, not null; the same object for languages that are set alike
     */
    public FontChain chain(String language, boolean bold) {
        return chain(language, bold, false);
    }

    /**
     * Returns the faces for a run of text, or of a heading.
     *
     * @param language the run's BCP 47 tag, not null
     * @param bold whether it is bold
     * @param heading whether it stands in a heading
     * @return the faces, not null; the same object for languages that are set alike
     */
    public FontChain chain(String language, boolean bold, boolean heading) {
        Objects.requireNonNull(language, "language must not be null");
        WritingSystem system = WritingSystem.of(language);
        StringBuilder key = new StringBuilder();
        key.append(system.name()).append(bold).append(heading);
        List<Member> meant = new ArrayList<>(members.size());
        int ofHeadings = 0;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.isFor(language) && (heading || !member.family().headings())) {
                meant.add(member.family().headings() ? ofHeadings++ : meant.size(), member);
                key.append((char) i);
            }
        }
        FontChain known = chains.get(key.toString());
        if (known != null) {
            return known;
        }
        FontChain linked = link(system, meant, bold);
        FontChain earlier = chains.putIfAbsent(key.toString(), linked);
        return earlier != null ? earlier : linked;
    }

    private FontChain link(WritingSystem system, List<Member> meant, boolean bold) {
        List<LazyFace> faces = new ArrayList<>();
        List<LazyFace> wide = new ArrayList<>();
        for (Member member : meant) {
            if (!member.family().fallback()) {
                faces.add(member.face(bold));
                if (!member.family().languages().isEmpty()) {
                    wide.add(member.face(bold));
                }
            }
        }
        if (standardPresent) {
            List<LazyFace> eastAsian = eastAsian(system, bold);
            faces.add(StandardFamily.SANS.face(bold));
            faces.addAll(eastAsian);
            wide.addAll(eastAsian);
        }
        for (Member member : meant) {
            addIfAbsent(faces, member.face(bold));
        }
        for (Member member : members) {
            addIfAbsent(faces, member.face(bold));
        }
        return new FontChain(faces, system.hasFullWidthPunctuation() ? wide : List.of());
    }

    private static List<LazyFace> eastAsian(WritingSystem system, boolean bold) {
        List<LazyFace> faces = new ArrayList<>();
        StandardFamily first =
                switch (system) {
                    case JAPANESE -> StandardFamily.JAPANESE;
                    case KOREAN -> StandardFamily.KOREAN;
                    case CHINESE, OTHER -> StandardFamily.CHINESE;
                };
        faces.add(first.face(bold));
        addIfAbsent(faces, StandardFamily.CHINESE.face(bold));
        addIfAbsent(faces, StandardFamily.JAPANESE.face(bold));
        addIfAbsent(faces, StandardFamily.KOREAN.face(bold));
        return faces;
    }

    private static void addIfAbsent(List<LazyFace> faces, LazyFace face) {
        if (!faces.contains(face)) {
            faces.add(face);
        }
    }

    private static final class Standard {
        static final FontLibrary LIBRARY = new FontLibrary(List.of(), true);
    }

    private record Member(FontFamily family, LazyFace regular, LazyFace bold) {

        LazyFace face(boolean heavy) {
            return heavy ? bold : regular;
        }

        boolean isFor(String language) {
            if (family.languages().isEmpty()) {
                return true;
            }
            String tag = language.toLowerCase(Locale.ROOT);
            for (String range : family.languages()) {
                String prefix = range.toLowerCase(Locale.ROOT);
                if (tag.equals(prefix) || tag.startsWith(prefix + "-")) {
                    return true;
                }
            }
            return false;
        }
    }
}
