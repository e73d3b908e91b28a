package org.forumkit.exchange;

import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Severity;
import org.forumkit.words.Words;

/**
 * A kind of deviation that an import tells of, and what it makes of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key of its findings, which never changes; never null
 * @param severity how much its findings matter: a warning may mislead the reader of what was made,
 *     a hint does not; never null
 * @since 0.1
 */
public record ImportRule(String key, Severity severity) {
    static final ImportRule FORM = warning("exchange.form");
    static final ImportRule ABSENT = hint("exchange.absent");
    static final ImportRule MISSING = warning("exchange.missing");
    static final ImportRule UNKNOWN = hint("exchange.unknown");
    static final ImportRule MISPLACED = hint("exchange.misplaced");
    static final ImportRule REPEATED = warning("exchange.repeated");
    static final ImportRule ID_MISSING = warning("exchange.id-missing");
    static final ImportRule ID_TAKEN = warning("exchange.id-taken");
    static final ImportRule ZONE_MISSING = warning("exchange.zone-missing");
    static final ImportRule ZONE_UNKNOWN = warning("exchange.zone-unknown");
    static final ImportRule OFFSET = warning("exchange.offset-differs");
    static final ImportRule TIME_UNREADABLE = warning("exchange.time-unreadable");
    static final ImportRule START = warning("exchange.start-differs");
    static final ImportRule END = warning("exchange.end-differs");
    static final ImportRule DAY = hint("exchange.day-differs");
    static final ImportRule LENGTH_UNREADABLE = warning("exchange.length-unreadable");
    static final ImportRule LENGTH_AMBIGUOUS = warning("exchange.length-ambiguous");
    static final ImportRule ROOM = warning("exchange.room-differs");
    static final ImportRule LANGUAGE_UNKNOWN = hint("exchange.language-unknown");
    static final ImportRule LANGUAGE_ASSUMED = hint("exchange.language-assumed");
    static final ImportRule ADDRESS_CHANGED = hint("exchange.address-changed");
    static final ImportRule ADDRESS_UNFIT = warning("exchange.address-unfit");
    static final ImportRule PERSON = warning("exchange.person-differs");
    static final ImportRule ROLE = hint("exchange.role-unknown");
    static final ImportRule STATE = hint("exchange.state-unknown");
    static final ImportRule TIME_INCOMPLETE = warning("exchange.time-incomplete");
    static final ImportRule DATE_AMBIGUOUS = warning("exchange.date-ambiguous");
    static final ImportRule ENCODING = hint("exchange.encoding-assumed");
    static final ImportRule END_MISSING = hint("exchange.end-missing");
    static final ImportRule PEOPLE_SPLIT = hint("exchange.people-split");
    static final ImportRule SHEET = warning("exchange.sheet-unread");
    static final ImportRule SHEET_HIDDEN = warning("exchange.sheet-hidden");
    static final ImportRule CELL_ERROR = warning("exchange.cell-error");
    static final ImportRule VALUE = warning("exchange.value-unfit");
    static final ImportRule NO_PLACE = warning("exchange.no-place");
    static final ImportRule REMOVED = warning("exchange.removed");
    static final ImportRule TRANSLATIONS = warning("exchange.translations-removed");
    static final ImportRule VALUE_REMOVED = warning("exchange.value-removed");
    static final ImportRule KEPT = hint("exchange.kept");
    static final ImportRule TIME_FLOATING = warning("exchange.time-floating");
    static final ImportRule WHOLE_DAYS = hint("exchange.whole-days");
    static final ImportRule RECURRING = hint("exchange.recurring");
    static final ImportRule RECURRENCE_CUT = warning("exchange.recurrence-cut");
    static final ImportRule MORE = warning("exchange.more");

    private static final List<ImportRule> ALL =
            List.of(
                    FORM,
                    ABSENT,
                    MISSING,
                    UNKNOWN,
                    MISPLACED,
                    REPEATED,
                    ID_MISSING,
                    ID_TAKEN,
                    ZONE_MISSING,
                    ZONE_UNKNOWN,
                    OFFSET,
                    TIME_UNREADABLE,
                    START,
                    END,
                    DAY,
                    LENGTH_UNREADABLE,
                    LENGTH_AMBIGUOUS,
                    ROOM,
                    LANGUAGE_UNKNOWN,
                    LANGUAGE_ASSUMED,
                    ADDRESS_CHANGED,
                    ADDRESS_UNFIT,
                    PERSON,
                    ROLE,
                    STATE,
                    TIME_INCOMPLETE,
                    DATE_AMBIGUOUS,
                    ENCODING,
                    END_MISSING,
                    PEOPLE_SPLIT,
                    SHEET,
                    SHEET_HIDDEN,
                    CELL_ERROR,
                    VALUE,
                    NO_PLACE,
                    REMOVED,
                    TRANSLATIONS,
                    VALUE_REMOVED,
                    KEPT,
                    TIME_FLOATING,
                    WHOLE_DAYS,
                    RECURRING,
                    RECURRENCE_CUT,
                    MORE);

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ImportRule {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
    }

    /**
     * Returns all rules there are.
     *
     * @return the rules in the order of {@code docs/findings.md}, never null, unmodifiable
     */
    public static List<ImportRule> all() {
        return ALL;
    }

    /**
     * Returns what its findings say, an ellipsis for what they speak of.
     *
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return as {@code “…” is no time; it is left out}, never null
     */
    public String description(Words words, String language) {
        return words.get(language, "finding." + key).replaceAll("\\{[^}]*}", "\u2026");
    }

    private static ImportRule hint(String key) {
        return new ImportRule(key, Severity.HINT);
    }

    private static ImportRule warning(String key) {
        return new ImportRule(key, Severity.WARNING);
    }
}
