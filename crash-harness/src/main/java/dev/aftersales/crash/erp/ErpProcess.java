/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.wire.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The back end's process: reads its journal, says on which port it listens, and serves until it is killed. */
public final class ErpProcess {

    private static final int BACKLOG = 200;

    private ErpProcess() {}

    /** Begins with the port (0 for any) and the journal's path. */
    public static void main(String[] args) throws IOException {
        Journal journal = Journal.open(Path.of(args[1]));
        Counter counter = new Counter(journal, new Mishaps());
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket door =
                new ServerSocket(Integer.parseInt(args[0]), BACKLOG, InetAddress.getLoopbackAddress())) {
            System.out.println(door.getLocalPort());
            threads.execute(ErpProcess::endWithInput);
            while (!Thread.currentThread().isInterrupted()) {
                Socket visitor = door.accept();
                threads.execute(() -> serve(counter, visitor));
            }
        }
    }

    /** No back end outlives its controller. */
    private static void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // the same as an end
        }
        System.exit(0);
    }

    private static void serve(Counter counter, Socket visitor) {
        try (Lines lines = Lines.over(visitor)) {
            counter.serve(lines);
        } catch (IOException gone) {
            // whoever asked has hung up, or was killed
        }
    }
}
