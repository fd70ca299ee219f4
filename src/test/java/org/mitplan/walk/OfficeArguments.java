package org.mitplan.walk;

import java.util.Set;
import org.mitplan.access.Role;
import org.mitplan.office.ConfirmInput;
import org.mitplan.office.NewMember;
import org.mitplan.office.Proposal;
import org.mitplan.office.SetupInput;
import org.mitplan.office.StaffName;
import org.mitplan.office.StaffQuery;
import org.mitplan.office.Wish;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;
import org.mitplan.shared.id.TeamId;
import org.mitplan.start.DemoSignIns;

/** How the walk makes what the boundaries of office take. */
final class OfficeArguments {
    private OfficeArguments() {}

    static void add(Arguments of) {
        of.add(ProposalId.class, () -> new ProposalId(Things.id("proposal")));
        of.add(
                ConfirmInput.class,
                () ->
                        new ConfirmInput(
                                new ProposalId(Things.id("proposal")),
                                0,
                                DemoSignIns.PASSWORD.toCharArray()));
        of.add(StaffName.class, () -> new StaffName("Neu", "Neu", "rundgang.anders"));
        of.add(TeamId.class, () -> new TeamId(Things.id("vacant")));
        of.add(Role.class, () -> Role.CASEWORKER);
        of.add(StaffQuery.class, () -> new StaffQuery("", null, null, null, 0));
        of.add(
                NewMember.class,
                () -> new NewMember("Neu", "Neu", "rundgang.neu", null, Set.of(Role.FINANCE_UNIT)));
        of.add(
                Wish.class,
                () ->
                        new Wish(
                                Proposal.Kind.GRANT_ROLE,
                                new AccountId(Things.id("spare")),
                                Role.OFFICIAL_GUARDIAN,
                                null));
        addSetup(of);
    }

    private static void addSetup(Arguments of) {
        SetupInput.Name somebody = new SetupInput.Name("Neu", "Neu", "");
        of.add(
                SetupInput.class,
                () ->
                        new SetupInput(
                                AccessArguments.stranger(),
                                "Neu",
                                somebody,
                                "Zwei Igel im Regen",
                                somebody));
    }
}
