package org.mitplan.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.shared.Forbidden;

/** Who acts in this request; nobody until the sign-in mechanism says otherwise. */
@Named
@RequestScoped
public class Actor {
    private Principal principal;

    /** From now on this is who acts; said by whoever knows them by their session or errand. */
    public void becomes(Principal someone) {
        principal = someone;
    }

    /**
     * Whether a boundary method is declared for who acts; one without a declaration is for nobody.
     */
    boolean mayCall(Method method) {
        MayCall declared = method.getAnnotation(MayCall.class);
        return declared != null && (declared.everybody() || isDeclared(declared));
    }

    private boolean isDeclared(MayCall declared) {
        return principal().filter(one -> List.of(declared.all()).contains(one.kind())).isPresent()
                || Arrays.stream(declared.value()).anyMatch(this::is);
    }

    /** Who acts, of whatever kind. */
    public Optional<Principal> principal() {
        return Optional.ofNullable(principal);
    }

    /** Who acts, of whatever kind; nobody has no rights. */
    public Principal acting() {
        return principal().orElseThrow(Forbidden::new);
    }

    /** The member of staff who acts, if it is one. */
    public Optional<StaffMember> person() {
        return principal instanceof StaffMember member ? Optional.of(member) : Optional.empty();
    }

    /** The member of staff who acts; nobody else has rights of staff. */
    public StaffMember known() {
        return person().orElseThrow(Forbidden::new);
    }

    public boolean isCaseworker() {
        return is(Role.CASEWORKER);
    }

    public boolean isTeamLead() {
        return is(Role.TEAM_LEAD);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    public boolean isDataProtectionOfficer() {
        return is(Role.DATA_PROTECTION_OFFICER);
    }

    /** Whether this person looks at who works here. */
    public boolean isStaffReader() {
        return isAdministrator() || isDataProtectionOfficer();
    }

    /** Whether this person can be the second one to confirm what gives rights. */
    public boolean isStaffConfirmer() {
        return isAdministrator() || isTeamLead();
    }

    private boolean is(Role role) {
        return person().filter(member -> member.is(role)).isPresent();
    }

    /** Whether it is a member of staff, for whom the pages of the office are. */
    public boolean isPresent() {
        return person().isPresent();
    }

    public String getDisplayName() {
        return principal().map(Principal::displayName).orElse("");
    }

    public String getInitials() {
        return Arrays.stream(getDisplayName().split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1))
                .collect(Collectors.joining());
    }

    public String getTeamName() {
        return person().map(StaffMember::teamName).orElse("");
    }
}
