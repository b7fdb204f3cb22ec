/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.aftersales.command.Command;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.TicketCommand;
import java.util.Arrays;
import java.util.Set;

/** The floor plan: who may know whom. Arrows go down only. */
@AnalyzeClasses(packages = "dev.aftersales", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> SERVICE_PACKAGES = Set.of(
            "dev.aftersales.refund",
            "dev.aftersales.coupon",
            "dev.aftersales.returns",
            "dev.aftersales.repair",
            "dev.aftersales.fieldservice");

    private static final SliceAssignment SERVICES = new SliceAssignment() {
        @Override
        public String getDescription() {
            return "the five services";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SERVICE_PACKAGES.contains(type.getPackageName())
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }
    };

    @ArchTest
    static final ArchRule PORTS_KNOW_NOTHING_BUT_VALUES = classes()
            .that()
            .resideInAPackage("dev.aftersales.spi..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.aftersales.spi..", "java..", "org.joda.money..", "org.jspecify..", "org.immutables..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideOutsideOfPackage("dev.aftersales.spi..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.aftersales..",
                    "java..",
                    "org.joda.money..",
                    "org.jspecify..",
                    "org.immutables..",
                    "org.slf4j..",
                    "jakarta.validation..",
                    "org.hibernate.validator..",
                    "com.fasterxml.jackson..",
                    "com.fasterxml.uuid..");

    @ArchTest
    static final ArchRule VALIDATION_IS_BEHIND_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.aftersales.command.constraint")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.validator..");

    @ArchTest
    static final ArchRule JSON_AND_IDS_ARE_BEHIND_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.aftersales.action")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "com.fasterxml.uuid..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.aftersales.(**)").namingSlices("$1").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("dev.aftersales")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.aftersales");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER =
            slices().assignedFrom(SERVICES).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ARROWS_GO_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("door")
            .definedBy("dev.aftersales")
            .layer("portal")
            .definedBy("dev.aftersales.portal")
            .layer("services")
            .definedBy(
                    "dev.aftersales.refund",
                    "dev.aftersales.coupon",
                    "dev.aftersales.returns",
                    "dev.aftersales.repair",
                    "dev.aftersales.fieldservice",
                    "dev.aftersales.team")
            .layer("tickets")
            .definedBy("dev.aftersales.ticket")
            .layer("engine")
            .definedBy("dev.aftersales.action")
            .layer("caps")
            .definedBy("dev.aftersales.entitlement..")
            .layer("store")
            .definedBy("dev.aftersales.store")
            .layer("words")
            .definedBy("dev.aftersales.command..")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("portal")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("services")
            .mayOnlyBeAccessedByLayers("door", "portal")
            .whereLayer("tickets")
            .mayOnlyBeAccessedByLayers("door", "portal", "services")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("door", "portal", "services", "tickets")
            .whereLayer("caps")
            .mayOnlyBeAccessedByLayers("door", "portal", "services", "tickets", "engine")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("door", "portal", "services", "tickets", "engine", "caps");

    @ArchTest
    static final ArchRule THE_STORE_IN_MEMORY_IS_ONE_OF_MANY = noClasses()
            .that()
            .resideOutsideOfPackages("dev.aftersales", "dev.aftersales.store.memory")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.aftersales.store.memory");

    @ArchTest
    static final ArchRule DECISIONS_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Decision")
            .and()
            .resideOutsideOfPackage("dev.aftersales.action")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.aftersales.action.Inquiry")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Port")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.aftersales.store.Store")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    @ArchTest
    static final ArchRule COMMANDS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Command.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule COMMANDS_ARE_SEALED_BY_THEIR_SERVICE = classes()
            .that()
            .areAssignableTo(TicketCommand.class)
            .and()
            .areNotInterfaces()
            .should(beSealedInTheirPackage());

    @ArchTest
    static final ArchRule EVERY_REFUSAL_CAN_HAPPEN = fields().that()
            .areDeclaredIn(RefusalCode.class)
            .and()
            .haveRawType(RefusalCode.class)
            .should(beUsedOutside());

    private static ArchCondition<JavaField> beUsedOutside() {
        return new ArchCondition<>("be used by others") {
            @Override
            public void check(JavaField code, ConditionEvents events) {
                boolean used = code.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOriginOwner().equals(code.getOwner()));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(code, code.getName() + " is never given as a reason"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beSealedInTheirPackage() {
        return new ArchCondition<>("be permitted by a sealed interface of their own package") {
            @Override
            public void check(JavaClass command, ConditionEvents events) {
                boolean sealed = Arrays.stream(command.reflect().getInterfaces())
                        .anyMatch(
                                type -> type.isSealed() && type.getPackageName().equals(command.getPackageName()));
                if (!sealed) {
                    events.add(SimpleConditionEvent.violated(
                            command, command.getName() + " belongs to no sealed interface"));
                }
            }
        };
    }
}
