package brunet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rings of the README's "Architecture". Packages that do not exist yet break no rule.
final class ArchitectureTest {

    private static final int FEWEST_CLASSES = 600;

    private static final JavaClasses BRUNET =
            new ClassFileImporter().importPath(Path.of("target", "classes", "brunet"));

    private static final String[] PURE = {"brunet.geo..", "brunet.domain..", "brunet.portrayal.."};

    @Test
    void rulesSeeTheClassesOfBrunet() {
        assertTrue(BRUNET.size() >= FEWEST_CLASSES, () -> "only " + BRUNET.size() + " classes");
    }

    @Test
    void arrowsPointInward() {
        check(
                classes()
                        .should(
                                new ArchCondition<>("see only the rings inside their own") {
                                    @Override
                                    public void check(JavaClass seer, ConditionEvents events) {
                                        seer.getDirectDependenciesFromSelf().stream()
                                                .filter(ArchitectureTest::pointsOutward)
                                                .map(seen -> violation(seer, seen))
                                                .forEach(events::add);
                                    }
                                }));
    }

    private static ConditionEvent violation(JavaClass seer, Dependency seen) {
        return SimpleConditionEvent.violated(seer, seen.getDescription());
    }

    private static boolean pointsOutward(Dependency dependency) {
        if (!resideInAnyPackage("brunet..").test(dependency.getTargetClass())) {
            return false;
        }
        var from = ring(dependency.getOriginClass());
        var to = ring(dependency.getTargetClass());
        return !from.equals(to)
                && !inside(from).contains(to)
                && !(isFeature(to) && Set.of("ui.shell", "app", "").contains(from));
    }

    /// `store` of `brunet.store.sql.Row`, `ui.map` of `brunet.ui.map.MapView`, nothing of `Main`.
    private static String ring(JavaClass type) {
        return Stream.of(type.getPackageName().split("\\."))
                .skip(1)
                .limit(type.getPackageName().startsWith("brunet.ui.") ? 2 : 1)
                .collect(Collectors.joining("."));
    }

    private static Set<String> inside(String ring) {
        return switch (ring) {
            case "geo" -> Set.of();
            case "domain" -> Set.of("geo");
            case "portrayal" -> Set.of("geo", "domain");
            case "store", "basemap" -> Set.of("geo", "domain", "portrayal");
            case "paint", "ui.state", "ui.kit" -> union(inside("store"), "store", "basemap");
            case "briefing" -> union(inside("paint"), "paint", "ui.state", "ui.kit");
            case "cli" -> union(inside("briefing"), "briefing");
            case "ui.shell" -> union(inside("briefing"), "briefing");
            case "app" -> union(inside("cli"), "cli", "ui.shell");
            case "" -> union(inside("app"), "app");
            default -> {
                if (!isFeature(ring)) {
                    throw new IllegalStateException(ring + " has no place in the rings");
                }
                yield inside("briefing");
            }
        };
    }

    private static boolean isFeature(String ring) {
        return ring.startsWith("ui.") && !Set.of("ui.state", "ui.kit", "ui.shell").contains(ring);
    }

    private static Set<String> union(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("brunet.(**)").should().beFreeOfCycles());
    }

    @Test
    void pureRingsKnowOnlyValuesAndGeometry() {
        check(
                classes()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(PURE)
                                        .or(
                                                resideInAnyPackage(
                                                        "java.lang",
                                                        "java.lang.annotation",
                                                        "java.lang.invoke",
                                                        "java.lang.runtime",
                                                        "java.math",
                                                        "java.text",
                                                        "java.time..",
                                                        "java.util",
                                                        "java.util.function",
                                                        "java.util.regex",
                                                        "java.util.stream",
                                                        "net.sf.geographiclib..",
                                                        "org.jspecify..",
                                                        "org.locationtech.jts.."))
                                        .and(not(equivalentTo(Thread.class)))
                                        .and(not(equivalentTo(ProcessBuilder.class)))
                                        .and(not(equivalentTo(Clock.class)))));
    }

    @Test
    void timeComesFromTheInjectedClock() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("brunet", "brunet.app..")
                        .should()
                        .accessTargetWhere(
                                describe("asks the machine's clock", ArchitectureTest::asksClock)));
    }

    private static boolean asksClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.getPackageName().equals("java.time")
                        && (name.startsWith("system")
                                || name.startsWith("tick")
                                || (name.equals("now") && asksWithoutClock(access))))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean asksWithoutClock(JavaAccess<?> access) {
        return !access.getTarget().getFullName().contains("java.time.Clock)");
    }

    @Test
    void threadsComeFromTheComposition() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("brunet", "brunet.app..")
                        .should()
                        .dependOnClassesThat(
                                equivalentTo(Executors.class).or(equivalentTo(ForkJoinPool.class)))
                        .orShould()
                        .accessTargetWhere(
                                describe("chooses a thread", ArchitectureTest::choosesThread)));
    }

    private static boolean choosesThread(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.isEquivalentTo(Thread.class)
                        && Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread")
                                .contains(name))
                || (owner.isEquivalentTo(CompletableFuture.class)
                        && name.endsWith("Async")
                        && !access.getTarget().getFullName().contains("Executor)"));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        onlyIn(
                "brunet.store..",
                "java.sql..",
                "javax.sql..",
                "org.jdbi..",
                "org.flywaydb..",
                "org.h2..");
    }

    @Test
    void noDatabaseIsServedToOthers() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.h2.tools..", "org.h2.server.."));
    }

    /// Statements come from JDBI, which binds what they are about.
    @Test
    void valuesAreBoundIntoSql() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(Statement.class));
    }

    @Test
    void onlyPacksStatusAndPictureMetadataAreJson() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "brunet.store..", "brunet.cli..", "brunet.briefing..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    }

    @Test
    void onlyTheMapAndTheTilesSeeGluon() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("brunet.ui.map..", "brunet.basemap..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.gluonhq.."));
    }

    @Test
    void onlyTheCommandLineParsesOptions() {
        onlyIn("brunet.cli..", "picocli..");
    }

    @Test
    void storeNeedsNoToolkit() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("brunet.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.."));
    }

    @Test
    void viewModelsNeedNoToolkit() {
        check(
                noClasses()
                        .that()
                        .haveNameMatching(".*ViewModel(\\$.*)?")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("javafx..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                "javafx.beans..",
                                                                "javafx.collections..",
                                                                "javafx.event..",
                                                                "javafx.util..")))));
    }

    @Test
    void onlyTheEdgesWriteToTheTerminal() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("brunet", "brunet.app..", "brunet.cli..")
                        .should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?"));
    }

    private static void onlyIn(String home, String... packages) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(home)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(BRUNET);
    }
}
