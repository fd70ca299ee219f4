package org.mitplan.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.shared.Forbidden;

/** Who acts in this request; nobody until the sign-in mechanism says otherwise. */
@Named
@RequestScoped
public class Actor {
    private SignedIn signedIn;

    void becomes(SignedIn someone) {
        signedIn = someone;
    }

    /**
     * Whether a boundary method is declared for who acts; one without a declaration is for nobody.
     */
    boolean mayCall(Method method) {
        MayCall declared = method.getAnnotation(MayCall.class);
        return declared != null
                && (declared.everybody()
                        || signedIn != null
                                && (declared.anyRole()
                                        || Arrays.stream(declared.value()).anyMatch(signedIn::is)));
    }

    /** Who is signed in, if anybody is. */
    public Optional<SignedIn> person() {
        return Optional.ofNullable(signedIn);
    }

    /** Who is signed in; nobody has no rights. */
    public SignedIn known() {
        return person().orElseThrow(Forbidden::new);
    }

    public boolean isCaseworker() {
        return signedIn != null && signedIn.is(Role.CASEWORKER);
    }

    public boolean isTeamLead() {
        return signedIn != null && signedIn.is(Role.TEAM_LEAD);
    }

    public boolean isAdministrator() {
        return signedIn != null && signedIn.is(Role.ADMINISTRATOR);
    }

    public boolean isDataProtectionOfficer() {
        return signedIn != null && signedIn.is(Role.DATA_PROTECTION_OFFICER);
    }

    /** Whether this person looks at who works here. */
    public boolean isStaffReader() {
        return isAdministrator() || isDataProtectionOfficer();
    }

    /** Whether this person can be the second one to confirm what gives rights. */
    public boolean isStaffConfirmer() {
        return isAdministrator() || isTeamLead();
    }

    public boolean isPresent() {
        return signedIn != null;
    }

    public String getDisplayName() {
        return signedIn == null ? "" : signedIn.displayName();
    }

    public String getInitials() {
        return Arrays.stream(getDisplayName().split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1))
                .collect(Collectors.joining());
    }

    public String getTeamName() {
        return signedIn == null ? "" : signedIn.teamName();
    }
}
