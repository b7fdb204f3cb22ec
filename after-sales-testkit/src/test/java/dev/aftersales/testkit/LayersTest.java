/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "dev.aftersales.testkit", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule ARROWS_GO_DOWN_ONLY = slices().matching("dev.aftersales.testkit.(**)")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule FAULTS_KNOW_NO_LEDGER = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("dev.aftersales.testkit.fault")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.aftersales.testkit.erp..");
}
