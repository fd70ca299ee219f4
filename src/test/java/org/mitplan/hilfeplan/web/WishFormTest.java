package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.terms.WishInput;
import org.mitplan.shared.id.WishId;

class WishFormTest {
    private static final WishRow DOG = wish("Ein Hund", 3);

    private static WishRow wish(String words, int version) {
        return new WishRow(
                new WishId(UUID.randomUUID()),
                MIA,
                words,
                WishRow.Answer.PARTLY,
                "Ein Pflegehund.",
                false,
                version);
    }

    private static PlanView plan(WishRow... wishes) {
        return PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(wishes), List.of()));
    }

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        assertThat(new WishForm(DOG).input())
                .isEqualTo(
                        new WishInput(
                                DOG.id(),
                                MIA,
                                "Ein Hund",
                                WishRow.Answer.PARTLY,
                                "Ein Pflegehund.",
                                null,
                                3));
    }

    @Test
    void emptyFieldGuessesNobody() {
        WishInput fresh = WishForm.empty().input();
        assertThat(fresh.id()).isNull();
        assertThat(fresh.person()).isNull();
        assertThat(fresh.wish()).isEmpty();
        assertThat(fresh.answer()).isEqualTo(WishRow.Answer.OPEN);
    }

    @Test
    void eachWishTakesTheVersionOfItsOwn() {
        WishRow newer = new WishRow(DOG.id(), MIA, "Eine Katze", WishRow.Answer.MET, "", false, 4);
        WishForm form = new WishForm(DOG);
        form.seen(plan(wish("Ein Rad", 9), newer, wish("Ein Zelt", 8)));
        assertThat(form.input().version()).isEqualTo(4);
        assertThat(form.input().wish()).isEqualTo("Ein Hund");
    }

    @Test
    void newWishIsNotMistakenForAnother() {
        WishForm fresh = WishForm.empty();
        fresh.seen(plan(DOG));
        assertThat(fresh.input().version()).isZero();
        assertThat(fresh.getKey()).isNotEqualTo(new WishForm(DOG).getKey());
    }
}
