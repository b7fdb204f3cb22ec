/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money and currencies as exact text, for example {@code EUR 12.30}. Big money is written with an exponent where it has one, for
 * commands are written before they are checked, and {@code EUR 1E-999999999} in full would fill the memory.
 */
final class MoneyModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    MoneyModule() {
        text(Money.class, ToStringSerializer.instance, Money::parse);
        text(BigMoney.class, new BigMoneyText(), BigMoneyText::parse);
        text(CurrencyUnit.class, ToStringSerializer.instance, CurrencyUnit::of);
    }

    private <T> void text(Class<T> type, ToStringSerializerBase print, Function<String, T> parse) {
        addSerializer(type, print);
        addDeserializer(type, new Parsed<>(type, parse));
    }

    private static final class BigMoneyText extends ToStringSerializerBase {

        @Serial
        private static final long serialVersionUID = 1L;

        BigMoneyText() {
            super(BigMoney.class);
        }

        @Override
        public String valueToString(Object value) {
            BigMoney money = (BigMoney) value;
            return money.getCurrencyUnit().getCode() + ' ' + money.getAmount();
        }

        static BigMoney parse(String text) {
            int gap = text.indexOf(' ');
            return BigMoney.of(CurrencyUnit.of(text.substring(0, gap)), new BigDecimal(text.substring(gap + 1)));
        }
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return parse.apply(value);
        }
    }
}
