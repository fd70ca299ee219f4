package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mitplan.access.Action;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.throttle.Throttle;
import org.mitplan.shared.sql.Sql;

/**
 * The one-time code with which an empty office is set up; the start that found it empty printed it.
 */
@ApplicationScoped
public class SetupCode {
    @PersistenceContext private EntityManager database;
    @Inject private Throttle throttle;

    /**
     * Uses the code up.
     *
     * @param wanted with the code in place of the password
     * @return whether it was right
     * @throws org.mitplan.shared.DomainException if there were too many wrong tries
     */
    public boolean redeem(OfficeAccess access, SignInTry wanted) {
        access.require(Action.WRITE);
        OneTimeCode code = OneTimeCode.typed(new String(wanted.password()));
        return throttle.attemptCode(
                wanted.guess(),
                () ->
                        new Sql(database, "delete from setup_code where code_hash = :code")
                                        .with("code", code.hash())
                                        .write()
                                == 1);
    }
}
