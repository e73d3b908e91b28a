package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontException;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;

/**
 * What all document kinds share: a kind says only what it is called, and of which sections and on
 * which paper it is made.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 */
abstract class PdfDocument implements Exporter {

    private final String id;
    private final Text name;
    private final OptionSet options;
    private final Theme theme;
    private final Supplier<FontLibrary> fonts;

    PdfDocument(String id, Text name, OptionSet options, Theme theme, Supplier<FontLibrary> fonts) {
        this.id = id;
        this.name = name;
        this.options = options;
        this.theme = theme;
        this.fonts = fonts;
    }

    /** Returns of what the document is made that a request asks for. */
    abstract Layout layout(ExportRequest request);

    final Theme theme() {
        return theme;
    }

    final Supplier<FontLibrary> fonts() {
        return fonts;
    }

    static Text text(String english, String chinese) {
        Map<String, String> translations = new LinkedHashMap<>();
        translations.put("en", english);
        translations.put("zh-Hans", chinese);
        return Text.of(translations);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text displayName() {
        return name;
    }

    @Override
    public final String mediaType() {
        return "application/pdf";
    }

    @Override
    public final String fileExtension() {
        return "pdf";
    }

    @Override
    public final OptionSet options() {
        return options;
    }

    @Override
    public final List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        options.check(request.options());
        try {
            return new Printing(request, theme, fonts.get(), layout(request)).print(out);
        } catch (FontException e) {
            throw new ExportException(id, "a font cannot be used: " + e.getMessage(), e);
        }
    }
}
