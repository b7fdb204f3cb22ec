/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.examples.backoffice.loyalty.Benefit;
import dev.aftersales.examples.backoffice.loyalty.NewProgram;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.MvcResult;

/** Programs to choose from, and the dialog that generates a coupon. */
abstract class CouponScene extends PageTest {

    static final String TICKET = "/tickets/HD-1008";
    static final String DIALOG = TICKET + "/coupon";

    /** A program of the test, new for each. */
    String bulb = "";

    @BeforeEach
    void programs() {
        ProductId product = office().byHand()
                .directory()
                .addProduct("A <b>bright</b> bulb", ProductKind.GOODS, UnitOfMeasure.of("pcs"), Tracking.NONE);
        NewProgram program = NewProgram.coupons("A bulb with the next lamp", Benefit.free(product))
                .on(Channel.SALES)
                .named(Locale.forLanguageTag("es"), "Una bombilla con la próxima lámpara")
                .named(Locale.forLanguageTag("ro"), "Un bec la următoarea lampă");
        bulb = office().byHand().loyalty().addProgram(program).value();
    }

    final String generated(String language, String... fields) throws Exception {
        MvcResult made = post(language, fields);
        assertThat(made.getResponse().getRedirectedUrl()).startsWith(TICKET + "/coupons/generated?request=");
        return page("marta", language, made.getResponse().getRedirectedUrl());
    }

    final String refused(String language, String... fields) throws Exception {
        return sound(post(language, fields), language);
    }

    final MvcResult post(String language, String... fields) throws Exception {
        String[] form = new String[fields.length + 2];
        form[0] = "requestKey";
        form[1] = requestKey(page("marta", language, DIALOG));
        System.arraycopy(fields, 0, form, 2, fields.length);
        return send("marta", language, DIALOG, form);
    }

    final List<Coupon> coupons(String program) {
        return office().byHand().loyalty().coupons(ProgramId.of(program), Locale.ENGLISH);
    }

    final Coupon newest(String program) {
        List<Coupon> coupons = coupons(program);
        return coupons.get(coupons.size() - 1);
    }

    static String document(CouponId id) {
        return TICKET + "/coupons/document?id=" + id.value();
    }

    static String sending(CouponId id) {
        return TICKET + "/coupons/send?id=" + id.value();
    }
}
