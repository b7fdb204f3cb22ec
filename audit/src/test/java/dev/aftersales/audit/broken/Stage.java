/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.world.Audit;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.Killed;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.audit.world.Wiring;
import dev.aftersales.audit.world.World;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import org.joda.money.Money;

/** Two nodes of one engine, and interruptions at chosen points: what happens here happens in the same order each time. */
final class Stage {

    /** Half of what the lamp cost. */
    static final Money HALF = Money.parse("EUR 60.50");

    final World world;
    final AfterSales first;
    final AfterSales second;
    final Interruptions onFirst = new Interruptions();
    final Interruptions onSecond = new Interruptions();
    private final LostCommits commits = new LostCommits();

    Stage(Stores stores, EffectStrength strength, Engine engine) {
        this.world = World.of(stores, strength);
        this.first = node(engine, 1, onFirst);
        this.second = node(engine, 2, onSecond);
    }

    private AfterSales node(Engine engine, int number, Interruptions interruptions) {
        return world.node(new Wiring(
                store -> engine.store(commits.before(store), world.clock(), number),
                call -> interruptions.around(call, engine.ports())));
    }

    Client client() {
        return world.client(first);
    }

    Client otherClient() {
        return world.client(second, "luis");
    }

    /** Lets a node go on until it is killed. */
    void dies(Runnable work) {
        try {
            work.run();
        } catch (Killed killed) {
            // whoever asked it hears nothing
        }
    }

    /** The next commit happens, and nobody hears of it. */
    void loseNextCommit() {
        commits.loseNext();
    }

    IssueRefund whole() {
        return refund().everything().build();
    }

    IssueRefund half() {
        return refund().gross(HALF).build();
    }

    /** Somebody credits half of the lamp in the back end itself. */
    void creditHalfByHand() {
        Invoice invoice = world.shop().invoice(world.shop().oneLamp());
        TaxAmount vat = invoice.lines().get(0).taxes().get(0);
        world.erp()
                .creditByHand(invoice.id())
                .amount("1", "50.00", new TaxAmount(vat.tax(), vat.rate(), Money.parse("EUR 10.50")))
                .post();
    }

    private IssueRefund.Builder refund() {
        return IssueRefund.builder()
                .ticket(world.shop().ticket())
                .invoice(world.shop().oneLamp())
                .method(CreditMethod.PARTIAL);
    }

    /** What the audit finds, once this engine has recovered all it can. */
    List<String> findings() {
        return Audit.atEnd(world, second);
    }
}
