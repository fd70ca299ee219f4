package org.mitplan.access.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;
import org.mitplan.access.password.PasswordRules;
import org.mitplan.access.password.Passwords;
import org.mitplan.access.throttle.Throttle;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PrincipalId;

/** Whoever got a one-time code into their hands sets the password of their account with it. */
@Boundary
public class Redemption {
    @Inject private Accounts accounts;
    @Inject private AccountKeys keys;
    @Inject private Throttle throttle;
    @Inject private Event<Journaled> journal;
    @Inject private Event<Refusal> refusals;

    /**
     * Sets the password and ends all sessions of the account. Says false, whatever the reason, if
     * name and code do not open an account that may work here.
     *
     * @param wanted with the code in place of the password
     * @throws DomainException if there were too many wrong tries, or the code is right and the new
     *     password weak; then the code stays good
     */
    @MayCall(everybody = true)
    public boolean redeem(SignInTry wanted, String fresh) {
        Optional<Accounts.Credentials> found =
                accounts.named(wanted.name()).filter(c -> wanted.isFor(c.signInName()));
        AccountId account = found.map(Accounts.Credentials::account).orElseGet(AccountId::random);
        OneTimeCode code = OneTimeCode.typed(new String(wanted.password()));
        if (!throttle.attemptCode(wanted.guess(), () -> keys.open(account, code))) {
            refusals.fire(new Refusal(Refusal.Kind.CODE, named(found)));
            return false;
        }
        PasswordRules.check(fresh.toCharArray(), wanted.name());
        if (!keys.use(account)) {
            return false;
        }
        accounts.replacePassword(account, Passwords.hash(fresh.toCharArray()));
        PrincipalId who = new PrincipalId(PrincipalId.Kind.STAFF, account);
        journal.fire(new Journaled(who, "SELF", null, "ACCOUNT", "PASSWORD", account.value()));
        return true;
    }

    private static AccountId named(Optional<Accounts.Credentials> found) {
        return found.map(Accounts.Credentials::account).orElse(null);
    }
}
