package org.mitplan.access.duty;

import java.time.LocalDate;
import org.mitplan.shared.id.AccountId;

/** Who shall stand in from which day to which, both included. */
public record DeputyInput(AccountId account, LocalDate from, LocalDate to) {}
