/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Command;
import dev.aftersales.logs.RecordedLogs;
import dev.aftersales.spi.ports.PortKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineSecretsTest {

    private final Scene scene = new Scene();

    private static RuntimeException telling() {
        return new IllegalStateException(
                "for " + Take.SECRET, new IllegalArgumentException("because of " + Take.SECRET));
    }

    @Test
    @DisplayName("CPN-7: whatever ports, stores and listeners say when they fail, no log line repeats it")
    void logs() {
        scene.backEnd.next(obey -> {
            throw telling();
        });
        scene.backEnd.closes(() -> {
            throw telling();
        });
        List<String> lines = RecordedLogs.during(() -> {
            scene.execute(Take.one(4));
            scene.operations().cancel(Scene.MARTA, scene.action().id(), Take.SECRET);
            scene.backEnd.nextLookUp(() -> {
                throw telling();
            });
            scene.recover();
            scene.untilQuiet();
            scene.spy.next("transition", call -> {
                throw telling();
            });
            scene.recover();
            Relay relay = new Relay(scene.store, List.of(entry -> {
                throw telling();
            }));
            relay.relay(9);
        });

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("gave no answer"))
                .anySatisfy(line -> assertThat(line).contains("a look-up failed"))
                .anySatisfy(line -> assertThat(line).contains("a key was not closed"))
                .anySatisfy(line -> assertThat(line).contains("the outcome of a write is not known"))
                .anySatisfy(line -> assertThat(line).contains("recovery failed"))
                .anySatisfy(line -> assertThat(line).contains("is told again later"))
                .noneSatisfy(line -> assertThat(line).contains(Take.SECRET));
    }

    @Test
    @DisplayName("CPN-7: a log tells where something failed, with its causes, by type and place alone")
    void trace() {
        Throwable trace = Trace.of(telling());

        assertThat(trace).hasMessage("java.lang.IllegalStateException");
        assertThat(trace.getCause()).hasMessage("java.lang.IllegalArgumentException");
        assertThat(trace.getCause().getCause()).isNull();
        assertThat(trace.getStackTrace()[0].getMethodName()).isEqualTo("telling");
    }

    @Test
    @DisplayName("CPN-7: a port that cannot be read fails without its own words")
    void reads() {
        Inquiry inquiry = scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline()))
                .inquiry(Scene.MARTA);

        assertThatThrownBy(() -> inquiry.read(PortKind.LOYALTY, context -> {
                    throw telling();
                }))
                .isInstanceOf(ReadFailed.class)
                .satisfies(failed -> {
                    StringWriter stack = new StringWriter();
                    failed.printStackTrace(new PrintWriter(stack, true));
                    assertThat(stack.toString()).doesNotContain(Take.SECRET).contains("telling");
                });
    }

    @Test
    @DisplayName("CPN-7: nothing the engine holds shows requests and results in its text")
    void texts() {
        Evidence.Done done =
                new Evidence.Done(0, Take.SECRET, "CN-1", List.of(), List.of(new Evidence.Draft("CN-1", Take.SECRET)));
        Request<List<String>> request =
                Request.of(Scene.MARTA, Take.one(4), inDisguise(scene.handler), Scene.KEY, new Codec());

        assertThat(List.of(done, done.drafts(), request, scene.execute(Take.one(4)), scene.action()))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(Take.SECRET));
        assertThat(done.toString()).isEqualTo("Done[step 0, CN-1]");
        assertThat(request.toString()).isEqualTo("Request[request-1, fake.take]");
    }

    @SuppressWarnings("unchecked")
    private static CommandHandler<Command<List<String>>, List<String>> inDisguise(Object handler) {
        return (CommandHandler<Command<List<String>>, List<String>>) handler;
    }

    @Test
    @DisplayName("CPN-7: stored text that cannot be read back is not quoted, only where it went wrong")
    void codec() {
        String text = "{\"id\":\"CN-1\",\"quantity\":\"" + Take.SECRET + "\"}";

        assertThatThrownBy(() -> new Codec().read(text, Paper.class))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("cannot be read back")
                .hasMessageContaining("quantity")
                .message()
                .doesNotContain(Take.SECRET);
    }
}
