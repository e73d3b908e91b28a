package org.forumkit.examples.modulepath;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may depend on what, and what no class of the library does. */
class ArchitectureTests {

    private static final String MODEL = "org.forumkit.model..";
    private static final String ICAL = "org.forumkit.export.ical";
    private static final String ICAL_INTERNAL = "org.forumkit.export.ical.internal..";
    private static final String ELEMENTS = "org.forumkit.export.ical.element..";
    private static final String SERVING = "org.forumkit.export.ical.serving..";
    private static final String JDK_SERVER = "org.forumkit.export.ical.jdk..";
    private static final String SERVLET = "org.forumkit.export.ical.servlet..";
    private static final String PDF = "org.forumkit.export.pdf..";
    private static final String EXAMPLES = "org.forumkit.examples..";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.forumkit");

    private static final JavaClasses LIBRARY = CLASSES.that(not(resideInAPackage(EXAMPLES)));

    /** Beginnings of what depends on the machine or on chance, by name or by default. */
    private static final List<String> OF_THE_MACHINE =
            List.of(
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.lang.Math.random(",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.format(java.lang.String,",
                    "java.lang.String.formatted(",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.System.currentTimeMillis(",
                    "java.lang.System.exit(",
                    "java.lang.System.getProperty(",
                    "java.lang.System.getenv(",
                    "java.lang.System.lineSeparator(",
                    "java.lang.System.nanoTime(",
                    "java.nio.charset.Charset.defaultCharset(",
                    "java.time.Clock.system",
                    "java.time.Clock.tick",
                    "java.time.ZoneId.systemDefault(",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                    "java.util.Calendar.getInstance()",
                    "java.util.Date.<init>()",
                    "java.util.GregorianCalendar.<init>()",
                    "java.util.Locale.getDefault(",
                    "java.util.Random.<init>()",
                    "java.util.TimeZone.getDefault(",
                    "java.util.UUID.randomUUID(",
                    "java.util.concurrent.ThreadLocalRandom.current(",
                    "com.ibm.icu.util.TimeZone.getDefault(",
                    "com.ibm.icu.util.ULocale.getDefault(");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.forumkit.model.",
                "org.forumkit.export.ical.",
                "org.forumkit.export.ical.element.",
                "org.forumkit.export.ical.jdk.",
                "org.forumkit.export.ical.serving.",
                "org.forumkit.export.ical.servlet.",
                "org.forumkit.export.pdf.",
                "org.forumkit.examples.commandline.",
                "org.forumkit.examples.dialogue."
            })
    void looksAtTheClassesOf(String start) {
        assertTrue(CLASSES.stream().anyMatch(each -> each.getName().startsWith(start)), start);
    }

