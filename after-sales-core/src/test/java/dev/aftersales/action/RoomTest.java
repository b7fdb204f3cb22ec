/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Scene scene = new Scene();
    private final Room room = new Room(scene.store);

    private Hold hold(String source, String line, int quantity) {
        return new Hold(new CapKey(Scene.TENANT, TakeHandler.KIND, source, line), BigDecimal.valueOf(quantity));
    }

    @Test
    @DisplayName("EXE-3: a late document fits exactly as long as each of its caps has the room")
    void room() {
        scene.execute(Take.one(6));

        assertThat(room.isMissing(List.of(hold("INV-1", "", 4)))).isFalse();
        assertThat(room.isMissing(List.of(hold("INV-1", "", 5)))).isTrue();
        assertThat(room.isMissing(List.of(hold("INV-2", "", 99), hold("INV-1", "", 5))))
                .isTrue();
        assertThat(room.isMissing(List.of())).isFalse();
    }

    @Test
    @DisplayName("EXE-3: what gives back, and caps nobody observed, need no room")
    void noRoomNeeded() {
        scene.execute(Take.one(10));

        assertThat(room.isMissing(List.of(hold("INV-1", "", -1), hold("INV-1", "", 0))))
                .isFalse();
        assertThat(room.isMissing(List.of(hold("INV-1", "another line", 99)))).isFalse();
        assertThat(room.isMissing(List.of(hold("INV-2", "", 99)))).isFalse();
    }

    @Test
    @DisplayName("EXE-3: a cap that is overdrawn already has no room, but needs none for giving back")
    void overdrawn() {
        scene.execute(Take.one(10));
        Document document = scene.documents().get(0);
        Document more = document.change().holds(List.of(hold("INV-1", "", 12))).build();
        scene.store.revise(new Revision(document, more, List.of()));

        assertThat(room.isMissing(List.of(hold("INV-1", "", 0), hold("INV-1", "", -1))))
                .isFalse();
        assertThat(room.isMissing(List.of(hold("INV-1", "", 1)))).isTrue();
    }
}
