/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire of TCP: connect the port to {@link #port()} of this machine instead of to the back end. What the port sends until the
 * back end answers counts as one request, so that HTTP with and without kept-alive connections is counted alike; protocols that
 * send requests ahead of answers are not.
 */
public final class TcpWire implements Wire {

    private final InetSocketAddress backEnd;
    private final Loss loss = new Loss();
    private final Set<TcpLine> lines = ConcurrentHashMap.newKeySet();
    private volatile Door door;

    private TcpWire(InetSocketAddress backEnd) {
        this.backEnd = backEnd;
        this.door = Door.open(0, this::admit);
    }

    /**
     * A wire before a back end.
     *
     * @param host where the back end is
     * @param port on which port it listens
     * @return an open wire, to be closed
     */
    public static TcpWire before(String host, int port) {
        return new TcpWire(new InetSocketAddress(host, port));
    }

    /**
     * Where to connect instead.
     *
     * @return the port on the loopback address, the same for the wire's whole life
     */
    public int port() {
        return door.port();
    }

    private void admit(Socket client) {
        try {
            TcpLine line = new TcpLine(client, backEnd, loss, lines::remove);
            lines.add(line);
            line.start();
        } catch (IOException unreachable) {
            closeQuietly(client);
        }
    }

    @Override
    public void loseAnswer(int nth) {
        loss.answer(nth);
    }

    @Override
    public void loseRequest(int nth) {
        loss.request(nth);
    }

    @Override
    public void hold() {
        loss.hold();
    }

    @Override
    public boolean hasStruck() {
        return loss.hasStruck();
    }

    @Override
    public void cut() {
        door.close();
        lines.forEach(TcpLine::cut);
    }

    @Override
    public void mend() {
        loss.none();
        if (door.isClosed()) {
            door = Door.open(door.port(), this::admit);
        }
    }

    @Override
    public void close() {
        cut();
    }

    static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception alreadyGone) {
            // it is closed one way or the other
        }
    }

    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
