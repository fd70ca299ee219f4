package org.mitplan.walk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.access.ReleasedThing;
import org.mitplan.access.draft.FormKey;
import org.mitplan.access.duty.DeputyInput;
import org.mitplan.access.release.Withheld;
import org.mitplan.access.signin.DeviceToken;
import org.mitplan.access.signin.NewPassword;
import org.mitplan.access.signin.SessionRow;
import org.mitplan.access.signin.SignInTry;
import org.mitplan.casefile.FileForm;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.start.DemoSignIns;

/** How the walk makes what the boundaries of access take. */
final class AccessArguments {
    private AccessArguments() {}

    static void add(Arguments of) {
        of.add(FormKey.class, FileForm.ENTRY::key);
        of.add(Duration.class, () -> Duration.ofDays(1));
        of.add(SessionId.class, () -> new SessionId(Things.id("responsible")));
        of.add(
                DeputyInput.class,
                () ->
                        new DeputyInput(
                                new AccountId(Things.id("colleague")),
                                LocalDate.of(2100, 1, 1),
                                LocalDate.of(2100, 1, 2)));
        of.add(
                ReleasedThing.class,
                () -> of.id("entry", id -> new ReleasedThing(ReleasedThing.Kind.ENTRY, id)));
        of.add(Withheld.class, () -> Withheld.NOTHING);
        of.add(SignInTry.class, AccessArguments::stranger);
        of.add(SignInTry.Again.class, () -> new SignInTry.Again(AccountId.random(), stranger()));
        of.add(
                NewPassword.class,
                () ->
                        new NewPassword(
                                DemoSignIns.PASSWORD.toCharArray(),
                                "Zwei Igel im Regen".toCharArray()));
    }

    /**
     * Each with a name and a network of their own: one who tries again and again would be slowed
     * down.
     */
    static SignInTry stranger() {
        UUID somebody = UUID.randomUUID();
        return new SignInTry(
                somebody.toString(),
                new char[] {'?'},
                SessionRow.Device.COMPUTER,
                "2001:db8:" + somebody.toString().substring(9, 18).replace('-', ':') + "::1",
                new DeviceToken(""));
    }
}
