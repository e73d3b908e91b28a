package org.forumkit.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.words.Blank;
import org.jspecify.annotations.Nullable;

/** Finds what no release has that was made by its builder; lines and columns are not known. */
final class ReleaseCheck {
    private final String source;
    private final List<Fault> faults = new ArrayList<>();

    ReleaseCheck(String source) {
        this.source = source;
    }

    List<Fault> faults(Release release) {
        int number = release.number();
        ReleaseBase base = release.base();
        check(number >= 1, "/number", "must be greater than 0, not " + number);
        check(!Blank.is(release.approver()), "/approver", "must not be blank");
        if (release.note() != null) {
            note(release.note(), release.forum().defaultLanguage());
        }
        check(
                base == null || base.number() < number,
                "/base/number",
                "must be less than that of the release");
        String hash = ForumJson.hash(release.forum());
        check(
                hash.equals(release.hash()),
                "/hash",
                "the document was changed after its release: its hash is now " + hash);
        ledger(release);
        return List.copyOf(faults);
    }

    private void note(Text note, String defaultLanguage) {
        for (NoteCheck.Problem each : NoteCheck.problems(note, defaultLanguage)) {
            String language = each.language();
            String in = language == null ? "" : language.replace("~", "~0").replace("/", "~1");
            check(false, language == null ? "/note" : "/note/" + in, each.message());
        }
    }

    private void ledger(Release release) {
        Ledger ledger = release.ledger();
        Set<Entity> missing =
                new TreeSet<>(new LedgerContents(release.forum()).contents().keySet());
        Set<Entity> known = new HashSet<>();
        for (int i = 0; i < ledger.entries().size(); i++) {
            LedgerEntry each = ledger.entries().get(i);
            String at = "/ledger/entries/" + i;
            boolean first = known.add(each.entity());
            check(first, at, name(each.entity()) + " is there twice");
            check(
                    missing.remove(each.entity()) || !first,
                    at,
                    "the document has no " + name(each.entity()));
            numbers(at, each.sequence(), each.created(), each.modified(), release.time());
            departures(at, each.departed(), each.created(), release.time());
            lastSeen(at, each.entity(), each.lastSeen(), each.created(), release.time());
        }
        for (int i = 0; i < ledger.withdrawn().size(); i++) {
            Tombstone each = ledger.withdrawn().get(i);
            String at = "/ledger/withdrawn/" + i;
            check(known.add(each.entity()), at, name(each.entity()) + " is there twice");
            item(at, each.entity(), each.item());
            numbers(at, each.sequence(), each.created(), each.withdrawn(), release.time());
            departures(at, each.departed(), each.created(), release.time());
            lastSeen(at, each.entity(), each.lastSeen(), each.created(), release.time());
        }
        missing.forEach(each -> check(false, "/ledger/entries", name(each) + " is missing"));
    }

    private void numbers(String at, int sequence, Instant created, Instant last, Instant release) {
        check(sequence >= 0, at + "/sequence", notNegative(sequence));
        check(
                !created.isAfter(last) && !last.isAfter(release),
                at,
                "must be created before it changed, and both not after the release");
    }

    private static String notNegative(int sequence) {
        return "must not be less than 0, not " + sequence;
    }

    private void departures(String at, List<Departure> departed, Instant created, Instant release) {
        for (int i = 0; i < departed.size(); i++) {
            Instant since = departed.get(i).since();
            check(
                    !since.isBefore(created) && !since.isAfter(release),
                    at + "/departed/" + i,
                    "must not be before it was created nor after the release");
        }
    }

    private void lastSeen(
            String at, Entity entity, List<LastSeen> lastSeen, Instant created, Instant release) {
        for (int i = 0; i < lastSeen.size(); i++) {
            LastSeen each = lastSeen.get(i);
            String in = at + "/lastSeen/" + i;
            check(
                    !each.since().isBefore(created) && !each.since().isAfter(release),
                    in,
                    "must not be before it was created nor after the release");
            check(each.sequence() >= 0, in + "/sequence", notNegative(each.sequence()));
            Session session = each.session();
            of(in + "/session", entity, EntityKind.SESSION, session == null ? null : session.id());
            departures(in, each.departed(), created, release);
            item(in, entity, each.item());
        }
    }

    private void item(String at, Entity entity, @Nullable WithdrawnItem item) {
        of(at + "/item", entity, EntityKind.ITEM, item == null ? null : item.item().id());
    }

    private void of(String at, Entity entity, EntityKind kind, @Nullable String id) {
        check(
                id == null || entity.equals(new Entity(kind, entity.edition(), id)),
                at,
                "must be that of the " + name(entity));
    }

    private void check(boolean right, String pointer, String message) {
        if (!right && faults.size() < ForumJson.MAX_FAULTS) {
            faults.add(new Fault(source, 1, 1, pointer, message));
        }
    }

    private static String name(Entity entity) {
        return entity.kind().name().toLowerCase(Locale.ROOT)
                + " \""
                + entity.id()
                + "\""
                + (entity.edition() == null ? "" : " of \"" + entity.edition() + "\"");
    }
}
