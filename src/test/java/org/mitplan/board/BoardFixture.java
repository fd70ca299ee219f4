package org.mitplan.board;

import static org.mitplan.shared.TimeSource.OFFICE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.people.Called;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** Invents cards and lanes for tests, one property at a time. */
public final class BoardFixture {
    public static final AccountId TILDA = AccountId.random();

    private final String title;
    private final List<CardRow.Who> people = new ArrayList<>();
    private GoalRow goal;
    private Stage stage = Stage.AGREED;
    private LocalDate due;
    private Rhythm rhythm = Rhythm.NONE;
    private Visibility visibleTo = Visibility.ALL;
    private String reason = "";
    private String position = "V";
    private int comments;
    private LocalDate done;

    private BoardFixture(String title) {
        this.title = title;
    }

    public static BoardFixture card(String title) {
        return new BoardFixture(title);
    }

    public static GoalRow goal(String title, Goal.State state) {
        return new GoalRow(
                GoalId.random(),
                Goal.Kind.ACTION,
                title,
                "",
                null,
                "",
                null,
                "",
                "",
                null,
                state,
                0,
                "",
                Instant.EPOCH);
    }

    public static CardRow.Heard heard(Consent.Answer answer, boolean outdated, String words) {
        return new CardRow.Heard(answer, LocalDate.of(2026, 3, 3), outdated, words);
    }

    public BoardFixture in(Stage where) {
        stage = where;
        return this;
    }

    public BoardFixture of(GoalRow which) {
        goal = which;
        return this;
    }

    public BoardFixture by(PersonId person) {
        people.add(new CardRow.Who(person, Called.NOBODY, false, null));
        return this;
    }

    public BoardFixture by(String givenName, CardRow.Heard heard) {
        Called called = Called.of(givenName, "Apfelbaum");
        people.add(new CardRow.Who(person(called.full()), called, false, heard));
        return this;
    }

    /** The one person who is called so in tests. */
    public static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public BoardFixture due(LocalDate day) {
        due = day;
        return this;
    }

    public BoardFixture again(Rhythm how) {
        rhythm = how;
        return this;
    }

    public BoardFixture forEyesOf(Visibility whose) {
        visibleTo = whose;
        return this;
    }

    public BoardFixture because(String why) {
        reason = why;
        return this;
    }

    public BoardFixture at(String key) {
        position = key;
        return this;
    }

    public BoardFixture commented(int times) {
        comments = times;
        return this;
    }

    public BoardFixture done(LocalDate day) {
        stage = Stage.DONE;
        done = day;
        return this;
    }

    public CardRow row() {
        return new CardRow(
                AgreementId.random(),
                goal == null ? null : goal.id(),
                goal == null ? "" : goal.title(),
                title,
                "",
                stage,
                due,
                0,
                "Tilda Tintenfass",
                TILDA,
                Instant.EPOCH,
                people,
                rhythm,
                visibleTo,
                reason,
                position,
                comments,
                done == null ? null : done.atTime(LocalTime.NOON).atZone(OFFICE).toInstant());
    }
}
