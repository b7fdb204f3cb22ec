/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Identifiers and other short values as columns hold them. What is null stays null. */
final class Names {

    private Names() {}

    static @Nullable String text(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }

    static @Nullable UUID uuid(@Nullable ActionId id) {
        return id == null ? null : id.value();
    }

    static @Nullable String text(@Nullable ActionId id) {
        return id == null ? null : id.toString();
    }

    static @Nullable String tag(@Nullable Locale locale) {
        return locale == null ? null : locale.toLanguageTag();
    }

    static @Nullable String text(@Nullable URI link) {
        return link == null ? null : link.toString();
    }

    static @Nullable ActionId actionId(@Nullable UUID value) {
        return value == null ? null : new ActionId(value);
    }

    static @Nullable ActionId actionId(@Nullable String value) {
        return value == null ? null : new ActionId(UUID.fromString(value));
    }

    static @Nullable Locale locale(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }

    static @Nullable URI link(@Nullable String value) {
        return named(value, URI::create);
    }

    static @Nullable TenantId tenant(@Nullable String value) {
        return named(value, TenantId::of);
    }

    static @Nullable TicketRef ticket(@Nullable String value) {
        return named(value, TicketRef::of);
    }

    static @Nullable TeamId team(@Nullable String value) {
        return named(value, TeamId::of);
    }

    static @Nullable CustomerId customer(@Nullable String value) {
        return named(value, CustomerId::of);
    }

    static @Nullable ProductId product(@Nullable String value) {
        return named(value, ProductId::of);
    }

    static @Nullable LotNumber lot(@Nullable String value) {
        return named(value, LotNumber::of);
    }

    static @Nullable SaleOrderId saleOrder(@Nullable String value) {
        return named(value, SaleOrderId::of);
    }

    static @Nullable ProjectId project(@Nullable String value) {
        return named(value, ProjectId::of);
    }

    static @Nullable CompanyId company(@Nullable String value) {
        return named(value, CompanyId::of);
    }

    static @Nullable UserId user(@Nullable String value) {
        return named(value, UserId::of);
    }

    static @Nullable RequestKey requestKey(@Nullable String value) {
        return named(value, RequestKey::of);
    }

    static @Nullable DocumentVersion version(@Nullable String value) {
        return named(value, DocumentVersion::new);
    }

    static @Nullable String services(@Nullable Set<AfterSalesService> services) {
        return services == null
                ? null
                : services.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static @Nullable Set<AfterSalesService> services(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(AfterSalesService::valueOf)
                        .collect(Collectors.toSet());
    }

    private static <T> @Nullable T named(@Nullable String value, Function<String, T> name) {
        return value == null ? null : name.apply(value);
    }
}
