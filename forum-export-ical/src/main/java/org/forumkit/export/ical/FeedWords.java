package org.forumkit.export.ical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** The fixed words of one feed, each looked up once. */
final class FeedWords {
    private final Words words;
    private final String language;
    private final Map<Enum<?>, String> constants = new HashMap<>();

    final String listSeparator;
    final String labelSeparator;
    final String setUp;
    final String online;
    final String leftProgramme;
    final String replacedBy;
    final String beforeTentative;
    final String afterTentative;

    FeedWords(Words words, String language) {
        this.words = words;
        this.language = language;
        this.listSeparator = words.get(language, "separator.list");
        this.labelSeparator = words.get(language, "separator.label");
        this.setUp = words.get(language, "text.set-up");
        this.online = words.get(language, "text.online");
        this.leftProgramme = words.get(language, "text.left-programme");
        this.replacedBy = words.get(language, "text.replaced-by");
        String tentative = words.get(language, "text.to-be-confirmed");
        int name = tentative.indexOf("{name}");
        this.beforeTentative = name < 0 ? "" : tentative.substring(0, name);
        this.afterTentative = name < 0 ? "" : tentative.substring(name + "{name}".length());
    }

    /** Returns why a session that is off is so, for those whom a feed is for. */
    String offReason(ProgrammeEdition edition, ProgrammeSession session) {
        if (session.status() == SessionStatus.CANCELLED
                || session.status() == SessionStatus.POSTPONED) {
            return get(session.status());
        }
        return EditionPlan.isOff(edition) ? get(edition.state()) : leftProgramme;
    }

    /** Returns why all sessions of a day are off, or that there are none any more. */
    String offReason(ProgrammeEdition edition, List<ProgrammeSession> day) {
        return day.isEmpty() ? leftProgramme : offReason(edition, day.get(0));
    }

    /** Returns why an item is off; null if it is not. */
    @Nullable String offReason(
            ProgrammeEdition edition, ProgrammeSession session, ProgrammeItem item) {
        if (item.withdrawnSince() != null && !session.withdrawn()) {
            return get(SessionStatus.CANCELLED);
        }
        return EditionPlan.isOff(edition, session) ? offReason(edition, session) : null;
    }

    String get(Enum<?> constant) {
        String word = constants.get(constant);
        if (word == null) {
            word = words.get(language, constant);
            constants.put(constant, word);
        }
        return word;
    }
}
