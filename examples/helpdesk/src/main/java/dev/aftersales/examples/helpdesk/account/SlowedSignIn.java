/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Before a password is looked at: whether whoever guesses has to wait. After it, how it went. */
@Component
class SlowedSignIn {

    private final SignInAttempts attempts;

    SlowedSignIn(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    /** Not a bean: Spring Security would take it for the only way to sign in. */
    AuthenticationProvider provider() {
        return new AuthenticationProvider() {
            @Override
            public @Nullable Authentication authenticate(Authentication attempt) {
                if (attempt.getDetails() instanceof WebAuthenticationDetails from
                        && attempts.mustWait(attempt.getName(), from.getRemoteAddress())) {
                    throw new LockedException("too many attempts");
                }
                return null;
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        tell(event.getAuthentication(), attempts::failed);
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        tell(event.getAuthentication(), attempts::succeeded);
    }

    private static void tell(Authentication attempt, BiConsumer<String, String> what) {
        if (attempt.getDetails() instanceof WebAuthenticationDetails from) {
            what.accept(attempt.getName(), from.getRemoteAddress());
        }
    }
}
