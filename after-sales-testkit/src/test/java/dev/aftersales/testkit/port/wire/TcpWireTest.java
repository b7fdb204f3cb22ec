/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The wire before a back end that answers each byte with the next one. */
class TcpWireTest {

    private final AtomicInteger heard = new AtomicInteger();
    private ServerSocket backEnd;
    private TcpWire wire;

    @BeforeEach
    void open() throws IOException {
        backEnd = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        TcpWire.daemon("back-end", this::serve);
        wire = TcpWire.before("localhost", backEnd.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        backEnd.close();
    }

    private void serve() {
        while (!backEnd.isClosed()) {
            try (Socket client = backEnd.accept()) {
                for (int asked = client.getInputStream().read();
                        asked >= 0;
                        asked = client.getInputStream().read()) {
                    heard.incrementAndGet();
                    client.getOutputStream().write(asked + 1);
                }
            } catch (IOException broken) {
                // the next client
            }
        }
    }

    /** The answer over a connection of its own; -1 if the connection breaks instead. */
    private int ask(int question) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            socket.getOutputStream().write(question);
            return socket.getInputStream().read();
        } catch (ConnectException refused) {
            throw refused;
        } catch (IOException reset) {
            return -1;
        }
    }

    @Test
    @DisplayName("What is asked is answered")
    void passes() throws IOException {
        assertThat(ask(4)).isEqualTo(5);
        assertThat(wire.hasStruck()).isFalse();
    }

    @Test
    @DisplayName("A lost answer is lost after the back end has heard the request, and only the one that was named")
    void losesAnswer() throws IOException {
        wire.loseAnswer(2);

        assertThat(ask(1)).isEqualTo(2);
        assertThat(ask(2)).isEqualTo(-1);
        assertThat(wire.hasStruck()).isTrue();
        assertThat(heard).hasValue(2);
        assertThat(ask(3)).isEqualTo(4);
    }

    @Test
    @DisplayName("A lost request is never heard by the back end, and only the one that was named is lost")
    void losesRequest() throws IOException {
        wire.loseRequest(2);

        assertThat(ask(1)).isEqualTo(2);
        assertThat(ask(2)).isEqualTo(-1);
        assertThat(wire.hasStruck()).isTrue();
        assertThat(heard).hasValue(1);
        assertThat(ask(3)).isEqualTo(4);
    }

    @RepeatedTest(20)
    @DisplayName("A cut wire refuses connections from the moment it is cut, and lets them in again once it is mended")
    void cuts() throws IOException {
        assertThat(ask(1)).isEqualTo(2);

        wire.cut();
        assertThatThrownBy(() -> ask(2)).isInstanceOf(ConnectException.class);
        wire.mend();

        assertThat(ask(3)).isEqualTo(4);
    }
}
