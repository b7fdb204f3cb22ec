/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import dev.aftersales.testkit.port.InMemoryMail;
import dev.aftersales.testkit.port.MessagingBackEnd;
import dev.aftersales.testkit.port.MessagingPortContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract over a messaging port with a defect. Run by {@link KitRun} alone: its name is not that of a test. */
@ExtendWith(DefectParameter.class)
class WrongMessaging extends MessagingPortContract {

    private final MessagingDefect defect;

    WrongMessaging(MessagingDefect defect) {
        this.defect = defect;
    }

    @Override
    protected MessagingBackEnd openBackEnd() {
        InMemoryErp erp = defect.erp(InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW)));
        Answering answering = defect.over(erp);
        return new InMemoryMail(erp, behind -> WrongPort.over(behind.messaging(), MessagingPort.class, answering));
    }
}
