/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MvcResult;

@ExtendWith(OutputCaptureExtension.class)
class CouponPageTest extends CouponScene {

    @ParameterizedTest
    @CsvSource({
        "en, Coupon Program, Generate, A bulb with the next lamp, 2 programs that are not offered here",
        "es, Programa de cupones, Generar, Una bombilla con la próxima lámpara, 2 programas que no se ofrecen aquí",
        "ro, Program de cupoane, Generați, Un bec la următoarea lampă, 2 programe care nu sunt oferite aici"
    })
    @DisplayName(
            "CPN-1: the dialog lists the programs of the customer, and CPN-6: names those that issue no single coupons")
    void dialog(String language, String label, String button, String program, String others) throws Exception {
        assertThat(page("marta", language, DIALOG))
                .contains(label, button, others, "value=\"" + program(APOLOGY) + "\"")
                .contains(program + " – A &lt;b&gt;bright&lt;/b&gt; bulb");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Never expires, Copy, 1 time",
        "es, No vence nunca, Copiar, 1 vez",
        "ro, Nu expiră niciodată, Copiați, O dată"
    })
    @DisplayName("CPN-2: generating shows the code to be copied or sent, and CPN-5: no day means that it never expires")
    void generate(String language, String never, String copy, String uses) throws Exception {
        String html = generated(language, "program", bulb);
        assertThat(html)
                .contains(">" + newest(bulb).code().value() + "</code>", never, copy, uses, "/coupons/send?id=")
                .contains("data-copy=\"coupon-code\"", "A &lt;b&gt;bright&lt;/b&gt; bulb");
    }

    @Test
    @DisplayName("TKT-5: a form that is sent twice generates one coupon")
    void doubleClick() throws Exception {
        int before = coupons(program(APOLOGY)).size();
        String[] form = {
            "requestKey", requestKey(page("marta", "en", DIALOG)), "program", program(APOLOGY), "expires", ""
        };
        String first = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        String second = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        assertThat(second).isEqualTo(first).isNotNull();
        assertThat(coupons(program(APOLOGY))).hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; Dec 31, 2199", "es; 31 dic 2199", "ro; 31 dec. 2199"})
    @DisplayName("CPN-4: the document shows code, last valid day and details, and the smart button leads to it")
    void document(String language, String day) throws Exception {
        generated(language, "program", bulb, "expires", "2199-12-31");
        Coupon coupon = newest(bulb);
        String html = page("marta", language, document(coupon.id()));
        assertThat(html).contains(">" + coupon.code().value() + "</code>", day + "</time>", "datetime=\"2199-12-31\"");
        assertThat(page("marta", language, TICKET)).contains("href=\"" + TICKET + "/coupons\"");
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "ro"})
    @DisplayName("CPN-1: a program that is not chosen, and CPN-5: a day in the past, are refused beside their fields")
    void refused(String language) throws Exception {
        String html = refused(language, "program", "", "expires", "2020-01-31");
        assertThat(html)
                .contains("id=\"program-error\"", "aria-describedby=\"program-error\"")
                .contains("value=\"2020-01-31\"");
        assertThat(refused(language, "program", bulb, "expires", "2020-01-31"))
                .contains("id=\"expires-error\"", "aria-describedby=\"expires-error expires-hint\"")
                .containsPattern("value=\"" + bulb + "\"\\s+selected");
        assertThat(refused(language, "program", bulb, "expires", "tomorrow")).contains("id=\"expires-error\"");
    }

    @Test
    @DisplayName("CPN-5: a used coupon is not sent, and CPN-6: not revoked")
    void used() throws Exception {
        generated("en", "program", bulb);
        CouponId id = newest(bulb).id();
        office().byHand().loyalty().use(id);
        assertThat(page("marta", "en", document(id)))
                .contains("data-state=\"USED\"", "<dd>None</dd>")
                .doesNotContain("/coupons/send?id=", "/coupons/revoke?id=");
        assertThat(page("marta", "en", sending(id))).contains("cannot be sent");
        String html = page("marta", "en", TICKET + "/coupons/revoke?id=" + id.value());
        assertThat(html).contains("class=\"alert\"", "can no longer be revoked");
        MvcResult refused =
                send("marta", "en", TICKET + "/coupons/revoke?id=" + id.value(), "requestKey", requestKey(html));
        assertThat(sound(refused, "en")).contains("can no longer be revoked");
    }

    @ParameterizedTest
    @CsvSource({"en, Revoke, Revoked", "es, Revocar, Revocado", "ro, Revocați, Revocat"})
    @DisplayName("CPN-6: an unused coupon is revoked once that is confirmed")
    void revoke(String language, String button, String state) throws Exception {
        generated(language, "program", bulb);
        CouponId id = newest(bulb).id();
        assertThat(page("marta", language, document(id))).contains(">" + button + "</a>");
        String path = TICKET + "/coupons/revoke?id=" + id.value();
        String key = requestKey(page("marta", language, path));
        MvcResult revoked = send("marta", language, path, "requestKey", key);
        assertThat(revoked.getResponse().getRedirectedUrl()).isEqualTo(document(id));
        assertThat(page("marta", language, document(id))).contains(">" + state + "</span>");
    }

    @Test
    @DisplayName("CPN-7: a code is in no path, title or log, and no page is kept by the browser")
    void secret(CapturedOutput output) throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        MvcResult made = send("marta", "en", DIALOG, "requestKey", key, "program", bulb, "expires", "");
        String code = newest(bulb).code().value();
        assertThat(made.getResponse().getRedirectedUrl()).doesNotContain(code);
        MvcResult shown = result("marta", "en", get(document(newest(bulb).id())));
        String html = shown.getResponse().getContentAsString();
        assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(html.split(code, -1)).as("the code, once").hasSize(2);
        assertThat(html).contains("<title>Coupon ••••" + code.substring(code.length() - 4));
        assertThat(page("marta", "en", TICKET)).doesNotContain(code);
        assertThat(output.getAll()).doesNotContain(code);
    }

    @Test
    @DisplayName("EXE-9: a technician is told that coupons are not theirs to give")
    void technician() throws Exception {
        assertThat(page("radu", "en", DIALOG)).contains("You are not allowed to do this");
    }

    @Test
    @DisplayName("CPN-4: an unknown coupon is not found, and an unknown request leads back to the dialog")
    void unknown() throws Exception {
        MvcResult document = result("marta", "en", get(document(CouponId.of("none"))));
        assertThat(document.getResponse().getStatus()).isEqualTo(404);
        MvcResult request = result("marta", "en", get(TICKET + "/coupons/generated?request=none"));
        assertThat(request.getResponse().getRedirectedUrl()).isEqualTo(DIALOG);
    }
}
