/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import dev.aftersales.command.ActionId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/** Names what must never be named twice: actions, and the effects of their steps. */
public final class Identities {

    /** Eighty bits in base 36 are at most sixteen characters, and shared by two effects once in a lifetime of millions a day. */
    private static final int KEY_BYTES = 10;

    private static final int KEY_LENGTH = 16;

    private final String installation;
    private final TimeBasedEpochGenerator ids;

    /**
     * Names for one installation.
     *
     * @param installation tells this installation from others that use the same back end
     * @param clock the time in ids
     * @param random the chance in ids
     */
    public Identities(String installation, Clock clock, Random random) {
        this.installation = installation;
        this.ids = new TimeBasedEpochGenerator(random, new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    ActionId newAction() {
        return new ActionId(ids.generate());
    }

    /** The key of a step: the same for the same step, forever (EXE-3). */
    PortKey portKey(TenantId tenant, ActionId action, int step) {
        String name = installation + '\n' + tenant + '\n' + action + '\n' + step;
        byte[] head = Arrays.copyOf(sha256(name), KEY_BYTES);
        String digits = new BigInteger(1, head).toString(Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return PortKey.of("0".repeat(KEY_LENGTH - digits.length()) + digits);
    }

    /** What a request was: equal for equal content, and telling nothing of it (TKT-5). */
    static String contentHash(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(content));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
