/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.examples.helpdesk.account.SignedInArguments;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Languages, parameters of controllers, and what htmx needs. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static final Duration ONE_YEAR = Duration.ofDays(365);

    private final SignedInArguments signedIn;

    WebConfiguration(SignedInArguments signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(signedIn);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new FieldNames());
    }

    @Bean
    static MessageSource messageSource(ResourcePatternResolver resources) {
        return IcuMessages.read(resources);
    }

    /** The user's choice in a cookie, else what the browser asks for. */
    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("language");
        cookie.setCookieMaxAge(ONE_YEAR);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        cookie.setDefaultLocaleFunction(request -> Language.best(request.getLocales()));
        return cookie;
    }

    /** Before Spring Security, which redirects to the sign-in page. */
    @Bean
    static FilterRegistrationBean<HtmxRedirects> htmxRedirects() {
        FilterRegistrationBean<HtmxRedirects> filter = new FilterRegistrationBean<>(new HtmxRedirects());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
