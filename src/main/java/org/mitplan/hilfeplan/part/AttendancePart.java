package org.mitplan.hilfeplan.part;

import java.util.List;
import java.util.function.Function;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** Who was there, how they were prepared, and who helped them (§ 36 (1) SGB VIII). */
class AttendancePart extends PeoplePart {
    @Override
    List<String> missing(PlanView view) {
        return view.parties().stream().anyMatch(AttendancePart::isSaid)
                ? List.of()
                : List.of("attendance");
    }

    private static boolean isSaid(PartyRow party) {
        return party.attendance() != PlanParty.Attendance.OPEN;
    }

    @Override
    Progress.HowFar progress(PlanView view) {
        return counted(view, AttendancePart::isSaid);
    }

    @Override
    List<Item> items(Paper paper) {
        return paper.view().parties().stream().map(AttendancePart::item).toList();
    }

    private static Item item(PartyRow party) {
        return new Item(party.person().toString(), party.name())
                .says(Texts.of("difference.role"), Texts.of(party.role()))
                .says(Texts.of("difference.organisation"), party.organisation())
                .says(Texts.of("difference.attendance"), Texts.of(party.attendance()))
                .says(Texts.of("difference.preparation"), party.preparation())
                .says(Texts.of("difference.interpreter"), party.interpreter())
                .says(Texts.of("difference.companion"), party.companion());
    }

    @Override
    List<Block> office(Paper paper) {
        return table(paper, PartyRow::standing, Texts::of);
    }

    @Override
    List<Block> family(Paper paper) {
        return table(paper, AttendancePart::unlessNamed, Texts::plain);
    }

    private static List<Block> table(
            Paper paper, Function<PartyRow, String> role, Function<Enum<?>, String> word) {
        return Blocks.table(
                Texts.of("sheet.attendance.caption"),
                List.of("sheet.person", "sheet.role", "sheet.attendance"),
                paper.view().parties().stream()
                        .map(p -> List.of(p.name(), role.apply(p), word.apply(p.attendance())))
                        .toList());
    }

    /** Who somebody is, where the name does not say it already. */
    private static String unlessNamed(PartyRow party) {
        String role = Texts.plain(party.role());
        return party.name().equals(role) ? "" : role;
    }

    @Override
    List<String> officeWords(PlanView view) {
        return view.parties().stream().map(PartyRow::preparation).toList();
    }
}
