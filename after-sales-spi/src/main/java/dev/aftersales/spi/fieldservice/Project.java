/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

/**
 * A project.
 *
 * @param id the project
 * @param name its name
 * @param fieldService whether it is for field service
 */
public record Project(ProjectId id, String name, boolean fieldService) {}
