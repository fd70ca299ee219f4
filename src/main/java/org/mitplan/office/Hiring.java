package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.signin.AccountKeys;
import org.mitplan.access.signin.OneTimeCode;
import org.mitplan.people.People;
import org.mitplan.shared.id.AccountId;

/** What a confirmed proposal makes of an account and of the person who takes part in files. */
@ApplicationScoped
class Hiring {
    private static final Duration FIRST_CODE = Duration.ofDays(14);
    private static final Duration NEW_CODE = Duration.ofHours(24);

    @Inject private Members members;
    @Inject private People people;
    @Inject private AccountKeys keys;

    Member hire(OfficeAccess access, NewMember input) {
        Member member =
                Member.begins(people.employ(access, input.givenName(), input.familyName()), input);
        members.add(access, member);
        return member;
    }

    /** Gives somebody another name and says which they had. */
    String rename(OfficeAccess access, AccountId account, StaffName name) {
        Member member = members.get(access, account);
        String former = member.displayName();
        people.rename(access, member.person(), name.givenName(), name.familyName());
        member.isCalled(name);
        return former;
    }

    OneTimeCode firstCode(OfficeAccess access, AccountId account) {
        return keys.issue(access, account, FIRST_CODE);
    }

    /** For somebody who forgot the password, and comes for it the same day. */
    OneTimeCode newCode(OfficeAccess access, AccountId account) {
        return keys.issue(access, account, NEW_CODE);
    }
}
