package org.forumkit.release;

import java.util.Comparator;
import java.util.List;

/** Turns changes round, to see that the way back is the way there. */
final class Inverse {
    private Inverse() {}

    static List<Change> of(List<Change> changes) {
        return sorted(changes.stream().map(Inverse::of).toList());
    }

    /** People come and go in an order of their own on each way. */
    static List<Change> sorted(List<Change> changes) {
        return changes.stream()
                .map(Inverse::sorted)
                .sorted(
                        Comparator.comparing(Change::entity)
                                .thenComparing(Change::kind)
                                .thenComparing(Object::toString))
                .toList();
    }

    private static Change sorted(Change change) {
        return change instanceof Change.People people
                ? new Change.People(
                        people.kind(),
                        people.entity(),
                        people.people().stream()
                                .sorted(Comparator.comparing(Object::toString))
                                .toList())
                : change;
    }

    private static Change of(Change change) {
        if (change instanceof Change.Presence it) {
            return new Change.Presence(
                    it.kind() == ChangeKind.NEW ? ChangeKind.WITHDRAWN : ChangeKind.NEW,
                    it.entity());
        }
        if (change instanceof Change.Move it) {
            return new Change.Move(it.kind(), it.entity(), it.after(), it.before());
        }
        if (change instanceof Change.Rewording it) {
            ChangeKind kind =
                    switch (it.kind()) {
                        case TEXT_ADDED -> ChangeKind.TEXT_REMOVED;
                        case TEXT_REMOVED -> ChangeKind.TEXT_ADDED;
                        default -> it.kind();
                    };
            return new Change.Rewording(
                    kind,
                    it.entity(),
                    it.field(),
                    it.texts().stream()
                            .map(
                                    each ->
                                            new TextChange(
                                                    each.language(), each.after(), each.before()))
                            .toList());
        }
        if (change instanceof Change.Order it) {
            return new Change.Order(it.kind(), it.entity(), it.field(), it.after(), it.before());
        }
        if (change instanceof Change.Value it) {
            return new Change.Value(it.kind(), it.entity(), it.field(), it.after(), it.before());
        }
        Change.People it = (Change.People) change;
        return new Change.People(
                it.kind(), it.entity(), it.people().stream().map(Inverse::of).toList());
    }

    private static AppearanceChange of(AppearanceChange change) {
        AppearanceChange.Kind kind =
                switch (change.kind()) {
                    case ADDED -> AppearanceChange.Kind.REMOVED;
                    case REMOVED -> AppearanceChange.Kind.ADDED;
                    default -> change.kind();
                };
        return new AppearanceChange(kind, change.after(), change.before());
    }
}
