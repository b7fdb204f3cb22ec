/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What every {@link ProvisioningPort} must do. Extend it, and say how to take services away in the back end. */
public abstract class ProvisioningPortContract extends LossContract<ProvisioningPort, ProvisioningBackEnd> {

    /** For the classes of vendors. */
    protected ProvisioningPortContract() {}

    @Override
    final String kind() {
        return "provisioning";
    }

    @Override
    final Object declarations(ProvisioningPort port) {
        return port.guarantee();
    }

    @Override
    final Map<String, Supplier<EffectTrial<ProvisioningPort, ?>>> trials() {
        return Map.of("APPLY", this::applying);
    }

    private EffectTrial<ProvisioningPort, ProvisioningReceipt> applying() {
        ProvisioningRequest request = acknowledged(backEnd().unprovided());
        return new EffectTrial<>(
                "APPLY",
                unstaged(port().guarantee()),
                (port, call) -> port.apply(call, request),
                ProvisioningPort::lookupProvisioning,
                receipt -> receipt.service().name(),
                receipt -> false,
                (port, context) -> backEnd().isProvided(request.service())
                        ? List.of(new ProvisioningReceipt(request.service()))
                        : List.of());
    }

    private List<Consequence> consequences(AfterSalesService service) {
        return backEnd().connect().consequences(reading(), service);
    }

    private ProvisioningRequest acknowledged(AfterSalesService service) {
        return new ProvisioningRequest(service, ids(service));
    }

    private Set<ConsequenceId> ids(AfterSalesService service) {
        return consequences(service).stream().map(Consequence::id).collect(Collectors.toSet());
    }

    private ProvisioningReceipt applied(ProvisioningRequest request) {
        return made(port().apply(call(newKey()), request));
    }

    @PortRule(
            id = "PRV-1",
            says = "what providing a service brings with it is told, each once, in English at least",
            because = "an administrator would agree to costs without knowing them")
    final void consequences() {
        List<Consequence> told = consequences(backEnd().unprovided());

        assertThat(told).isNotEmpty().extracting(Consequence::id).doesNotHaveDuplicates();
        assertThat(told)
                .allSatisfy(consequence ->
                        assertThat(consequence.texts().getOrDefault("en", "")).isNotBlank());
    }

    @PortRule(
            id = "PRV-2",
            level = Level.SHOULD,
            says = "it is told in Spanish and Romanian as well, each in words of its own",
            because = "an administrator would agree to what they cannot read")
    final void languages() {
        assertThat(consequences(backEnd().unprovided())).allSatisfy(consequence -> {
            assertThat(consequence.texts()).containsKeys("en", "es", "ro");
            assertThat(consequence.texts().values()).doesNotHaveDuplicates();
        });
    }

    @PortRule(
            id = "PRV-3",
            says = "a service whose consequences were agreed to is provided, and no other",
            because = "a team would be offered a service that does not work")
    final void provides() {
        AfterSalesService other = backEnd().unprovided();
        ProvisioningRequest request = acknowledged(backEnd().unprovided());

        ProvisioningReceipt receipt = applied(request);

        assertThat(receipt.service()).isEqualTo(request.service());
        assertThat(backEnd().isProvided(request.service())).isTrue();
        assertThat(backEnd().isProvided(other)).isFalse();
    }

    @PortRule(
            id = "PRV-4",
            says = "what is provided has no consequences any more",
            because = "an administrator would be asked to agree to what they have already")
    final void nothingMore() {
        ProvisioningRequest request = acknowledged(backEnd().unprovided());
        applied(request);

        assertThat(consequences(request.service())).isEmpty();
    }

    @PortRule(
            id = "PRV-5",
            says = "nothing is provided as long as a consequence was not agreed to",
            because = "a customer would be charged for what nobody agreed to")
    final void unacknowledged() {
        AfterSalesService service = backEnd().unprovided();
        Set<ConsequenceId> before = ids(service);

        assertRefused(() -> applied(new ProvisioningRequest(service, Set.of())));

        assertThat(backEnd().isProvided(service)).isFalse();
        assertThat(ids(service)).isEqualTo(before);
    }

    @PortRule(
            id = "PRV-6",
            says = "nothing is provided when something else was agreed to as well: it is no longer what was shown",
            because = "an administrator would agree to what the back end no longer offers")
    final void others() {
        AfterSalesService service = backEnd().unprovided();
        Set<ConsequenceId> more = new HashSet<>(ids(service));
        more.add(ConsequenceId.of("withdrawn"));

        assertRefused(() -> applied(new ProvisioningRequest(service, more)));

        assertThat(backEnd().isProvided(service)).isFalse();
    }

    @PortRule(
            id = "PRV-7",
            says = "providing again what is provided changes nothing",
            because = "two administrators would install it twice, or one would see it fail")
    final void again() {
        ProvisioningRequest request = acknowledged(backEnd().unprovided());
        applied(request);

        ProvisioningReceipt receipt = applied(new ProvisioningRequest(request.service(), Set.of()));

        assertThat(receipt.service()).isEqualTo(request.service());
        assertThat(backEnd().isProvided(request.service())).isTrue();
    }
}
