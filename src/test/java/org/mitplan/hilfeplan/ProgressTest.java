package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.id.PersonId;

class ProgressTest {
    private static PartyRow party(PlanParty.Attendance attendance) {
        return party(attendance, "", false);
    }

    private static PartyRow heard(boolean takenOver) {
        return party(PlanParty.Attendance.OPEN, "Es ist ruhiger.", takenOver);
    }

    private static String views(PartyRow... parties) {
        return line(PlanPart.VIEWS, PlanSection.State.OPEN, false, parties).words();
    }

    private static PartyRow party(PlanParty.Attendance attendance, String view, boolean takenOver) {
        return new PartyRow(
                PersonId.random(),
                "Rosa Apfelbaum",
                Participant.Role.MOTHER,
                "",
                attendance,
                "",
                "",
                "",
                view,
                PlanParty.Manner.SAID,
                null,
                takenOver,
                "",
                ConsentRow.NONE,
                0);
    }

    private static Progress.Line line(
            PlanPart part, PlanSection.State state, boolean takenOver, PartyRow... parties) {
        List<SectionRow> sections =
                Arrays.stream(PlanSection.Topic.values())
                        .map(topic -> new SectionRow(topic, "x", state, takenOver, 0))
                        .toList();
        PlanView whole = PlanFixture.plan("", parties);
        PlanView view =
                new PlanView(
                        whole.header(),
                        whole.plan(),
                        whole.parties(),
                        sections,
                        whole.facts(),
                        whole.board());
        return Progress.of(view).stream()
                .filter(line -> line.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writtenPartsAreOpenInWorkToBeCheckedOrDone() {
        assertThat(line(PlanPart.NEEDS, PlanSection.State.OPEN, false).words()).isEqualTo("offen");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.IN_WORK, false).words())
                .isEqualTo("in Arbeit");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.IN_WORK, true).words())
                .isEqualTo("prüfen");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.DONE, false).tone())
                .isEqualTo(Progress.Tone.DONE);
    }

    @Test
    void partsAboutPeopleCountThem() {
        PartyRow there = party(PlanParty.Attendance.IN_PERSON);
        PartyRow open = party(PlanParty.Attendance.OPEN);
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, there, open).words())
                .isEqualTo("1 von 2");
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, open).words())
                .isEqualTo("offen");
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, there).tone())
                .isEqualTo(Progress.Tone.DONE);
    }

    @Test
    void viewsOfTheVersionBeforeAreToBeChecked() {
        PartyRow silent = party(PlanParty.Attendance.OPEN);
        assertThat(views(silent)).isEqualTo("offen");
        assertThat(views(silent, heard(true))).isEqualTo("prüfen");
        assertThat(views(heard(true), heard(false))).isEqualTo("1 von 2");
        assertThat(views(heard(false))).isEqualTo("✓ fertig");
    }

    @Test
    void whatTheBoardFillsIsDone() {
        assertThat(line(PlanPart.GOALS, PlanSection.State.OPEN, false).tone())
                .isEqualTo(Progress.Tone.DONE);
    }
}
