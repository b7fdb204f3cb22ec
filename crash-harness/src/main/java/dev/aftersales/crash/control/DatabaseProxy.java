/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a node and PostgreSQL, understands as much of its protocol as it takes to find the reply to a COMMIT, and cuts
 * it off when told to: the transaction is committed, and the node does not know. Thread-safe.
 */
final class DatabaseProxy implements AutoCloseable {

    private static final int BUFFER = 16_384;
    private static final int LENGTH_OF_LENGTH = 4;
    private static final char COMMAND_COMPLETE = 'C';
    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger commitsToCut = new AtomicInteger();
    private final AtomicInteger commitsCut = new AtomicInteger();

    private DatabaseProxy(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    static DatabaseProxy before(int target) {
        try {
            DatabaseProxy proxy = new DatabaseProxy(target, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            start("database proxy", proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next so many replies to COMMIT never arrive. */
    void cutCommits(int count) {
        commitsToCut.set(count);
    }

    int commitsCut() {
        return commitsCut.get();
    }

    /** Breaks all connections there are. */
    void cutAll() {
        open.forEach(this::hangUp);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket node = door.accept();
                open.add(node);
                start("database proxy connection", () -> connect(node));
            } catch (IOException closed) {
                // closed, or out of sockets for a moment
            }
        }
    }

    private void connect(Socket node) {
        try (Socket database = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(database);
            node.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            start("database proxy requests", () -> forward(node, database));
            answer(database, node);
        } catch (IOException broken) {
            // either side hung up
        } finally {
            hangUp(node);
        }
    }

    private void forward(Socket node, Socket database) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = node.getInputStream();
            OutputStream out = database.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException broken) {
            // either side hung up
        } finally {
            hangUp(database);
            hangUp(node);
        }
    }

    /** Message by message: a type, a length that counts itself, and the rest. */
    private void answer(Socket database, Socket node) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(database.getInputStream(), BUFFER));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(node.getOutputStream(), BUFFER));
        while (true) {
            int type = in.readUnsignedByte();
            int length = in.readInt();
            byte[] rest = new byte[length - LENGTH_OF_LENGTH];
            in.readFully(rest);
            if (type == COMMAND_COMPLETE && isCommit(rest) && isToBeCut()) {
                commitsCut.incrementAndGet();
                return;
            }
            out.writeByte(type);
            out.writeInt(length);
            out.write(rest);
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    private static boolean isCommit(byte[] tag) {
        if (tag.length < COMMIT.length) {
            return false;
        }
        for (int i = 0; i < COMMIT.length; i++) {
            if (tag[i] != COMMIT[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isToBeCut() {
        return commitsToCut.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void hangUp(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            // it is closed all the same
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            // it is closed all the same
        }
        cutAll();
    }
}
