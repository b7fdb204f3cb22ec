/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit run on a store with a mistake, which a configuration parameter names. */
@ExtendWith(WrongStore.MistakeParameter.class)
class WrongStore extends StoreContract {

    static final String MISTAKE = "mistake";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private final Mistake mistake;

    WrongStore(Mistake mistake) {
        this.mistake = mistake;
    }

    @Override
    protected Store emptyStore() {
        Store sound = new InMemoryStore(CLOCK);
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    try {
                        Object[] asked = args == null ? new Object[0] : args;
                        return mistake.answer(new Mistake.Question(sound, method, asked));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    /** The mistake that this run is about. */
    static final class MistakeParameter implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Mistake.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Mistake.valueOf(context.getConfigurationParameter(MISTAKE).orElseThrow());
        }
    }
}
