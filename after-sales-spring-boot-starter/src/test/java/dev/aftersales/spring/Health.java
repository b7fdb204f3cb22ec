/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What the health indicator says, whichever line's type it has. */
record Health(String status, Map<String, Object> details) {

    @SuppressWarnings("unchecked")
    static Health of(ApplicationContext context) {
        Object health = get(context.getBean("afterSalesHealthIndicator"), "health");
        String status = (String) get(get(health, "getStatus"), "getCode");
        return new Health(status, (Map<String, Object>) get(health, "getDetails"));
    }

    private static Object get(Object of, String method) {
        return ReflectionTestUtils.invokeMethod(of, method);
    }
}
