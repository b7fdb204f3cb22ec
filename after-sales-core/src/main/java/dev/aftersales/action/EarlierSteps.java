/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import dev.aftersales.store.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of the steps before the current one, for effects that go on with them. */
public final class EarlierSteps {

    private final List<Step> steps;
    private final Effects effects;
    private final Codec codec;
    private final @Nullable String plannedTeam;

    EarlierSteps(Action action, Effects effects, Codec codec) {
        this.steps = action.steps();
        this.effects = effects;
        this.codec = codec;
        this.plannedTeam = action.plannedTeam();
    }

    /**
     * The document of a step that is done.
     *
     * @param index the step, from zero
     * @param type the type of its document
     * @param <D> the type of its document
     * @return the document
     * @throws IllegalStateException if the step is not done
     */
    public <D> D document(int index, Class<D> type) {
        Step step = steps.get(index);
        String result = step.result();
        if (result == null) {
            throw new IllegalStateException("step " + index + " (" + step.effect() + ") is not done");
        }
        return type.cast(effects.named(step.effect()).decode(result, codec));
    }

    /**
     * What was asked in a step.
     *
     * @param index the step, from zero
     * @param type the type of its request
     * @param <Q> the type of its request
     * @return the request
     */
    public <Q> Q request(int index, Class<Q> type) {
        return codec.read(steps.get(index).request(), type);
    }

    /**
     * How many steps are done.
     *
     * @return the number of steps with a document
     */
    public int size() {
        return (int) steps.stream().filter(step -> step.result() != null).count();
    }

    /**
     * The team as the action plans it to be.
     *
     * @return the team with its new settings
     * @throws IllegalStateException if the action configures no team
     */
    public Team plannedTeam() {
        if (plannedTeam == null) {
            throw new IllegalStateException("an action that configures no team");
        }
        return codec.read(plannedTeam, Team.class);
    }
}
