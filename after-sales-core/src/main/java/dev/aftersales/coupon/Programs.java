/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The programs that can issue to a customer, and which of them issue from a ticket here (CPN-1, CPN-6). Pure.
 *
 * @param all every program of the back end for the customer
 * @param channels the channels the host runs
 */
record Programs(List<Program> all, Set<Channel> channels) {

    Programs {
        all = List.copyOf(all);
        channels = Set.copyOf(channels);
    }

    List<Program> offered() {
        return all.stream().filter(program -> whyNot(program).isEmpty()).toList();
    }

    /** Why a named program does not issue; empty when it does. */
    Optional<Refusal> whyNot(ProgramId id) {
        return all.stream()
                .filter(program -> program.id().equals(id))
                .findFirst()
                .map(this::whyNot)
                .orElseGet(() -> Optional.of(refusal(RefusalCode.PROGRAM_NOT_FOUND)));
    }

    /** Why a program of the list does not issue; empty when it does. */
    Optional<Refusal> whyNot(Program program) {
        if (program.kind() != ProgramKind.COUPON) {
            return Optional.of(refusal(RefusalCode.PROGRAM_NOT_SINGLE_USE).with("kind", Datum.of(program.kind())));
        }
        Channel channel = program.channel();
        return channel == null || channels.contains(channel)
                ? Optional.empty()
                : Optional.of(refusal(RefusalCode.CHANNEL_NOT_AVAILABLE).with("channel", Datum.of(channel)));
    }

    private static Refusal refusal(RefusalCode code) {
        return Refusal.at("program", code);
    }
}
