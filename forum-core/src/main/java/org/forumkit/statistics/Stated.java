package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;

/** The figures that an edition states. */
final class Stated {
    private Stated() {}

    static List<Statistic> of(Edition edition, String defaultLanguage) {
        List<Statistic> stated = new ArrayList<>();
        for (Figure figure : edition.figures()) {
            Text label = figure.label();
            ResolvedText words =
                    label == null ? null : label.resolve(List.of(defaultLanguage), defaultLanguage);
            stated.add(
                    new Statistic(
                            measure(figure.kind()),
                            words == null ? Breakdown.TOTAL : Breakdown.LABEL,
                            words == null ? "" : words.value(),
                            Math.max(0, figure.value()),
                            Origin.STATED,
                            figure.precision(),
                            figure.asOf(),
                            figure.source() == null ? List.of() : List.of(figure.source()),
                            figure.state()));
        }
        return stated;
    }

    private static Measure measure(FigureKind kind) {
        return switch (kind) {
            case PARTICIPANTS -> Measure.PARTICIPANTS;
            case COUNTRIES -> Measure.COUNTRIES;
            case ORGANISATIONS -> Measure.ORGANISATIONS;
            case PARKS -> Measure.PARKS;
            case ENTERPRISES -> Measure.ENTERPRISES;
            case PROJECTS -> Measure.PROJECTS;
            case SPEAKERS -> Measure.SPEAKERS;
            case SESSIONS -> Measure.SESSIONS;
            case MEDIA -> Measure.MEDIA;
            case OTHER -> Measure.OTHER;
        };
    }

    /** Tells whether a number is to be preferred to one that comes before it. */
    static boolean isBetter(Statistic later, Statistic earlier) {
        if (later.state() != earlier.state()) {
            return later.state() == FigureState.FINAL;
        }
        LocalDate one = later.asOf();
        LocalDate other = earlier.asOf();
        return other == null || (one != null && !one.isBefore(other));
    }
}
