/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.ReturnDecisionTest.plan;
import static dev.aftersales.returns.ReturnDecisionTest.refusals;
import static dev.aftersales.returns.StockModel.line;
import static dev.aftersales.returns.StockModel.lot;
import static dev.aftersales.returns.StockModel.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CancelDecisionTest {

    private static final Set<InventoryCapability> BOTH =
            Set.of(InventoryCapability.CANCEL, InventoryCapability.CANCEL_REST);

    private static final Return EXPECTED = transfer("RET/1", ReturnState.EXPECTED, line("1", 5, 0));
    private static final Return PARTIAL = transfer("RET/1", ReturnState.PARTIAL, line("1", 5, 2));

    private static Decision decide(Return transfer, Set<InventoryCapability> capabilities) {
        return CancelDecision.decide(new CancelFacts(Optional.of(transfer), 7, capabilities));
    }

    @Test
    @DisplayName("D8 RET-6: an expected return can be cancelled, a received one not")
    void cancelsExpectedOnly() {
        Plan plan = plan(decide(EXPECTED, BOTH));

        assertThat(plan.subject()).isEqualTo(new DocumentRef(DocumentKind.RETURN, "RET/1"));
        assertThat(plan.subjectRevision()).isEqualTo(7);
        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.pivot()).isTrue());
        assertThat(refusals(decide(transfer("RET/1", ReturnState.RECEIVED, line("1", 5, 5)), BOTH)))
                .containsExactly(Refusal.at("returnId", RefusalCode.RETURN_RECEIVED));
        assertThat(refusals(decide(transfer("RET/1", ReturnState.CANCELLED, line("1", 5, 0)), BOTH)))
                .containsExactly(Refusal.at("returnId", RefusalCode.NOT_CANCELLABLE));
    }

    @Test
    @DisplayName("RET-2: the rest of a partly received return is cancelled only where the back end can")
    void cancelsRestWhereItCan() {
        assertThat(decide(PARTIAL, Set.of(InventoryCapability.CANCEL_REST))).isInstanceOf(Decision.Planned.class);
        assertThat(refusals(decide(PARTIAL, Set.of(InventoryCapability.CANCEL))))
                .containsExactly(Refusal.at("returnId", RefusalCode.RETURN_RECEIVED));
        assertThat(refusals(decide(EXPECTED, Set.of(InventoryCapability.CANCEL_REST))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_SUPPORTED);
    }

    @Test
    @DisplayName("RET-6: a return that is not the ticket's, or gone, is not found")
    void refusesUnknown() {
        assertThat(refusals(CancelDecision.decide(new CancelFacts(Optional.empty(), 0, BOTH))))
                .containsExactly(Refusal.at("returnId", RefusalCode.DOCUMENT_NOT_FOUND));
    }

    @Test
    @DisplayName("RET-2: a plan to cancel frees nothing; the answer frees what was not received by then")
    void answerFrees() {
        ReturnCancellation effect = new ReturnCancellation();
        Return cut = transfer("RET/1", ReturnState.RECEIVED, line("1", 3, 3, lot("A", 3)));
        Return withdrawn = transfer("RET/1", ReturnState.CANCELLED, line("1", 5, 0, lot("A", 5)));

        assertThat(plan(decide(EXPECTED, BOTH)).claims()).isEmpty();
        assertThat(effect.settled(StockModel.TENANT, cut).orElseThrow().holds())
                .extracting(Hold::quantity)
                .containsExactlyInAnyOrder(BigDecimal.valueOf(3), BigDecimal.valueOf(3));
        assertThat(effect.settled(StockModel.TENANT, withdrawn).orElseThrow().holds())
                .isEmpty();
    }

    @Test
    @DisplayName("RET-2: what an effect records is looked at again before it counts as settled")
    void recordsUnsettled() {
        Return withdrawn = transfer("RET/1", ReturnState.CANCELLED, line("1", 5, 0));

        assertThat(new ReturnCancellation().recorded(withdrawn).orElseThrow().settled())
                .isFalse();
        assertThat(new ReturnCancellation()
                        .settled(StockModel.TENANT, withdrawn)
                        .orElseThrow()
                        .facts()
                        .settled())
                .isTrue();
        assertThat(new ReturnCreation().settled(StockModel.TENANT, EXPECTED)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: a back end that did not cancel, or cancelled another return, breaks its contract")
    void noticesBrokenAnswers() {
        assertThat(CancelledReturn.violation(EXPECTED, transfer("RET/1", ReturnState.CANCELLED, line("1", 5, 0))))
                .isEmpty();
        assertThat(CancelledReturn.violation(EXPECTED, transfer("RET/1", ReturnState.RECEIVED, line("1", 2, 2))))
                .isEmpty();
        List<Return> broken = List.of(
                EXPECTED,
                PARTIAL,
                transfer("RET/2", ReturnState.CANCELLED, line("1", 5, 0)),
                transfer("RET/1", ReturnState.CANCELLED, line("1", 5, 1)),
                transfer("RET/1", ReturnState.CANCELLED, line("2", 5, 0)),
                transfer("RET/1", ReturnState.RECEIVED, line("1", 5, 2)));
        assertThat(broken)
                .allSatisfy(answer ->
                        assertThat(CancelledReturn.violation(EXPECTED, answer)).isPresent());
    }
}
