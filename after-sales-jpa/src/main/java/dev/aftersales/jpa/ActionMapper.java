/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Actions and their rows: the first step is part of the action's row, each further one has its own. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, Micros.class, JsonColumns.class})
abstract class ActionMapper {

    private final JsonColumns json = new JsonColumns();

    /** The action with its first step alone. */
    @Mapping(target = "actor", source = ".")
    @Mapping(target = "steps", source = ".", qualifiedByName = "firstStep")
    @Mapping(target = "holds", source = ".", qualifiedByName = "holds")
    @Mapping(target = "subject", source = ".")
    abstract Action action(ActionRow row);

    @Mapping(target = "openTicket", ignore = true)
    @Mapping(target = "stuckSince", ignore = true)
    @Mapping(target = "actorUser", source = "actor.user")
    @Mapping(target = "actorKind", source = "actor.kind")
    @Mapping(target = "actorCustomer", source = "actor.customer")
    @Mapping(target = "actorLocale", source = "actor.locale")
    @Mapping(target = "subjectKind", source = "subject.kind")
    @Mapping(target = "subjectId", source = "subject.id")
    @Mapping(target = "steps", expression = "java(action.steps().size())")
    @Mapping(target = "effect", expression = "java(first(action) == null ? null : first(action).effect())")
    @Mapping(target = "portKey", expression = "java(first(action) == null ? null : first(action).key().value())")
    @Mapping(target = "pivot", expression = "java(first(action) != null && first(action).pivot())")
    @Mapping(target = "stepRequest", expression = "java(first(action) == null ? null : first(action).request())")
    @Mapping(target = "stepResult", expression = "java(first(action) == null ? null : first(action).result())")
    abstract ActionRow row(Action action);

    Actor actor(ActionRow row) {
        return new Actor(
                TenantId.of(row.tenant),
                UserId.of(row.actorUser),
                Actor.Kind.valueOf(row.actorKind),
                row.actorCustomer == null ? null : CustomerId.of(row.actorCustomer),
                Locale.forLanguageTag(row.actorLocale));
    }

    StepRow row(TenantId tenant, UUID action, int idx, Step step) {
        StepRow row = new StepRow();
        row.tenant = tenant.value();
        row.portKey = step.key().value();
        row.actionId = action;
        row.idx = idx;
        row.effect = step.effect();
        row.pivot = step.pivot();
        row.stepRequest = step.request();
        row.stepResult = step.result();
        return row;
    }

    Step step(StepRow row) {
        return new Step(row.effect, PortKey.of(row.portKey), row.pivot, row.stepRequest, row.stepResult);
    }

    static @Nullable Step first(Action action) {
        return action.steps().isEmpty() ? null : action.steps().get(0);
    }

    @Named("firstStep")
    List<Step> firstStep(ActionRow row) {
        return row.effect == null || row.portKey == null || row.stepRequest == null
                ? List.of()
                : List.of(new Step(row.effect, PortKey.of(row.portKey), row.pivot, row.stepRequest, row.stepResult));
    }

    @Named("holds")
    List<Hold> holds(ActionRow row) {
        return json.holds(TenantId.of(row.tenant), row.holds);
    }

    @Nullable
    DocumentRef subject(ActionRow row) {
        return row.subjectKind == null || row.subjectId == null
                ? null
                : new DocumentRef(DocumentKind.valueOf(row.subjectKind), row.subjectId);
    }
}
