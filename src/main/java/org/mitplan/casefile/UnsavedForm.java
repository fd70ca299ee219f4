package org.mitplan.casefile;

import java.time.Instant;
import org.mitplan.shared.id.AccountId;

/** That somebody typed into a form and did not store it; never what. */
public record UnsavedForm(AccountId account, String by, String form, String tab, Instant savedAt) {}
