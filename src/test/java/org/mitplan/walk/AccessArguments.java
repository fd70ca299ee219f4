package org.mitplan.walk;

import java.util.UUID;
import org.mitplan.access.DeviceToken;
import org.mitplan.access.NewPassword;
import org.mitplan.access.SessionRow;
import org.mitplan.access.SignInTry;
import org.mitplan.shared.id.SessionId;
import org.mitplan.start.DemoSignIns;

/** How the walk makes what the boundaries of access take. */
final class AccessArguments {
    private AccessArguments() {}

    static void add(Arguments of) {
        of.add(SessionId.class, () -> new SessionId(Things.id("responsible")));
        of.add(SignInTry.class, AccessArguments::stranger);
        of.add(
                NewPassword.class,
                () ->
                        new NewPassword(
                                DemoSignIns.PASSWORD.toCharArray(),
                                "Zwei Igel im Regen".toCharArray()));
    }

    /** Each with a name of their own: one who tries again and again would be slowed down. */
    private static SignInTry stranger() {
        return new SignInTry(
                UUID.randomUUID().toString(),
                new char[] {'?'},
                SessionRow.Device.COMPUTER,
                "",
                new DeviceToken(""));
    }
}
