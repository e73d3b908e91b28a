package org.forumkit.export.pdf;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.export.pdf.internal.layout.TextProblems;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Collects what is worth saying about one document; each place once. */
final class Report implements TextProblems {

    private static final int MOST_FINDINGS = 1000;
    private static final int MOST_CHARACTERS = 20;

    /** Where characters could not be printed, and why not. */
    private record Place(String key, String pointer) {}

    private final Programme programme;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Set<Integer>> characters = new LinkedHashMap<>();
    private final Set<String> unfit = new LinkedHashSet<>();
    private final Set<String> missingPictures = new LinkedHashSet<>();
    private @Nullable String whyNothing;

    Report(Programme programme) {
        this.programme = programme;
        for (String language : programme.languages()) {
            if (ULocale.forLanguageTag(language).isRightToLeft()) {
                findings.add(Finding.error("pdf.right-to-left", "", language));
            }
        }
    }

    @Override
    public void missing(int codePoint, String place) {
        add("pdf.missing-glyph", codePoint, place);
    }

    @Override
    public void unprintable(int codePoint, String place) {
        add("pdf.unprintable", codePoint, place);
    }

    @Override
    public void rightToLeft(int codePoint, String place) {
        add("pdf.right-to-left-text", codePoint, place);
    }

    @Override
    public void doesNotFit(String text, String place) {
        if (unfit.size() < MOST_FINDINGS && unfit.add(place + '\n' + text)) {
            add(Finding.warning("pdf.does-not-fit", place, text));
        }
    }

    @Override
    public void severalPages(int pages) {
        findings.add(
                Finding.warning("pdf.several-pages", "", null)
                        .with("pages", Integer.toString(pages)));
    }

    @Override
    public void nothing(String why) {
        whyNothing = why;
        findings.add(Finding.warning(why, "", null));
    }

    /** Returns the key of the finding that says why there is no page, and tells it if need be. */
    String whyNothing() {
        if (whyNothing == null) {
            nothing("pdf.nothing");
        }
        return Objects.requireNonNull(whyNothing);
    }

    @Override
    public void missingPicture(String reference, String place) {
        if (missingPictures.add(place)) {
            add(new Finding(Severity.HINT, "pdf.picture-missing", place, reference, Map.of()));
        }
    }

    /** Hears that times should be printed in a zone that there is not. */
    void unknownZone(String name) {
        findings.add(Finding.warning("pdf.zone-unknown", "", name));
    }

    /** Hears that what should be folded of one sheet takes more. */
    void severalSheets(int sheets) {
        findings.add(
                Finding.warning("pdf.several-sheets", "", null)
                        .with("sheets", Integer.toString(sheets)));
    }

    private void add(String key, int codePoint, String pointer) {
        Place place = new Place(key, pointer);
        if (characters.size() < MOST_FINDINGS || characters.containsKey(place)) {
            characters.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(codePoint);
        }
    }

    private void add(Finding finding) {
        findings.add(finding.at(Places.of(programme, finding.pointer())));
    }

    /** Returns the findings; a text that only repeats another has no place of its own. */
    List<Finding> findings() {
        characters.forEach(
                (place, codePoints) -> {
                    Set<Integer> own = new LinkedHashSet<>(codePoints);
                    if (place.pointer().isEmpty()) {
                        characters.forEach(
                                (other, known) -> {
                                    if (other.key().equals(place.key())
                                            && !other.pointer().isEmpty()) {
                                        own.removeAll(known);
                                    }
                                });
                    }
                    if (!own.isEmpty()) {
                        add(finding(place, own));
                    }
                });
        return List.copyOf(findings);
    }

    private static Finding finding(Place place, Set<Integer> codePoints) {
        String more = codePoints.size() > MOST_CHARACTERS ? " …" : "";
        List<String> numbers = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        codePoints.stream()
                .limit(MOST_CHARACTERS)
                .forEach(
                        codePoint -> {
                            numbers.add(String.format(Locale.ROOT, "U+%04X", codePoint));
                            shown.add(described(codePoint));
                        });
        Severity severity =
                place.key().equals("pdf.right-to-left-text") ? Severity.ERROR : Severity.WARNING;
        String value = String.join(" ", numbers) + more;
        return new Finding(severity, place.key(), place.pointer(), value, Map.of())
                .with("characters", String.join(", ", shown) + more);
    }

    private static String described(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        boolean visible =
                Character.isDefined(codePoint)
                        && Character.getType(codePoint) != Character.CONTROL
                        && Character.getType(codePoint) != Character.FORMAT
                        && Character.getType(codePoint) != Character.SURROGATE;
        @Nullable String name = visible ? Character.getName(codePoint) : null;
        return name == null ? number : Character.toString(codePoint) + " (" + number + ")";
    }
}
