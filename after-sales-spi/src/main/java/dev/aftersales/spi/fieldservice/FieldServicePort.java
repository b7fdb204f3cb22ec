/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The field-service back end.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface FieldServicePort extends EffectPort {

    /**
     * What this back end can do. Constant for the life of the port.
     *
     * @return the capabilities
     */
    Set<FieldServiceCapability> capabilities();

    /**
     * What this back end promises of an effect. Constant for the life of the port.
     *
     * @param effect the effect
     * @return the guarantee
     */
    EffectGuarantee guarantee(FieldServiceEffect effect);

    /**
     * The projects of the back end, those that are not for field service may be left out.
     *
     * @param context who reads
     * @return the projects, the one to propose as a team's default first
     */
    List<Project> projects(ReadContext context);

    /**
     * A task by id, in any state.
     *
     * @param context who reads
     * @param id the task
     * @return the task, or empty when there is none
     */
    Optional<Task> task(ReadContext context, TaskId id);

    /**
     * Creates a task.
     *
     * @param call the attempt
     * @param request what to do
     * @return the task
     */
    Answer<Task> create(Call call, TaskRequest request);

    /**
     * Makes an inert task a real one; only where effects are STAGED. A real one is answered as it stands.
     *
     * @param call the attempt
     * @param request which one
     * @return the task
     */
    default Answer<Task> activate(Call call, TaskIdRequest request) {
        throw PortRefused.unsupported("STAGED");
    }

    /**
     * Cancels a task; needs {@link FieldServiceCapability#CANCEL}.
     *
     * @param call the attempt
     * @param request which one
     * @return the cancelled task
     */
    Answer<Task> cancel(Call call, TaskIdRequest request);

    /**
     * The tasks that an effect with this key created or changed.
     *
     * @param context who asks
     * @param key the key of an effect of this port
     * @return what the back end knows of the key
     */
    Lookup<Task> lookupTask(ReadContext context, PortKey key);
}
