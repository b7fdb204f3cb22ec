/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.crash;

import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.Shop;
import dev.aftersales.command.Outcome;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.returns.ReturnedGoods;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.inventory.MoveId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What a client does in a row, as far as it gets. */
enum Story {
    DRAFT_AND_CONFIRM {
        @Override
        void tell(Client client, Shop shop) {
            done(client.execute(part(shop).build())).ifPresent(refund -> {
                CreditNote note = refund.creditNote();
                client.execute(new ConfirmCreditNote(shop.ticket(), note.id(), note.version()));
            });
        }
    },
    AMEND_AND_CANCEL {
        @Override
        void tell(Client client, Shop shop) {
            done(client.execute(part(shop).build())).ifPresent(refund -> {
                CreditNote note = refund.creditNote();
                client.execute(AmendCreditNote.builder()
                        .ticket(shop.ticket())
                        .creditNote(note.id())
                        .version(note.version())
                        .everything()
                        .build());
                client.execute(new CancelCreditNote(shop.ticket(), note.id()));
            });
        }
    },
    FULL_WITH_NEW_DRAFT {
        @Override
        void tell(Client client, Shop shop) {
            client.execute(IssueRefund.builder()
                    .ticket(shop.ticket())
                    .invoice(shop.oneLamp())
                    .method(CreditMethod.FULL_WITH_NEW_DRAFT)
                    .build());
        }
    },
    RETURN_AND_CANCEL {
        @Override
        void tell(Client client, Shop shop) {
            LineToReturn line = LineToReturn.of(MoveId.of("1"), Quantity.of(2, "pcs"));
            done(client.execute(new ReturnProducts(shop.ticket(), shop.twoBulbs(), List.of(line), null, null)))
                    .map(ReturnedGoods::id)
                    .ifPresent(id -> client.execute(new CancelReturn(shop.ticket(), id)));
        }
    },
    COUPON {
        @Override
        void tell(Client client, Shop shop) {
            client.enqueue(new GenerateCoupon(shop.ticket(), Shop.SORRY, null));
        }
    };

    abstract void tell(Client client, Shop shop);

    private static IssueRefund.Builder part(Shop shop) {
        return IssueRefund.builder()
                .ticket(shop.ticket())
                .invoice(shop.oneLamp())
                .method(CreditMethod.PARTIAL)
                .gross(Money.parse("EUR 60.50"));
    }

    private static <R> Optional<R> done(Outcome<R> outcome) {
        return outcome.match(Outcome.cases(
                completed -> Optional.of(completed.result()), refused -> Optional.empty(), open -> Optional.empty()));
    }
}
