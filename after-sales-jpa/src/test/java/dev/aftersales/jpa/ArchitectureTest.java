/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** What the store is made of, and what it keeps to itself. */
@AnalyzeClasses(packages = "dev.aftersales.jpa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_PROVIDER_AND_NO_DRIVER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.aftersales..",
                    "java..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "org.joda.money..",
                    "org.jspecify..",
                    "org.mapstruct..",
                    "org.slf4j..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule ROWS_STAY_INSIDE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule ROWS_ARE_CALLED_SO =
            classes().that().areAnnotatedWith(Entity.class).should().haveSimpleNameEndingWith("Row");

    @ArchTest
    static final ArchRule MAPPERS_STAY_INSIDE =
            classes().that().haveSimpleNameContaining("Mapper").should().notBePublic();
}
