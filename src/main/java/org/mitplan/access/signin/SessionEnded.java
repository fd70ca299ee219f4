package org.mitplan.access.signin;

import org.mitplan.shared.id.AccountId;

/** A session of this account ended: signed out, timed out, or taken away. */
public record SessionEnded(AccountId account) {}
