package org.mitplan.walk;

import org.mitplan.access.NewPassword;
import org.mitplan.access.SessionRow;
import org.mitplan.shared.id.SessionId;
import org.mitplan.start.DemoSignIns;

/** How the walk makes what the boundaries of access take. */
final class AccessArguments {
    private AccessArguments() {}

    static void add(Arguments of) {
        of.add(SessionId.class, () -> new SessionId(Things.id("responsible")));
        of.add(SessionRow.Device.class, () -> SessionRow.Device.COMPUTER);
        of.add(
                NewPassword.class,
                () ->
                        new NewPassword(
                                DemoSignIns.PASSWORD.toCharArray(),
                                "Zwei Igel im Regen".toCharArray()));
    }
}
