package org.mitplan.hilfeplan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.board.BoardView;
import org.mitplan.board.Boards;
import org.mitplan.board.Occurred;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.PlanId;

/** Puts one version together: kept board once it is locked, board of the chosen day before. */
@ApplicationScoped
public class PlanReader {
    @Inject private Plans plans;
    @Inject private PlanContents contents;
    @Inject private PlanFacts facts;
    @Inject private FileHeaders headers;
    @Inject private Boards boards;
    @Inject private Clock clock;

    /** One version, to whoever may read it; of one still being written, as it stands now. */
    public PlanView view(CaseAccess access, PlanId id) {
        PlanRow plan = plans.row(access, id);
        QuotedBoard board =
                plan.isLocked()
                        ? plans.keptBoard(access, id).orElseThrow()
                        : board(access, plan.days().boardOn());
        return new PlanView(
                headers.of(access),
                plan,
                contents.parties(access, id),
                contents.sections(access, id),
                facts.of(access, id),
                board);
    }

    FileHeader header(CaseAccess access) {
        return headers.of(access);
    }

    /** The board of a day; of today or a day ahead, the board as it stands. */
    QuotedBoard board(CaseAccess access, LocalDate on) {
        return QuotedBoard.of(lanes(access, on));
    }

    /**
     * The board of a day beside the last plan locked before it.
     *
     * @param day null, today or a day ahead for the board as it stands
     */
    public BoardReport report(CaseAccess access, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day == null || day.isAfter(today) ? today : day;
        Optional<PlanRow> since =
                plans.rows(access).stream()
                        .filter(plan -> plan.isLocked() && !plan.days().boardOn().isAfter(on))
                        .findFirst();
        List<BoardView.Lane> lanes = lanes(access, on);
        return new BoardReport(
                headers.of(access),
                on,
                since.orElse(null),
                since.map(plan -> contents.parties(access, plan.id())).orElse(List.of()),
                QuotedBoard.of(lanes),
                done(access, lanes, since, on));
    }

    /**
     * What is done and the plan does not quote so or was done again after it, and what comes back
     * and was done after it.
     */
    private List<BoardReport.Done> done(
            CaseAccess access, List<BoardView.Lane> lanes, Optional<PlanRow> since, LocalDate now) {
        List<QuotedBoard.QuotedAgreement> before =
                since.flatMap(plan -> plans.keptBoard(access, plan.id()))
                        .map(board -> board.in(Stage.DONE))
                        .orElse(List.of());
        Instant then = since.map(PlanRow::quotedAt).orElse(null);
        Map<AgreementId, Occurred> times =
                boards.occurred(access, then, now).stream()
                        .collect(Collectors.toMap(Occurred::card, one -> one));
        return lanes.stream()
                .flatMap(lane -> lane.cards().stream())
                .filter(
                        card ->
                                times.containsKey(card.id())
                                        || card.stage() == Stage.DONE
                                                && (before.stream().noneMatch(one -> one.isOf(card))
                                                        || card.wasDoneAfter(then)))
                .map(card -> BoardReport.Done.of(card, times.get(card.id())))
                .sorted(comparing(BoardReport.Done::on, nullsLast(naturalOrder())))
                .toList();
    }

    private List<BoardView.Lane> lanes(CaseAccess access, LocalDate on) {
        return boards.lanes(access, on.isBefore(LocalDate.now(clock)) ? on : null);
    }
}
