package org.forumkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import org.forumkit.model.Appearance;
import org.forumkit.model.Coherent;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.PersonName;
import org.forumkit.model.RegionMember;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** Checks {@link Coherent}: what the components of one record say of one another. */
public final class CoherentValidator implements ConstraintValidator<Coherent, Record> {
    @Override
    public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Complaints complaints = new Complaints(context);
        if (value instanceof Appearance appearance) {
            check(appearance, complaints);
        } else if (value instanceof Edition edition) {
            complaints.order(edition.firstDay(), edition.lastDay(), "lastDay");
        } else if (value instanceof Item item) {
            check(item, complaints);
        } else if (value instanceof Participant participant) {
            check(participant, complaints);
        } else if (value instanceof PersonName name) {
            check(name, complaints);
        } else if (value instanceof RegionMember member) {
            complaints.order(member.validFrom(), member.validUntil(), "validUntil");
        } else if (value instanceof RelatedEvent event) {
            complaints.order(event.firstDay(), event.lastDay(), "lastDay");
        } else if (value instanceof Session session) {
            complaints.order(session.start(), session.end(), "end");
            complaints.unless(
                    session.end() == null || session.start() != null, "time.start-missing", "end");
            complaints.unless(isPositive(session.setUp()), "duration.not-positive", "setUp");
        }
        return complaints.none;
    }

    private static void check(Appearance appearance, Complaints complaints) {
        boolean named = appearance.participant() != null;
        complaints.unless(
                named || appearance.organisation() != null || appearance.placeholder() != null,
                "appearance.nobody",
                null);
        complaints.unless(
                !named || appearance.placeholder() == null, "record.two-at-once", "placeholder");
        complaints.unless(
                !named || appearance.organisation() == null, "record.two-at-once", "organisation");
    }

    private static void check(Item item, Complaints complaints) {
        complaints.order(item.start(), item.end(), "end");
        complaints.unless(item.end() == null || item.start() != null, "time.start-missing", "end");
        Duration runningTime = item.runningTime();
        complaints.unless(isPositive(runningTime), "duration.not-positive", "runningTime");
        complaints.unless(
                runningTime == null || item.end() == null, "record.two-at-once", "runningTime");
    }

    private static boolean isPositive(@Nullable Duration duration) {
        return duration == null || (!duration.isNegative() && !duration.isZero());
    }

    private static void check(Participant participant, Complaints complaints) {
        complaints.unless(
                participant.person() != null
                        || participant.placeholder() != null
                        || participant.organisation() != null,
                "participant.nobody",
                null);
        complaints.unless(
                participant.person() == null || participant.placeholder() == null,
                "record.two-at-once",
                "placeholder");
    }

    private static void check(PersonName name, Complaints complaints) {
        complaints.unless(
                name.full() != null || name.family() != null || name.given() != null,
                "name.missing",
                null);
    }

    /** Collects what is wrong, each at its component. */
    private static final class Complaints {
        private final ConstraintValidatorContext context;
        private boolean none = true;

        Complaints(ConstraintValidatorContext context) {
            this.context = context;
        }

        <T extends Comparable<? super T>> void order(
                @Nullable T start, @Nullable T end, String component) {
            unless(
                    start == null || end == null || end.compareTo(start) >= 0,
                    "time.end-before-start",
                    component);
        }

        void unless(boolean right, String key, @Nullable String component) {
            if (right) {
                return;
            }
            none = false;
            context.disableDefaultConstraintViolation();
            var complaint = context.buildConstraintViolationWithTemplate("{" + key + "}");
            if (component == null) {
                complaint.addConstraintViolation();
            } else {
                complaint.addPropertyNode(component).addConstraintViolation();
            }
        }
    }
}
