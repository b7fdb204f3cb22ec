/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.accounting.CreditNoteState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class ChangedDraftTest extends RefundTest {

    @ParameterizedTest
    @CsvSource({
        "en, Somebody changed this draft after you opened it",
        "es, Alguien cambió este borrador después de que usted lo abriera",
        "ro, Cineva a schimbat această ciornă după ce ați deschis-o"
    })
    @DisplayName("REF-7: who saw another version is told so kindly, and nothing is posted or changed")
    void changed(String language, String kindly) throws Exception {
        String customer = "stale-" + language;
        String ticket = ticketWithInvoice(customer);
        String document = reversed(ticket, lamps(language, ticket, "1"));
        String confirm = ticket + "/credit-notes/document/confirm";
        FilledForm seen = FilledForm.of(page("marta", language, document), confirm);
        FilledForm late = amendment(language, ticket, document).with("credit.reason", "Late");
        FilledForm first = amendment(language, ticket, document)
                .with("credit.extent", "LINES")
                .with("credit.lines[0].quantity", "2");
        send("marta", language, ticket + "/credit-notes/amend", first.pairs());

        String shown = sound(send("marta", language, confirm, seen.pairs()), language);
        assertThat(shown).contains(kindly, "data-state=\"DRAFT\"");
        String again = sound(send("marta", language, ticket + "/credit-notes/amend", late.pairs()), language);
        assertThat(again).contains(kindly).doesNotContain("value=\"Late\"");
        assertThat(creditsOf(customer))
                .singleElement()
                .satisfies(note -> assertThat(note.state()).isEqualTo(CreditNoteState.DRAFT));

        MvcResult posted =
                send("marta", language, confirm, FilledForm.of(shown, confirm).pairs());
        assertThat(posted.getResponse().getRedirectedUrl()).isEqualTo(document);
    }

    @Test
    @DisplayName(
            "REF-7: a draft that was posted in another tab cannot be confirmed or cancelled any more, and the page says so")
    void postedMeanwhile() throws Exception {
        String ticket = ticketWithInvoice("meanwhile");
        String document = reversed(ticket, lamps("en", ticket, "1"));
        String html = page("marta", "en", document);
        String confirm = ticket + "/credit-notes/document/confirm";
        String cancel = ticket + "/credit-notes/document/cancel";
        send("marta", "en", confirm, FilledForm.of(html, confirm).pairs());
        String late =
                sound(send("marta", "en", cancel, FilledForm.of(html, cancel).pairs()), "en");
        assertThat(late).contains("role=\"alert\"", "no longer a draft", "data-state=\"POSTED\"");
    }
}
