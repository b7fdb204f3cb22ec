/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Where every page is shown: a ticket with a document of each kind, made once, as an agent makes them. */
@TestComponent
class Tour {

    /** What a page is about. */
    enum Stop {
        TICKET,
        DRAFT,
        NOTE,
        INVOICE,
        GENERATED,
        COUPON,
        RETURN,
        REPAIR,
        TASK,
        PAID
    }

    private final Scenes scenes;
    private final Map<Stop, String> paths = new EnumMap<>(Stop.class);
    private String customer = "";

    Tour(Scenes scenes) {
        this.scenes = scenes;
    }

    /** Someone of the ticket's customer. */
    String customer() {
        return customer;
    }

    String path(Stop stop) {
        return paths.get(stop);
    }

    /** Goes there with an agent's page, the first time it is called. */
    void prepare(Page page) {
        if (!customer.isEmpty()) {
            return;
        }
        Scene scene = scenes.sold("Two lamps flicker when they are warm");
        task(page, scene);
        coupon(page, scene);
        goodsBack(page, scene);
        repair(page, scene);
        refunds(page, scene);
        paths.put(Stop.TICKET, scene.path());
        paths.put(
                Stop.PAID,
                scenes.paid("The invoice is paid, and a lamp is missing").path());
        customer = scenes.portalUser(scene);
    }

    private void task(Page page, Scene scene) {
        page.navigate(scene.path("task"));
        page.locator("button[name=view]").click();
        page.locator(".steps").waitFor();
        paths.put(Stop.TASK, below(page));
    }

    private void coupon(Page page, Scene scene) {
        page.navigate(scene.path("coupon"));
        page.locator("#program")
                .selectOption(
                        page.locator("#program option:not([value=''])").first().getAttribute("value"));
        page.locator(".sheet-foot .primary").click();
        page.locator("#coupon-code").waitFor();
        paths.put(Stop.GENERATED, below(page));
        String sending = page.locator("a.primary[href*='/coupons/send?']").getAttribute("href");
        paths.put(Stop.COUPON, sending.replace("/send?", "/document?"));
    }

    private void goodsBack(Page page, Scene scene) {
        page.navigate(scene.path("return"));
        page.locator(".sheet-foot .primary").click();
        page.locator(".smart-button[data-kind=RETURN]").waitFor();
        paths.put(Stop.RETURN, last(page, "returns"));
    }

    private void repair(Page page, Scene scene) {
        page.navigate(scene.path("repair"));
        page.locator("#description").fill("One of the lamps flickers after ten minutes.");
        page.locator("[name=invoiceMethod][value=AFTER_REPAIR]").check();
        page.locator(".sheet-foot .primary").click();
        page.locator(".order-actions").waitFor();
        paths.put(Stop.REPAIR, below(page));
    }

    private void refunds(Page page, Scene scene) {
        for (Stop stop : new Stop[] {Stop.NOTE, Stop.DRAFT}) {
            page.navigate(scene.path("refund"));
            page.locator("[name=method][value=PARTIAL]").check();
            page.locator("[name='credit.extent'][value=AMOUNT]").check();
            page.locator("[id='credit.amount']").fill("30.25");
            page.locator(".sheet-foot .primary").click();
            page.locator(".draft-actions").waitFor();
            paths.put(stop, below(page));
            if (stop == Stop.NOTE) {
                page.locator(".draft-actions .primary").click();
                page.locator(".state[data-state=POSTED]").waitFor();
            }
        }
        paths.put(Stop.INVOICE, page.locator("a[href*='/invoice?']").getAttribute("href"));
    }

    private static String last(Page page, String kind) {
        return page.locator(".chatter a[href*='/" + kind + "/']").last().getAttribute("href");
    }

    private static String below(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
