/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between the ports and the server, and strikes once at a chosen method. */
final class CuttingProxy implements Closeable {

    /** What happens to the request that is struck. */
    enum Where {
        /** It never reaches the server. */
        BEFORE,
        /** It does, after what else happens at that moment; its answer is lost. */
        DURING,
        /** The server has answered when it happens, and the answer is lost. */
        AFTER
    }

    /**
     * One strike.
     *
     * @param method the method whose first request is struck
     * @param where what happens to it
     * @param what what else happens at that moment
     */
    record Strike(String method, Where where, Runnable what) {}

    private final int server;
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<@Nullable Strike> strike = new AtomicReference<>();

    CuttingProxy(int server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void strike(Strike next) {
        strike.set(next);
    }

    boolean hasStruck() {
        return strike.get() == null;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A connection that breaks is what this proxy is for: the client sees it. */
    private void serve(Socket client) {
        try (client) {
            byte[] request = request(client.getInputStream());
            Strike now = strike.get();
            if (now != null && isStruck(request, now)) {
                carryOut(now, request);
            } else {
                client.getOutputStream().write(forward(request));
            }
        } catch (IOException broken) {
            return; // the client sees it
        }
    }

    private boolean isStruck(byte[] request, Strike now) {
        return new String(request, StandardCharsets.UTF_8).contains("\"" + now.method() + "\"")
                && strike.compareAndSet(now, null);
    }

    private void carryOut(Strike now, byte[] request) throws IOException {
        if (now.where() == Where.AFTER) {
            forward(request);
        }
        now.what().run();
        if (now.where() == Where.DURING) {
            forward(request);
        }
    }

    /** The server closes its connection after each answer. */
    private byte[] forward(byte[] request) throws IOException {
        try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            upstream.getOutputStream().write(request);
            return upstream.getInputStream().readAllBytes();
        }
    }

    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int expected = -1;
        while (expected < 0 || all.size() < expected) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client is gone");
            }
            all.write(next);
            if (expected < 0 && next == '\n') {
                expected = whole(all.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return all.toByteArray();
    }

    /** How long the request is; -1 while its headers are not over. */
    private static int whole(String soFar) {
        if (!soFar.endsWith("\r\n\r\n")) {
            return -1;
        }
        return soFar.length()
                + soFar.lines()
                        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                        .map(line -> Integer.parseInt(line.substring(15).strip()))
                        .findFirst()
                        .orElse(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
