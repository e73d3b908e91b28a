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

    private static final String REGULAR = "_400Regular.ttf";
    private static final String FOLDER = "/org/forumkit/export/pdf/fonts/";

    private final String name;
    private final LazyFace regular;
    private final LazyFace bold;

    private StandardFamily(String name) {
        this.name = name;
        this.regular = new Vendored(name + REGULAR);
        this.bold = new Vendored(name + "_700Bold.ttf");
    }

    LazyFace face(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Returns whether the font files are there; the classifier {@code nofonts} lacks them. */
    static boolean present() {
        return resource(SANS.name + REGULAR) != null;
    }

    private static @Nullable URL resource(String file) {
        return StandardFamily.class.getResource(FOLDER + file);
    }

    private static final class Vendored extends LazyFace {

        private final String file;

        Vendored(String file) {
            this.file = file;
        }

        @Override
        FontFace parse() {
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
    }
}
