/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.RequestKey;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

    @ParameterizedTest
    @CsvSource({
        "c0ffee, /tickets/HD-1, /progress/c0ffee?then=%2Ftickets%2FHD-1",
        "{0}&then=//x, /tickets/HD-1?id={1}, /progress/%7B0%7D%26then%3D%2F%2Fx?then=%2Ftickets%2FHD-1%3Fid%3D%7B1%7D"
    })
    @DisplayName("the page that waits is found by its key, whatever is in it")
    void waiting(String key, String then, String path) {
        String view = new Submission<>(RequestKey.of(key), Optional.empty()).view(done -> "", refused -> "", then);
        assertThat(view).isEqualTo("redirect:" + path);
    }
}
