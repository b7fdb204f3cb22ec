/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What can be wrong with a messaging port, and which rules say so. */
enum MessagingDefect implements Defect {
    WRITES_TO_THE_FIRST_ONLY(
            erp -> Lapses.argument(
                    MessageRequest.class,
                    request -> MessageRequest.builder()
                            .from(request)
                            .to(request.to().subList(0, 1))
                            .build()),
            "MSG-1",
            "MSG-2"),
    TELLS_REJECTED_AS_ACCEPTED(
            erp -> Lapses.answered(
                    MessageReceipt.class, receipt -> new MessageReceipt(receipt.state(), receipt.id(), List.of())),
            "MSG-2"),
    WRITES_IN_THE_MACHINES_LANGUAGE(
            erp -> Lapses.argument(
                    MessageRequest.class,
                    request -> MessageRequest.builder()
                            .from(request)
                            .locale(Locale.getDefault())
                            .build()),
            "MSG-3"),
    NAMES_WHOM_IT_CANNOT_REACH(
            erp -> Lapses.effects(question -> {
                try {
                    return question.proceed();
                } catch (PortUnavailable away) {
                    throw new PortUnavailable("cannot write to "
                            + question.arg(MessageRequest.class).to().get(0).value());
                }
            }),
            "MSG-4"),
    ESCAPES_WHAT_IT_TELLS(
            erp -> Lapses.argument(
                    MessageRequest.class,
                    request -> MessageRequest.builder()
                            .from(request)
                            .arguments(request.arguments().entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            argument -> argument.getValue().replace("&", "&amp;"))))
                            .build()),
            "MSG-6");

    private final UnaryOperator<InMemoryErpBuilder> setup;
    private final Function<InMemoryErp, Answering> lapse;
    private final Set<String> breaks;

    MessagingDefect(Function<InMemoryErp, Answering> lapse, String... breaks) {
        this(erp -> erp, lapse, breaks);
    }

    MessagingDefect(UnaryOperator<InMemoryErpBuilder> setup, Function<InMemoryErp, Answering> lapse, String... breaks) {
        this.setup = setup;
        this.lapse = lapse;
        this.breaks = Set.of(breaks);
    }

    InMemoryErp erp(InMemoryErpBuilder builder) {
        return setup.apply(builder).build();
    }

    Answering over(InMemoryErp erp) {
        return lapse.apply(erp);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
