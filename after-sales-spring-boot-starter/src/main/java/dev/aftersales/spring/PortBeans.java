/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.ports.BackEnd;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;

/** Finds the ports among the application's beans: back ends, and one bean of each port, which comes before a back end's. */
final class PortBeans {

    private final ListableBeanFactory beans;

    PortBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Ports ports() {
        List<Object> found = new ArrayList<>(
                beans.getBeanProvider(BackEnd.class).orderedStream().toList());
        found.addAll(portBeans());
        Ports ports = Ports.of(found.toArray());
        if (ports.kinds().stream().allMatch(kind -> kind == PortKind.ACCESS)) {
            throw new NotReadyException(
                    "After-Sales found no port to a back end among the beans.",
                    "Define a bean for each port that your back end offers, such as an AccountingPort for refunds; or one bean of"
                            + " type Ports; or, if tenants have back ends of their own, one of type PortsByTenant. To start without"
                            + " After-Sales, set after-sales.enabled=false.",
                    null);
        }
        return ports;
    }

    /** A bean that is another port as well, for which a primary one was chosen, stands before that one. */
    private Collection<Object> portBeans() {
        Map<PortKind, Object> chosen = new EnumMap<>(PortKind.class);
        for (PortKind kind : PortKind.values()) {
            only(kind).ifPresent(bean -> chosen.put(kind, bean));
        }
        return new LinkedHashSet<>(chosen.values().stream()
                .sorted(Comparator.comparing(bean -> isChosenThroughout(bean, chosen)))
                .toList());
    }

    private Optional<Object> only(PortKind kind) {
        try {
            return Optional.ofNullable(beans.getBeanProvider(kind.type()).getIfAvailable());
        } catch (NoUniqueBeanDefinitionException several) {
            throw new NotReadyException(
                    "After-Sales found several beans of type " + kind.type().getSimpleName() + ": "
                            + several.getBeanNamesFound() + '.',
                    "Mark one of them as primary; or, if each is for other tenants, define a bean of type PortsByTenant.",
                    several);
        }
    }

    private static boolean isChosenThroughout(Object bean, Map<PortKind, Object> chosen) {
        return chosen.entrySet().stream()
                .filter(port -> port.getKey().type().isInstance(bean))
                .allMatch(port -> port.getValue() == bean);
    }
}
