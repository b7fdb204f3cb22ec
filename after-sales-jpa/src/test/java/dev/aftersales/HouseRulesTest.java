/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Habits that all released modules keep: clock and chance are injected, nothing is printed, no state is shared. Here, because
 * all of them are on the class path of this module's tests.
 */
@AnalyzeClasses(
        packages = "dev.aftersales",
        importOptions = {DoNotIncludeTests.class, HouseRulesTest.Released.class})
class HouseRulesTest {

    /** What records logs and starts databases for tests is no part of a released module. */
    static final class Released implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("recorded-logs")
                    && !location.contains("/dev/aftersales/logs/")
                    && !location.contains("/dev/aftersales/databases/");
        }
    }

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.aftersales.(**)").namingSlices("$1").should().beFreeOfCycles();

    /** None of these rules says anything about a module that is not looked at. */
    @ArchTest
    static void allReleasedModulesAreHere(JavaClasses classes) {
        assertThat(Stream.of("spi.Identifier", "Desk", "testkit.InMemoryErp", "jpa.JpaStore"))
                .allMatch(name -> classes.contain("dev.aftersales." + name));
    }

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Temporal.class)))
                    .and(target(nameMatching("now")))
                    .and(DescribedPredicate.describe(
                            "without a clock",
                            call -> call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule CHANCE_IS_INJECTED = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(ThreadLocalRandom.class, "current")
            .orShould()
            .callConstructor(Random.class);

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class);

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(nameMatching("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))));

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_ONE_API = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..");

    @ArchTest
    static final ArchRule NO_SERIALIZATION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectOutputStream");

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_CONSTANT =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_STATIC_STATE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(DescribedPredicate.describe("that can change", HouseRulesTest::canChange));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IS_MEANT =
            noClasses().that().arePublic().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)$");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                    }
                }
            });

    private static boolean canChange(JavaClass type) {
        boolean shared = type.getPackageName().startsWith("java.util.concurrent")
                && !type.getSimpleName().equals("TimeUnit");
        boolean concrete =
                !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        return shared || concrete || type.isAssignableTo(ThreadLocal.class) || type.isAssignableTo(StringBuilder.class);
    }
}
