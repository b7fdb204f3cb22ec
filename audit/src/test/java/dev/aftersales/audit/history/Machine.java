/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.world.Audit;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.World;
import java.util.List;

/** Plays a history on two nodes, audits after each move, and audits everything at the end. */
final class Machine {

    private final World world;
    private final Requests requests;
    private final Outside outside;
    private final Upkeep upkeep;

    Machine(World world) {
        this(world, Client::execute);
    }

    Machine(World world, Sending sending) {
        this.world = world;
        List<AfterSales> nodes = List.of(world.home(), world.node());
        this.requests = new Requests(world, nodes, sending);
        this.outside = new Outside(world, nodes);
        this.upkeep = new Upkeep(world, nodes);
    }

    void play(List<Move> history) {
        playOn(history);
        Audit.pass(world);
    }

    /** Plays a history, and leaves everything as it is then. */
    void playOn(List<Move> history) {
        history.forEach(this::play);
    }

    /** Gives back what is left of everything. */
    void sellBack() {
        new SellBack(world).all();
    }

    private void play(Move move) {
        move.trouble().tell(world.erp().faults());
        switch (move.kind()) {
            case REFUND_PART -> requests.refundPart(move);
            case REFUND_WHOLE -> requests.refundWhole(move);
            case AMEND -> requests.amend(move);
            case CONFIRM -> requests.confirm(move);
            case CANCEL_DRAFT -> requests.cancelDraft(move);
            case RETURN -> requests.returnGoods(move);
            case CANCEL_RETURN -> requests.cancelReturn(move);
            case COUPON -> requests.coupon(move);
            case ASK_AGAIN -> requests.again(move);
            case REUSE_KEY -> requests.reuseKey(move);
            case WISH_TO_CANCEL -> upkeep.wishToCancel(move);
            case CREDIT_BY_HAND -> outside.credit(move);
            case POST_BY_HAND -> outside.post(move);
            case CANCEL_BY_HAND -> outside.cancel(move);
            case RECEIVE_GOODS -> outside.receive(move);
            case RETURN_BY_HAND -> outside.returnGoods(move);
            case WAIT -> upkeep.waitAWhile(move);
            case RECOVER -> upkeep.recover(move);
            case POLL -> upkeep.poll(move);
            case FINISH_PENDING -> world.erp().finishPending();
            case FAIL_PENDING -> world.erp().failPending();
            case OPERATE -> upkeep.operate(move);
        }
        assertThat(Audit.now(world)).as("findings after %s", move).isEmpty();
    }
}
