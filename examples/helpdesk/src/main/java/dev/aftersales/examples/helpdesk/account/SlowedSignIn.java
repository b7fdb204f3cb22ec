/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Before a password is looked at: whether whoever guesses has to wait. After it, that it was right. */
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
                        && !attempts.begin(attempt.getName(), from.getRemoteAddress())) {
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
    void succeeded(AuthenticationSuccessEvent event) {
        Authentication attempt = event.getAuthentication();
        if (attempt.getDetails() instanceof WebAuthenticationDetails from) {
            attempts.succeeded(attempt.getName(), from.getRemoteAddress());
        }
    }
}
