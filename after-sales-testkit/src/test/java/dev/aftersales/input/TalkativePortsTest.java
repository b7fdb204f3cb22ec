/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.aftersales.command.Command;
import dev.aftersales.logs.RecordedLogs;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Back ends that put what they were sent into what they throw: codes, addresses, notes. */
class TalkativePortsTest {

    static Stream<Class<?>> commands() {
        try (FullShop shop = FullShop.open()) {
            return CommandSamples.commands(shop).stream()
                    .<Class<?>>map(Object::getClass)
                    .filter(type -> type != ConfigureTeam.class)
                    .distinct();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName(
            "CPN-7: what a back end says while it breaks reaches no log, refusal, outcome, view, chatter or evidence")
    void effectsBreak(Class<?> type) {
        List<String> logged = assertNothingPassedOn(type, method -> isEffect(method) || isLookup(method));
        assertThat(logged).as("the engine says that something is wrong").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("CPN-7: what a back end says when it cannot be read is not passed on either")
    void readsBreak(Class<?> type) {
        assertNothingPassedOn(type, method -> isRead(method) || isLookup(method));
    }

    private static List<String> assertNothingPassedOn(Class<?> type, Predicate<Method> broken) {
        try (FullShop shop = FullShop.open()) {
            Command<?> command = CommandSamples.commands(shop).stream()
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(command.toString()).doesNotContain(CommandSamples.SECRET);
            List<Object> said = new ArrayList<>();
            shop.helpdesk.register(talkative(shop, broken));
            List<String> logged = RecordedLogs.during(() -> live(shop, command, said));

            assertThat(said).hasSizeGreaterThan(5);
            assertThat(said).map(String::valueOf).noneMatch(text -> text.contains(CommandSamples.SECRET));
            assertThat(logged).noneMatch(line -> line.contains(CommandSamples.SECRET));
            return logged;
        }
    }

    private static void live(FullShop shop, Command<?> command, List<Object> said) {
        var key = shop.helpdesk.nextKey();
        assertThatNoException()
                .as("asking a back end that breaks")
                .isThrownBy(() -> said.add(shop.helpdesk.desk.execute(command, key)));
        said.add(shop.helpdesk.desk.preview(command));
        shop.helpdesk.recover();
        said.add(shop.helpdesk.desk.outcome(key));
        said.add(shop.helpdesk.desk.view(Helpdesk.TICKET));
        said.add(shop.helpdesk.desk.chatter(Helpdesk.TICKET, 0, 100));
        said.add(shop.helpdesk.desk.taskForm(Helpdesk.TICKET));
        said.add(shop.helpdesk.desk.sendCouponForm(Helpdesk.TICKET, shop.coupon.id()));
        said.add(shop.helpdesk
                .afterSales
                .desk(Actor.operator(Helpdesk.TENANT, UserId.of("otto")))
                .operations()
                .stuck(10));
        said.add(shop.helpdesk.afterSales.poll(100));
    }

    private static Ports talkative(FullShop shop, Predicate<Method> broken) {
        return Ports.of(shop.helpdesk.erp.ports().stream()
                .map(port -> talkative(port, broken))
                .toArray());
    }

    private static Object talkative(Object port, Predicate<Method> broken) {
        Class<?>[] types = Stream.of(PortKind.values())
                .map(PortKind::type)
                .filter(type -> type.isInstance(port))
                .toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(TalkativePortsTest.class.getClassLoader(), types, (proxy, method, arguments) -> {
            if (broken.test(method)) {
                throw new IllegalStateException(
                        "no mail for " + CommandSamples.SECRET, new IllegalArgumentException(CommandSamples.SECRET));
            }
            try {
                return method.invoke(port, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static boolean isEffect(Method method) {
        return takesFirst(method, Call.class);
    }

    private static boolean isLookup(Method method) {
        return takesFirst(method, ReadContext.class) && method.getName().startsWith("lookup");
    }

    private static boolean isRead(Method method) {
        return takesFirst(method, ReadContext.class) && !isLookup(method);
    }

    private static boolean takesFirst(Method method, Class<?> type) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == type;
    }
}
