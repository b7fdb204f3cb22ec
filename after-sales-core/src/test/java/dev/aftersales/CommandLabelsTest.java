/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Language;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.coupon.CouponFeature;
import dev.aftersales.fieldservice.FieldServiceFeature;
import dev.aftersales.refund.RefundFeature;
import dev.aftersales.repair.RepairFeature;
import dev.aftersales.returns.ReturnsFeature;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.team.TeamFeature;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommandLabelsTest {

    @Test
    @DisplayName("TKT-4: the chatter has a word for every command, in every language")
    void everyCommandHasAWord() {
        List<String> names = handlers().map(CommandHandler::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSize(16);
        for (String name : names) {
            List<String> words = Stream.of(Language.values())
                    .map(language -> Labels.command(name, language.locale()))
                    .toList();
            assertThat(words).as(name).doesNotContain(name).doesNotHaveDuplicates();
        }
    }

    private static Stream<CommandHandler<?, ?>> handlers() {
        return Stream.of(
                        new RefundFeature().handlers(),
                        new CouponFeature(Set.of(Channel.values()), new Random(1), new Constraints()).handlers(),
                        new ReturnsFeature().handlers(),
                        new RepairFeature().handlers(),
                        new FieldServiceFeature().handlers(),
                        new TeamFeature().handlers())
                .flatMap(List::stream);
    }
}
