package org.mitplan.walk;

import java.util.List;
import org.mitplan.board.AgreementInput;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalInput;
import org.mitplan.board.Move;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.limit.LimitInput;
import org.mitplan.board.mine.MineQuery;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** How the walk makes what the boundaries of board take. */
final class BoardArguments {
    private BoardArguments() {}

    static void add(Arguments of) {
        of.add(AgreementInput.class, () -> agreement(of));
        of.add(GoalInput.class, () -> goal(of));
        of.add(MineQuery.class, () -> new MineQuery(MineQuery.Who.ANYBODY, MineQuery.When.OPEN, 0));
        of.add(LimitInput.class, () -> new LimitInput(3, null, 0));
        of.add(Stage.class, () -> Stage.AGREED);
        of.add(Consent.class, () -> consent(of));
        of.add(
                Move.class,
                () ->
                        new Move(
                                of.id("card", AgreementId::new),
                                0,
                                of.id("goal", GoalId::new),
                                Stage.DOING,
                                null,
                                null,
                                null,
                                ""));
    }

    private static Object agreement(Arguments of) {
        return new AgreementInput(
                "Neu",
                "",
                of.id("goal", GoalId::new),
                Stage.DOING,
                List.of(of.id("person", PersonId::new)),
                null,
                Rhythm.NONE,
                Visibility.ALL,
                "",
                true,
                true,
                0);
    }

    private static Object consent(Arguments of) {
        Consent.Said yes =
                new Consent.Said(of.id("person", PersonId::new), Consent.Answer.AGREED, "");
        return new Consent(List.of(yes), Consent.Manner.TALK, Arguments.DAY);
    }

    private static Object goal(Arguments of) {
        return new GoalInput(
                Goal.Kind.ACTION,
                "Neu",
                "",
                null,
                of.id("person", PersonId::new),
                "",
                null,
                Goal.State.OPEN,
                0);
    }
}
