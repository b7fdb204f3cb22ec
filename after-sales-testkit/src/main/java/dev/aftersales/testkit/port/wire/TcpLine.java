/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One connection, both ways. The way back is watched for the beginning of each answer, the way there for that of each request. */
final class TcpLine {

    private static final int BUFFER = 16_384;

    private final Socket client;
    private final Socket backEnd;
    private final Loss loss;
    private final Consumer<TcpLine> whenOver;
    private final AtomicBoolean asking = new AtomicBoolean();

    TcpLine(Socket client, InetSocketAddress address, Loss loss, Consumer<TcpLine> whenOver) throws IOException {
        this.client = client;
        this.backEnd = connected(client, address);
        this.loss = loss;
        this.whenOver = whenOver;
    }

    private static Socket connected(Socket client, InetSocketAddress address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(address);
            socket.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            return socket;
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    void start() {
        TcpWire.daemon("wire-there", () -> copy(client, backEnd, this::mayAsk));
        TcpWire.daemon("wire-back", () -> copy(backEnd, client, this::mayAnswer));
    }

    /** Whether what comes now may pass. */
    @FunctionalInterface
    private interface Gate {
        boolean lets();
    }

    private boolean mayAsk() {
        return asking.getAndSet(true) || !loss.takesRequest();
    }

    private boolean mayAnswer() {
        return !asking.getAndSet(false) || !loss.takesAnswer();
    }

    private void copy(Socket from, Socket to, Gate gate) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0 && gate.lets(); read = in.read(buffer)) {
                loss.await();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException broken) {
            // one side has gone: so does the other
        } finally {
            cut();
        }
    }

    void cut() {
        TcpWire.closeQuietly(client);
        TcpWire.closeQuietly(backEnd);
        whenOver.accept(this);
    }
}