    @Test
    void dataGoesOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(MODEL)
                .layer("texts")
                .definedBy("org.forumkit.finding..", "org.forumkit.words..")
                .layer("json")
                .definedBy("org.forumkit.json..")
                .layer("languages")
                .definedBy("org.forumkit.languages..")
                .layer("schedule")
                .definedBy("org.forumkit.schedule..")
                .layer("validation")
                .definedBy("org.forumkit.validation..")
                .layer("statistics")
                .definedBy("org.forumkit.statistics..")
                .layer("release")
                .definedBy("org.forumkit.release..")
                .layer("programme")
                .definedBy("org.forumkit.programme..")
                .layer("exchange")
                .definedBy("org.forumkit.exchange..")
                .layer("export")
                .definedBy("org.forumkit.export", "org.forumkit.export.internal..")
                .layer("publication")
                .definedBy("org.forumkit.publication..")
                .layer("elements")
                .definedBy(ELEMENTS)
                .layer("ical")
                .definedBy(ICAL, ICAL_INTERNAL)
                .layer("serving")
                .definedBy(SERVING)
                .layer("servers")
                .definedBy(JDK_SERVER, SERVLET)
                .layer("pdf")
                .definedBy(PDF)
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("texts")
                .mayOnlyAccessLayers("model")
                .whereLayer("json")
                .mayOnlyAccessLayers("model", "texts")
                .whereLayer("languages")
                .mayOnlyAccessLayers("model", "texts")
                .whereLayer("schedule")
                .mayOnlyAccessLayers("model", "texts")
                .whereLayer("validation")
                .mayOnlyAccessLayers("model", "texts", "languages", "schedule")
                .whereLayer("statistics")
                .mayOnlyAccessLayers("model", "texts")
                .whereLayer("release")
                .mayOnlyAccessLayers("model", "texts", "json", "validation")
                .whereLayer("programme")
                .mayOnlyAccessLayers("model", "texts", "release")
                .whereLayer("exchange")
                .mayOnlyAccessLayers("model", "texts", "json", "release", "programme", "export")
                .whereLayer("export")
                .mayOnlyAccessLayers("model", "texts", "programme")
                .whereLayer("publication")
                .mayOnlyAccessLayers("model", "texts", "json", "release", "programme", "export")
                .whereLayer("elements")
                .mayNotAccessAnyLayer()
                .whereLayer("ical")
                .mayOnlyAccessLayers("model", "texts", "programme", "export", "elements")
                .whereLayer("serving")
                .mayOnlyAccessLayers("model", "texts", "programme", "release", "export", "ical")
                .whereLayer("servers")
                .mayOnlyAccessLayers("serving")
                .whereLayer("pdf")
                .mayOnlyAccessLayers("model", "texts", "programme", "export")
                .check(LIBRARY);
    }

    @Test
    void modelIsAnnotatedOnly() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        MODEL,
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..")
                .check(LIBRARY);
    }

    @Test
    void exportersKnowNoUnresolvedRecord() {
        noClasses()
                .that()
                .resideInAnyPackage(ICAL, ICAL_INTERNAL, ELEMENTS, PDF)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(MODEL)
                                .and(
                                        describe(
                                                "are records with a builder",
                                                each ->
                                                        each.isRecord()
                                                                && each.tryGetMethod("toBuilder")
                                                                        .isPresent())))
                .check(LIBRARY);
    }

    /** Who serves feeds without the one or the other does not need its module. */
    @Test
    void eachServerIsKnownToItsOwnPackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(JDK_SERVER, EXAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVLET)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void nobodyUsesTheInternalsOfAnotherModule() {
        classes().should(new UseOwnInternalsOnly()).check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new PublicPackages()).should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.forumkit.export.(*).internal.(**)")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(each.getPackageName());
            }
        }
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void libraryWritesNothingBesides() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "org.apache.commons.logging..",
                        "org.jboss.logging..",
                        "org.slf4j..")
                .check(LIBRARY);
    }

    @Test
    void exceptionsSayWhatTheyAre() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void staticFieldsDoNotChange() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void nothingDependsOnTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe(
                                "the target depends on the machine",
                                access -> isOfTheMachine(access.getTarget().getFullName())))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneId)",
                "java.text.NumberFormat.getInstance()",
                "java.util.ResourceBundle.getBundle(java.lang.String)",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)"
            })
    void knowsWhatDependsOnTheMachine(String call) {
        assertTrue(isOfTheMachine(call));
    }

    @Test
    void testsAreNamedAfterTheirSubject() {
        JavaClasses tests =
                new ClassFileImporter()
                        .importPaths(
                                Path.of("../../forum-core/target/test-classes"),
                                Path.of("../../forum-export-ical/target/test-classes"),
                                Path.of("../../forum-export-pdf/target/test-classes"),
                                Path.of("../dialogue/target/test-classes"),
                                Path.of("../command-line/target/test-classes"),
                                Path.of("target/test-classes"));
        classes()
                .that()
                .areTopLevelClasses()
                .and(describe("have tests", ArchitectureTests::hasTests))
                .should()
                .haveNameMatching(".*(Tests|IT|Contract)")
                .check(tests);
    }

    private static boolean hasTests(JavaClass each) {
        return each.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(annotation -> annotation.getRawType().getName().startsWith("org.junit."));
    }

    private static boolean isOfTheMachine(String target) {
        return OF_THE_MACHINE.stream().anyMatch(target::startsWith)
                || target.matches("java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)")
                || target.matches("java\\.util\\.ResourceBundle\\.getBundle\\((?!.*Locale).*")
                || target.matches(
                        "(java|com\\.ibm\\.icu)\\.text\\.(BreakIterator|Collator|\\w+Format)\\."
                                + "(get\\w*Instance|<init>)\\((?!.*Locale).*");
    }

    /** A package with what is internal to it. */
    private static final class PublicPackages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return SliceIdentifier.of(
                    each.getPackageName().replaceFirst("\\.internal(\\..*)?$", ""));
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static final class UseOwnInternalsOnly extends ArchCondition<JavaClass> {

        UseOwnInternalsOnly() {
            super("use the internals of their own module only");
        }

        @Override
        public void check(JavaClass origin, ConditionEvents events) {
            for (Dependency each : origin.getDirectDependenciesFromSelf()) {
                String target = each.getTargetClass().getPackageName();
                if ((target + ".").contains(".internal.")
                        && !module(target).equals(module(origin.getPackageName()))
                        && target.startsWith("org.forumkit.")) {
                    events.add(SimpleConditionEvent.violated(origin, each.getDescription()));
                }
            }
        }

        private static String module(String name) {
            return name.matches("org\\.forumkit\\.(export\\.(ical|pdf)|examples\\.\\w+)\\b.*")
                    ? name.replaceFirst("(org\\.forumkit\\.\\w+\\.\\w+).*", "$1")
                    : "org.forumkit";
        }
    }
}
