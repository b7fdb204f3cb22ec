/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

class RepairAccessTest extends RepairOrderScene {

    @Test
    @DisplayName("REP-7: whoever made it opens it through the ticket, and by no other way")
    void maker() throws Exception {
        String order = order("AFTER_REPAIR");
        assertThat(status("marta", order)).isEqualTo(200);
        assertThat(status("marta", byItself(order))).isEqualTo(403);
        assertThat(page("marta", "en", TICKET)).contains(order.replace("&", "&amp;"));
    }

    @Test
    @DisplayName("REP-7: another agent cannot open it, quote it, invoice it or cancel it, not even through the ticket")
    void otherAgent() throws Exception {
        agent("ioana");
        String order = order("BEFORE_REPAIR");
        assertThat(status("ioana", order)).isEqualTo(404);
        assertThat(status("ioana", byItself(order))).isEqualTo(403);
        for (String action : new String[] {"quotation", "invoice", "cancel"}) {
            assertThat(act("ioana", "en", order, action, "key-of-ioana-" + action)
                            .getResponse()
                            .getStatus())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(page("marta", "en", order)).contains("Draft");
    }

    @Test
    @DisplayName("REP-7: technicians and team leads open it either way, and see what it costs")
    void technician() throws Exception {
        String order = order("AFTER_REPAIR");
        assertThat(page("radu", "ro", order)).contains("Cost", INTERNAL);
        assertThat(page("radu", "ro", byItself(order))).contains("Cost", INTERNAL);
        assertThat(page("luis", "es", byItself(order))).contains("Costo", INTERNAL);
        assertThat(page("marta", "en", order)).doesNotContain(">Cost<");
    }

    @Test
    @DisplayName("REP-5: the quotation is a PDF to download, for whoever asked for it, and for no other agent")
    void quotation() throws Exception {
        String order = order("AFTER_REPAIR");
        MvcResult made = act("marta", "en", order, "quotation", "quotation-1");
        assertThat(made.getResponse().getRedirectedUrl()).isEqualTo(order + "&quotation=quotation-1");
        assertThat(page("marta", "en", order + "&quotation=quotation-1")).contains("Download the PDF");
        String path = order.replace("/document?", "/quotation?") + "&key=quotation-1";
        MvcResult download = result("marta", "es", get(path));
        assertThat(download.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(new String(download.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        agent("ioana");
        assertThat(status("ioana", path)).isEqualTo(404);
    }
}
