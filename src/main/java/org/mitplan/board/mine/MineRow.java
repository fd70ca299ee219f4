package org.mitplan.board.mine;

import java.time.LocalDate;
import org.mitplan.board.Stage;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/**
 * An agreement in the list over all files.
 *
 * @param young name of the young person whose file it is in
 * @param mine whether the reader is named on it
 * @param others names of whoever else is
 * @param why why it rests, empty while it does not
 */
public record MineRow(
        AgreementId id,
        CaseFileId file,
        String young,
        String title,
        Stage stage,
        LocalDate dueOn,
        boolean mine,
        String others,
        String why) {

    /** "Sie, Rosa Apfelbaum". */
    public String who() {
        if (!mine) {
            return others.isEmpty() ? Texts.of("day.nobody") : others;
        }
        return others.isEmpty() ? Texts.of("day.you") : Texts.of("day.you") + ", " + others;
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && stage.isAgreed();
    }
}
