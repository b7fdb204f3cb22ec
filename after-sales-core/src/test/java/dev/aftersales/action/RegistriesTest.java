/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Command;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistriesTest {

    private final Scene scene = new Scene();

    @Test
    @DisplayName("EXE-4: a stored name finds its way back to one effect and one handler, or says why not")
    void names() {
        Effects effects = new Effects(List.of(scene.take, scene.more));
        Handlers handlers = new Handlers(List.of(scene.handler));

        assertThat(effects.named("fake.more")).isSameAs(scene.more);
        assertThat((Object) handlers.named("fake.take")).isSameAs(scene.handler);
        assertThatThrownBy(() -> effects.named("gone"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> handlers.named("gone"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone");
    }

    @Test
    @DisplayName("EXE-4: no two effects or handlers share a name")
    void twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effects(List.of(scene.take, scene.take)))
                .withMessageContaining("fake.take");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Handlers(List.of(scene.handler, scene.handler)))
                .withMessageContaining("fake.take");
    }

    @Test
    @DisplayName("EXE-4: a command nobody handles is a defect of the host's")
    void unhandled() {
        record Unheard() implements Command<String> {}

        assertThatIllegalArgumentException().isThrownBy(() -> new Handlers(List.of(scene.handler)).of(new Unheard()));
    }

    @Test
    @DisplayName("EXE-4: a step that goes on with an earlier one needs its document")
    void earlierSteps() {
        scene.execute(Take.of("INV-1", 4, Take.Shape.TWO));
        Action done = scene.action();
        Effects effects = new Effects(List.of(scene.take, scene.more));
        EarlierSteps steps = new EarlierSteps(done, effects, new Codec());
        EarlierSteps none = new EarlierSteps(
                done.change()
                        .steps(List.of(new Step("fake.take", PortKey.of("A"), true, "{}", null)))
                        .build(),
                effects,
                new Codec());

        assertThat(steps.size()).isEqualTo(2);
        assertThatThrownBy(steps::plannedTeam).isInstanceOf(IllegalStateException.class);
        assertThat(steps.document(1, Paper.class).id()).isEqualTo("P-2");
        assertThat(steps.request(0, PaperRequest.class).source()).isEqualTo("INV-1");
        assertThat(none.size()).isZero();
        assertThatThrownBy(() -> none.document(0, Paper.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not done");
    }
}
