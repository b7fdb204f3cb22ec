/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.CapSheet;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Team;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides {@link Take}: ten of each source, less what is taken. */
final class TakeHandler implements CommandHandler<Take, List<String>> {

    static final CapKind KIND = CapKind.CREDIT_QUANTITY;
    static final BigDecimal TOTAL = BigDecimal.TEN;

    private final PaperEffect take;
    private final PaperEffect more;
    private final AtomicReference<UnaryOperator<Plan>> changed = new AtomicReference<>(UnaryOperator.identity());
    private final AtomicInteger decisions = new AtomicInteger();

    TakeHandler(PaperEffect take, PaperEffect more) {
        this.take = take;
        this.more = more;
    }

    /** Every later plan goes through this. */
    void changing(UnaryOperator<Plan> change) {
        changed.set(change);
    }

    int decisions() {
        return decisions.get();
    }

    @Override
    public String name() {
        return "fake.take";
    }

    @Override
    public Class<Take> type() {
        return Take.class;
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.REFUND;
    }

    @Override
    public @Nullable TicketRef ticket(Take command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(Take command) {
        String ticket = command.ticket() == null ? "" : command.ticket().value();
        return new AccessRequest(Permission.REFUND, new Target(TargetKind.TICKET, ticket));
    }

    @Override
    public Decision decide(Take command, Inquiry inquiry) {
        decisions.incrementAndGet();
        CapSheet caps =
                new CapSheet(inquiry.tenant(), command.source(), inquiry.entitlements(Set.of(KIND), command.source()));
        caps.observe(KIND, "", "Units", TOTAL, BigDecimal.ZERO);
        if (caps.remaining(KIND, "").compareTo(command.quantity()) < 0) {
            return Decision.refused(Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE));
        }
        return Decision.planned(changed.get().apply(plan(command, inquiry, caps)));
    }

    private Plan plan(Take command, Inquiry inquiry, CapSheet caps) {
        PaperRequest request = new PaperRequest(command.source(), command.quantity(), false, command.secret());
        PaperRequest draft = new PaperRequest(command.source(), command.quantity(), true, command.secret());
        PlanBuilder plan = Plan.builder();
        if (command.quantity().signum() > 0) {
            plan.addClaims(caps.claim(KIND, "", command.quantity()));
        }
        return switch (command.shape()) {
            case ONE -> plan.addSteps(new PlannedStep<>(take, request, true)).build();
            case TWO ->
                plan.addSteps(new PlannedStep<>(take, request, true), new PlannedStep<>(more, request, false))
                        .build();
            case STAGED ->
                plan.addSteps(new PlannedStep<>(take, draft, false), new PlannedStep<>(more, request, true))
                        .build();
            case NOTHING -> plan.build();
            case CHANGE ->
                plan.addSteps(new PlannedStep<>(take, request, true))
                        .subject(new DocumentRef(DocumentKind.CREDIT_NOTE, command.source()))
                        .build();
            case TEAM -> plan.team(renamed(inquiry)).build();
        };
    }

    private static Team renamed(Inquiry inquiry) {
        Team kept = inquiry.store().team(inquiry.tenant(), Scene.TEAM).orElseThrow();
        return kept.change()
                .services(Set.of(AfterSalesService.REFUND))
                .settingsRevision(kept.settingsRevision() + 1)
                .build();
    }

    @Override
    public List<String> result(Take command, EarlierSteps steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> steps.document(step, Paper.class).id())
                .toList();
    }
}
