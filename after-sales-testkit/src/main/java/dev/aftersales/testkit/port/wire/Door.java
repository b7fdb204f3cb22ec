/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** Where connections come in. Once it is closed none does: closing waits for a connection that is just coming in, and drops it. */
final class Door implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread porter;

    private Door(ServerSocket socket, Consumer<Socket> visitors) {
        this.socket = socket;
        this.porter = TcpWire.daemon("wire-door", () -> admit(visitors));
    }

    /** A door on the loopback address; port 0 takes a free one. */
    static Door open(int port, Consumer<Socket> visitors) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new Door(socket, visitors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void admit(Consumer<Socket> visitors) {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                if (socket.isClosed()) {
                    visitor.close();
                } else {
                    visitors.accept(visitor);
                }
            } catch (IOException closed) {
                // the door was closed while nobody came
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    /** The system listens on for as long as somebody waits in accept, even on a closed socket: so the porter is waited for. */
    @Override
    public void close() {
        TcpWire.closeQuietly(socket);
        try {
            porter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
