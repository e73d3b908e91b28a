package org.forumkit.publication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that are safe on every system, and different from each other on every system. */
final class FileNames {
    /** What ext4, APFS and NTFS take, whichever counts in bytes or in characters. */
    static final int MAX_BYTES = 255;

    private static final int MAX_EXTENSION_BYTES = 20;
    private static final String FORBIDDEN = "<>:\"|?*\\/";
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])"
                            + " *",
                    Pattern.CASE_INSENSITIVE);

    private final Set<String> files = new HashSet<>(Set.of(folded(Manifest.NAME)));

    /** By the folded name the folder as it was spelled first. */
    private final Map<String, String> folders = new HashMap<>();

    /** Returns a path of which every part is a safe name; it is never empty and never leads up. */
    static String safe(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(safePart(part));
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    private static String safePart(String part) {
        StringBuilder safe = new StringBuilder(part.length());
        part.codePoints().forEach(c -> append(c, safe));
        String name = trimmed(Normalizer2.getNFCInstance().normalize(safe));
        if (name.startsWith(".")) {
            name = "_" + name.substring(1);
        }
        if (name.isEmpty()) {
            return "_";
        }
        // What is left of a long name may be a reserved one.
        name = shortened(name, MAX_BYTES);
        int dot = name.indexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.matcher(base).matches()
                ? shortened(base.stripTrailing() + "_" + name.substring(base.length()), MAX_BYTES)
                : name;
    }

    private static void append(int codePoint, StringBuilder safe) {
        switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.FORMAT -> {
                // It does not show, so that two names would look alike.
            }
            case ECharacterCategory.CONTROL,
                    ECharacterCategory.SURROGATE,
                    ECharacterCategory.UNASSIGNED,
                    ECharacterCategory.LINE_SEPARATOR,
                    ECharacterCategory.PARAGRAPH_SEPARATOR ->
                    safe.append('-');
            default -> {
                if (FORBIDDEN.indexOf(codePoint) >= 0) {
                    safe.append('-');
                } else {
                    safe.appendCodePoint(codePoint);
                }
            }
        }
    }

    /** Windows drops dots and spaces at the end, so that another file would be meant. */
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || isSpace(name, end - 1))) {
            end--;
        }
        while (start < end && isSpace(name, start)) {
            start++;
        }
        return name.substring(start, end);
    }

    private static boolean isSpace(String name, int index) {
        return UCharacter.isUWhiteSpace(name.charAt(index));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Cuts before the extension, never inside of a character. */
    private static String shortened(String name, int max) {
        if (bytes(name) <= max) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean hasExtension = dot > 0 && bytes(name.substring(dot)) <= MAX_EXTENSION_BYTES;
        String extension = hasExtension ? name.substring(dot) : "";
        String base = hasExtension ? name.substring(0, dot) : name;
        int length = 0;
        int end = 0;
        while (end < base.length()) {
            int codePoint = base.codePointAt(end);
            length += bytes(Character.toString(codePoint));
            if (length > max - bytes(extension)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return trimmed(base.substring(0, end)) + extension;
    }

    /** Names that any file system takes for the same are equal when folded. */
    static String folded(String name) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(UCharacter.toUpperCase(ULocale.ROOT, name));
    }

    /**
     * Returns a safe path that no other call got or gets.
     *
     * @param key what the file is the file of; a name that is taken gets an ending made of it
     */
    String unique(String path, String key) {
        List<String> parts = Arrays.asList(safe(path).split("/", -1));
        StringBuilder folder = new StringBuilder();
        for (String part : parts.subList(0, parts.size() - 1)) {
            String name = part;
            while (files.contains(folded(folder + name))) {
                name = withEnding(name, folded(folder + name));
            }
            String whole = folder + name;
            folder.setLength(0);
            folder.append(folders.computeIfAbsent(folded(whole), any -> whole)).append('/');
        }
        String name = parts.get(parts.size() - 1);
        String file = folder + name;
        for (int attempt = 0; isTaken(file); attempt++) {
            file = folder + withEnding(name, key + "/".repeat(attempt));
        }
        files.add(folded(file));
        return file;
    }

    private boolean isTaken(String file) {
        String folded = folded(file);
        return files.contains(folded) || folders.containsKey(folded);
    }

    private static String withEnding(String name, String of) {
        String ending = "-" + Sha256.of(of).substring(0, 8);
        int dot = name.lastIndexOf('.');
        String extension =
                dot > 0 && bytes(name.substring(dot)) <= MAX_EXTENSION_BYTES
                        ? name.substring(dot)
                        : "";
        String base = name.substring(0, name.length() - extension.length());
        return shortened(base, MAX_BYTES - bytes(ending + extension)) + ending + extension;
    }
}
