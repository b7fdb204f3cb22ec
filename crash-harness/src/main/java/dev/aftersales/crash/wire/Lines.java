/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection that carries lines. */
public final class Lines implements Closeable {

    private final Socket socket;
    private final BufferedReader reader;

    private Lines(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    public static Lines over(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new Lines(socket);
    }

    /** Connects to a port of this machine. */
    public static Lines to(int port, Duration patience) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis(patience));
        Lines lines = over(socket);
        lines.within(patience);
        return lines;
    }

    /** How long to wait for a line. */
    public void within(Duration patience) throws IOException {
        socket.setSoTimeout(millis(patience));
    }

    public void send(Object value) throws IOException {
        socket.getOutputStream().write((Wire.line(value) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    public <T> T receive(Class<T> type) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new EOFException("the other side hung up");
        }
        return Wire.read(line, type);
    }

    private static int millis(Duration duration) {
        return (int) Math.max(1, duration.toMillis());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
