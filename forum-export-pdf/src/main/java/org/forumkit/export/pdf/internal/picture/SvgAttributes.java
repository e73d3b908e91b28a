package org.forumkit.export.pdf.internal.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an element; each has to be asked for, or say nothing.
 *
 * <p>Mutable, for one element and one thread.
 */
final class SvgAttributes {

    /** What says nothing of how anything looks. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of(
                    "baseProfile",
                    "contentScriptType",
                    "contentStyleType",
                    "focusable",
                    "id",
                    "lang",
                    "role",
                    "tabindex",
                    "version",
                    "zoomAndPan");

    private final SvgReader file;
    private final String element;
    private final Map<String, String> left = new LinkedHashMap<>();
    private final SvgStyle style;

    /** Takes those of an element; its style begins as that around it. */
    SvgAttributes(SvgReader file, XMLStreamReader xml, SvgStyle style) {
        this.file = file;
        this.element = xml.getLocalName();
        this.style = style;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            // Those of other languages are for other programs.
            if (space == null || space.isEmpty()) {
                left.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    /** Returns the style: attributes first, then what the attribute "style" says. */
    SvgStyle style() {
        String moved = take("transform");
        if (moved != null) {
            try {
                style.matrix = style.matrix.with(SvgMatrix.parse(moved));
            } catch (SvgFault e) {
                throw fault("transform", e);
            }
        }
        String written = take("style");
        left.entrySet().removeIf(each -> set(each.getKey(), each.getValue(), each.getKey()));
        if (written != null) {
            declarations(written);
        }
        return style;
    }

    private boolean set(String property, String value, String attribute) {
        try {
            return style.set(property, value);
        } catch (SvgFault e) {
            throw fault(attribute, e);
        }
    }

    private void declarations(String written) {
        for (String declaration : written.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon < 0 && declaration.isBlank()) {
                continue;
            }
            String property = colon < 0 ? declaration : declaration.substring(0, colon).trim();
            if (colon < 0 || !set(property, declaration.substring(colon + 1), "style")) {
                throw file.fault(
                        "element "
                                + element
                                + ", attribute style: "
                                + SvgScanner.shown(property)
                                + " is not supported");
            }
        }
    }

    /** Returns an attribute that is not asked for again, null where there is none. */
    @Nullable String take(String name) {
        return left.remove(name);
    }

    /** Returns an attribute that is a length, or another where there is none. */
    double length(String name, double otherwise) {
        String value = take(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return SvgScanner.length(value);
        } catch (SvgFault e) {
            throw fault(name, e);
        }
    }

    /** Returns such a length that may not be less than nothing. */
    double size(String name, double otherwise) {
        double size = length(name, otherwise);
        if (size < 0 && size != otherwise) {
            throw fault(name, new SvgFault(SvgOutline.plain(size) + " is less than 0"));
        }
        return size;
    }

    PictureException fault(String attribute, SvgFault fault) {
        return file.fault("element " + element + ", attribute " + attribute + ": " + fault.fault());
    }

    /** Makes sure that nothing is left that says something. */
    void end() {
        for (String name : left.keySet()) {
            boolean aside = name.startsWith("data-") || name.startsWith("aria-");
            if (!aside && !WITHOUT_EFFECT.contains(name)) {
                throw file.fault(
                        "element "
                                + element
                                + ", attribute "
                                + SvgScanner.shown(name)
                                + " is not supported"
                                + (name.equals("class") ? "; save styles as attributes" : ""));
            }
        }
    }
}
