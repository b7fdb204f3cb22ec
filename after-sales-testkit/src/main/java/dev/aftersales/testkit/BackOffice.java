/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import dev.aftersales.testkit.erp.accounting.AccountingByHand;
import dev.aftersales.testkit.erp.directory.DirectoryByHand;
import dev.aftersales.testkit.erp.loyalty.LoyaltyByHand;
import dev.aftersales.testkit.erp.mail.MailByHand;
import dev.aftersales.testkit.erp.provisioning.ProvisioningByHand;
import dev.aftersales.testkit.erp.repair.RepairsByHand;
import dev.aftersales.testkit.erp.stock.StockByHand;
import dev.aftersales.testkit.erp.task.TasksByHand;

/**
 * What people do in the back end of one tenant themselves: entering what there is, and acting on documents behind the
 * library's back. Thread-safe.
 */
public interface BackOffice
        extends DirectoryByHand,
                AccountingByHand,
                StockByHand,
                LoyaltyByHand,
                RepairsByHand,
                TasksByHand,
                MailByHand,
                ProvisioningByHand {}
