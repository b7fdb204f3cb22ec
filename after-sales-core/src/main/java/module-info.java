/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * After-sales services on helpdesk tickets: commands, forms, views, and the engine that executes each accepted action exactly
 * once.
 */
module dev.aftersales.core {
    requires transitive dev.aftersales.spi;
    requires transitive org.joda.money;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.uuid;

    exports dev.aftersales;
    exports dev.aftersales.action;
    exports dev.aftersales.command;
    exports dev.aftersales.command.constraint;
    exports dev.aftersales.coupon;
    exports dev.aftersales.entitlement;
    exports dev.aftersales.entitlement.share;
    exports dev.aftersales.fieldservice;
    exports dev.aftersales.portal;
    exports dev.aftersales.refund;
    exports dev.aftersales.repair;
    exports dev.aftersales.returns;
    exports dev.aftersales.store;
    exports dev.aftersales.store.ledger;
    exports dev.aftersales.store.memory;
    exports dev.aftersales.team;
    exports dev.aftersales.ticket;

    opens dev.aftersales.action to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.command to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.command.constraint to
            org.hibernate.validator;
    opens dev.aftersales.coupon to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.entitlement.share to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.fieldservice to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.refund to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.repair to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.returns to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.store to
            com.fasterxml.jackson.databind;
    opens dev.aftersales.team to
            org.hibernate.validator,
            com.fasterxml.jackson.databind;
    opens dev.aftersales.ticket to
            org.hibernate.validator;
}
