/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecipientsPropertiesTest {

    private static final String BAD = "not an address";

    /** Few addresses in many spellings, so that duplicates are common, and bad ones among them. */
    @Provide
    Arbitrary<List<String>> addresses() {
        return Arbitraries.of("ana@x.ro", "ANA@x.ro", "Ana@X.RO", "bob@x.ro", "Bob@x.ro", "eva@x.ro", BAD)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    @Label("CPN-3: every good address is written to exactly once, whatever its case")
    void once(@ForAll("addresses") List<String> followers, @ForAll("addresses") List<String> additional) {
        Recipients recipients = recipients(followers, additional);

        List<String> written =
                recipients.to().stream().map(address -> lower(address.value())).toList();
        Set<String> wanted = new HashSet<>();
        Stream.concat(followers.stream(), additional.stream())
                .filter(address -> !address.equals(BAD))
                .forEach(address -> wanted.add(lower(address)));
        assertThat(written).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Property(tries = 500)
    @Label("CPN-3: every bad address is refused by where it stands, and none is quoted")
    void bad(@ForAll("addresses") List<String> followers, @ForAll("addresses") List<String> additional) {
        List<Refusal> bad = recipients(followers, additional).bad();

        List<Refusal> ofFollowers = IntStream.range(0, followers.size())
                .filter(i -> followers.get(i).equals(BAD))
                .mapToObj(i -> Refusal.at("ticket", RefusalCode.BAD_ADDRESS).with("follower", Datum.of("F-" + i)))
                .toList();
        List<Refusal> ofAdditional = IntStream.range(0, additional.size())
                .filter(i -> additional.get(i).equals(BAD))
                .mapToObj(i -> Refusal.at("additionalRecipients[" + i + "]", RefusalCode.BAD_ADDRESS))
                .toList();
        assertThat(bad)
                .containsExactlyElementsOf(Stream.concat(ofFollowers.stream(), ofAdditional.stream())
                        .toList());
        assertThat(bad.toString()).doesNotContain(BAD);
    }

    @Example
    @Label("CPN-3: followers come first, and an address keeps its first spelling")
    void firstSpelling() {
        Recipients recipients = recipients(List.of("Ana@x.ro"), List.of("eva@x.ro", "ana@x.ro"));

        assertThat(recipients.to()).containsExactly(EmailAddress.of("Ana@x.ro"), EmailAddress.of("eva@x.ro"));
    }

    private static Recipients recipients(List<String> followers, List<String> additional) {
        List<Recipient> following = IntStream.range(0, followers.size())
                .mapToObj(i -> Samples.follower("F-" + i, followers.get(i)))
                .toList();
        List<EmailAddress> others = additional.stream().map(EmailAddress::of).toList();
        return Recipients.of(following, others, address -> !address.value().equals(BAD));
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
