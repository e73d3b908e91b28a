package org.forumkit.export.pdf.internal.font;

import java.io.IOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** A family that comes with the module. */
final class StandardFamily {

    static final StandardFamily SANS = new StandardFamily("NotoSans");
    static final StandardFamily CHINESE = new StandardFamily("NotoSansSC");
    static final StandardFamily JAPANESE = new StandardFamily("NotoSansJP");
    static final StandardFamily KOREAN = new StandardFamily("NotoSansKR");

    private static final String FOLDER = "/org/forumkit/export/pdf/fonts/";

    private final String regularName;
    private final LazyFace regular;
    private final LazyFace bold;

    private StandardFamily(String name) {
        regularName = name + "_400Regular.ttf";
        regular = new LazyFace(() -> parse(regularName));
        bold = new LazyFace(() -> parse(name + "_700Bold.ttf"));
    }

    LazyFace face(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Returns whether the font files are there; the classifier {@code nofonts} lacks them. */
    static boolean present() {
        return resource(SANS.regularName) != null;
    }

    private static FontFace parse(String file) {
        URL resource = resource(file);
        if (resource == null) {
            throw new FontException(file + ": is missing among the standard fonts");
        }
        try {
            return FontFace.trusted(file, FontResource.load(resource));
        } catch (IOException e) {
            throw new FontException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable URL resource(String file) {
        return StandardFamily.class.getResource(FOLDER + file);
    }
}
