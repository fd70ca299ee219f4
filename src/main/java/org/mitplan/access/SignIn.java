package org.mitplan.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mitplan.shared.id.AccountId;

/** Signing in, and the check at each click that the account still may. */
@Boundary
public class SignIn {
    private static final int LONGEST_PASSWORD = 256;

    @Inject private Accounts accounts;

    /**
     * Who signs in with this name and password; empty, after the same time, if the name is unknown,
     * the account disabled or the password wrong.
     */
    @MayCall(everybody = true)
    public Optional<SignedIn> verify(String signInName, char[] password) {
        if (password.length > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<Accounts.Credentials> known = accounts.credentials(signInName);
        String hash = known.map(Accounts.Credentials::passwordHash).orElse(Passwords.NOBODY);
        return Passwords.matches(password, hash)
                ? known.flatMap(c -> accounts.signedIn(c.account(), c.sessionEpoch()))
                : Optional.empty();
    }

    /**
     * The person of a running session, read anew; empty once the account is disabled or its
     * sessions ended.
     */
    @MayCall(everybody = true)
    public Optional<SignedIn> resume(AccountId account, int sessionEpoch) {
        return accounts.signedIn(account, sessionEpoch);
    }
}
