/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of lines, each of which is on the disk before {@link #write} returns. Thread-safe. */
public final class DurableFile implements Closeable {

    private final FileChannel channel;

    private DurableFile(FileChannel channel) {
        this.channel = channel;
    }

    public static DurableFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            long whole =
                    Files.exists(path) ? wholeLines(Files.readString(path)).getBytes(StandardCharsets.UTF_8).length : 0;
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(whole).position(whole);
            return new DurableFile(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void write(Object value) {
        try {
            ByteBuffer line = ByteBuffer.wrap((Wire.line(value) + '\n').getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file; one that was cut off by a kill does not count. */
    public static <T> List<T> read(Path path, Class<T> type) {
        try {
            return Files.exists(path)
                    ? wholeLines(Files.readString(path))
                            .lines()
                            .map(line -> Wire.read(line, type))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
