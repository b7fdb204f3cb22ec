/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import dev.aftersales.databases.H2Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** H2 in a directory that was given, or in a temporary one. */
final class H2Files {

    private static final String NAME = "after-sales";

    private H2Files() {}

    static OpenStore open(@Nullable Path given, int connections) {
        try {
            return given == null ? inTemporaryDirectory(connections) : in(Files.createDirectories(given), connections);
        } catch (IOException failure) {
            throw new StoreUnavailable("cannot make the directory of H2: " + failure.getMessage(), failure);
        }
    }

    private static OpenStore in(Path directory, int connections) {
        return DatabaseStore.lasting(H2Databases.inFiles(directory.resolve(NAME)), connections);
    }

    private static OpenStore inTemporaryDirectory(int connections) throws IOException {
        Path directory = Files.createTempDirectory(NAME + "-");
        return DatabaseStore.passing(
                H2Databases.inFiles(directory.resolve(NAME)),
                connections,
                () -> FileUtils.deleteQuietly(directory.toFile()));
    }
}
