/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

class Hibernate6SchemaGenerationTest extends SchemaGenerationContract {}
