/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramsTest {

    private static final Program EVERYWHERE = Samples.program("everywhere", ProgramKind.COUPON, null);
    private static final Program SALES = Samples.program("sales", ProgramKind.COUPON, Channel.SALES);
    private static final Program WEBSITE = Samples.program("website", ProgramKind.COUPON, Channel.WEBSITE);

    @Test
    @DisplayName("CPN-1: programs of every channel the host runs are offered, in the order of the back end")
    void offered() {
        Programs programs = new Programs(List.of(WEBSITE, EVERYWHERE, SALES), Set.of(Channel.SALES, Channel.WEBSITE));

        assertThat(programs.offered()).containsExactly(WEBSITE, EVERYWHERE, SALES);
    }

    @Test
    @DisplayName(
            "CPN-1: a program of a channel the host does not run is hidden, and refused with the channel when named")
    void channelNotRun() {
        Programs programs = new Programs(List.of(WEBSITE, EVERYWHERE), Set.of(Channel.SALES));

        assertThat(programs.offered()).containsExactly(EVERYWHERE);
        assertThat(programs.whyNot(WEBSITE.id()))
                .contains(Refusal.at("program", RefusalCode.CHANNEL_NOT_AVAILABLE)
                        .with("channel", Datum.of(Channel.WEBSITE)));
    }

    @Test
    @DisplayName("CPN-1: a program that cannot issue to the customer is refused")
    void unknownProgram() {
        Programs programs = new Programs(List.of(EVERYWHERE), Set.of());

        assertThat(programs.whyNot(ProgramId.of("other")))
                .contains(Refusal.at("program", RefusalCode.PROGRAM_NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource(value = ProgramKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COUPON")
    @DisplayName("CPN-6: only single-use coupon programs issue from a ticket")
    void otherKinds(ProgramKind kind) {
        Program other = Samples.program("other", kind, null);
        Programs programs = new Programs(List.of(other), Set.of());

        assertThat(programs.offered()).isEmpty();
        assertThat(programs.whyNot(other.id()))
                .contains(Refusal.at("program", RefusalCode.PROGRAM_NOT_SINGLE_USE)
                        .with("kind", Datum.of(kind)));
    }
}
