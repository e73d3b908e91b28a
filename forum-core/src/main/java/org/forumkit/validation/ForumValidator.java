package org.forumkit.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * Checks a document and returns everything that is wrong with it at once.
 *
 * <p>It looks at each record by itself (the constraints that the model declares) and at what they
 * say of one another: references, duplicate ids, days, zones, rooms and people in two places, and
 * the languages of each text. The time taken is that of sorting the sessions.
 *
 * <p>Findings come in the order of the document as {@code ForumJson} writes it: that of the
 * records' components and lists. A file may hold its fields in another order.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ForumValidator {
    private final List<Rule> rules;

    private ForumValidator(Validator validator) {
        this.rules =
                List.of(
                        new ConstraintRule(validator),
                        new DuplicateIds(),
                        new References(),
                        new Repetitions(),
                        new Countries(),
                        new Parents(),
                        new Companions(),
                        new ItemNumbers(),
                        new Timetable(),
                        new Interpretations(),
                        new Hours(),
                        new RunningTimes(),
                        new Events(),
                        new Attendances(),
                        new Preparation(),
                        new ConflictRule(),
                        new LanguageRule());
    }

    /** Sets Bean Validation up when it is needed first: it takes longer than to validate. */
    private static final class Standard {
        static final ForumValidator VALIDATOR = new ForumValidator(validator());

        private static Validator validator() {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .externalClassLoader(ForumValidator.class.getClassLoader())
                    // The messages are Finding's; those of Bean Validation would need EL.
                    .messageInterpolator(new TemplateInterpolator())
                    // Records cannot hold themselves, so nobody need look out for circles.
                    .processedBeansTrackingVoter(new NoTracking())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** Tracks no bean, which would take time and memory for each record. */
    private static final class NoTracking implements ProcessedBeansTrackingVoter {
        @Override
        public Vote isEnabledForBean(Class<?> beanClass, boolean hasCascadables) {
            return Vote.NON_TRACKING;
        }

        @Override
        public Vote isEnabledForReturnValue(
                Class<?> owner, String method, Class<?>[] parameters, boolean hasCascadables) {
            return Vote.NON_TRACKING;
        }

        @Override
        public Vote isEnabledForParameters(
                Class<?> owner, String method, Class<?>[] parameters, boolean hasCascadables) {
            return Vote.NON_TRACKING;
        }
    }

    /**
     * Returns the validator that needs no set-up.
     *
     * <p>Hibernate Validator logs its version once, when it is set up. The log is the
     * application's: one that wants it quiet raises the level of the logger {@code
     * org.hibernate.validator.internal.util.Version} before.
     *
     * @return the validator, never null, always the same
     */
    public static ForumValidator standard() {
        return Standard.VALIDATOR;
    }

    /**
     * Returns a validator on top of an application's own Bean Validation.
     *
     * @param factory the factory, never null; it stays the application's to close, and finds this
     *     library's constraint validators by itself
     * @return the validator, never null
     * @throws NullPointerException if {@code factory} is null
     */
    public static ForumValidator using(ValidatorFactory factory) {
        Objects.requireNonNull(factory, "factory must not be null");
        return new ForumValidator(factory.getValidator());
    }

    /**
     * Checks a document.
     *
     * @param forum the document, never null
     * @return the findings in the order of the document, never null, unmodifiable; empty if all is
     *     right
     * @throws NullPointerException if {@code forum} is null
     */
    public List<Finding> validate(Forum forum) {
        return validate(forum, ValidationOptions.standard());
    }

    /**
     * Checks a document in a caller's own way.
     *
     * @param forum the document, never null
     * @param options how much the rules matter and what they measure by, never null
     * @return the findings in the order of the document, never null, unmodifiable; empty if all is
     *     right
     * @throws NullPointerException if an argument is null
     */
    public List<Finding> validate(Forum forum, ValidationOptions options) {
        return validate(forum, options, Severity.HINT);
    }

    /**
     * Checks whether a document may go out, and looks for nothing else.
     *
     * <p>It finds the errors that {@link #validate(Forum, ValidationOptions)} finds, in less time.
     *
     * @param forum the document, never null
     * @param options how much the rules matter and what they measure by, never null
     * @return the errors in the order of the document, never null, unmodifiable; empty if there are
     *     none
     * @throws NullPointerException if an argument is null
     */
    public List<Finding> errors(Forum forum, ValidationOptions options) {
        return validate(forum, options, Severity.ERROR);
    }

    private List<Finding> validate(Forum forum, ValidationOptions options, Severity least) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(options, "options must not be null");
        Guide guide = new Guide(forum);
        Report report = new Report(options, least, guide);
        rules.forEach(rule -> rule.check(forum, report));
        return report.findings(new DocumentOrder(forum, guide));
    }
}
