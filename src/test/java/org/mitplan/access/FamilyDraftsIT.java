package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mitplan.access.draft.DraftDesk;
import org.mitplan.access.draft.FormKey;
import org.mitplan.access.signin.Cleaning;
import org.mitplan.casefile.FileForm;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;

/** What families type is kept like what staff types, where a form is for them. */
@InContainer
class FamilyDraftsIT extends AsFamily {
    private static final String BODY = "{\"fields\":{\"text\":\"Ich mag den Hund.\"}}";
    private static final FormKey FORM = TriedForm.OF_FILE.key();

    @Inject private DraftDesk desk;
    @Inject private Cleaning cleaning;

    @Test
    void whatSomebodyTypesIsTheirs() {
        FamilyMember child = family(mia);
        actsAs(child);
        desk.keep(MIA, FORM, "a1", BODY);
        desk.keep(null, TriedForm.OF_NO_FILE.key(), "a2", BODY);
        assertThat(desk.read(MIA, FORM)).singleElement().matches(one -> one.since() == null);
        assertThat(desk.read(null, TriedForm.OF_NO_FILE.key()))
                .singleElement()
                .matches(one -> one.since().equals(one.savedAt()));
        actsAs(family(mother));
        assertThat(desk.read(MIA, FORM)).isEmpty();
        actsAs(child);
        desk.discard(MIA, FORM, "a1");
        assertThat(desk.read(MIA, FORM)).isEmpty();
    }

    @Test
    void formsOfStaffAndOtherFilesAreNotTheirs() {
        actsAs(family(mia));
        assertThatThrownBy(() -> desk.keep(MIA, FileForm.ENTRY.key(), "a1", BODY))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.keep(CaseFileId.random(), FORM, "a1", BODY))
                .isInstanceOf(NotFound.class);
    }

    /** Nobody who may open a file has duties in it but staff. */
    @Test
    void cleaningKeepsWhatBelongsToAFileThatTheyRead() {
        FamilyMember child = family(mia);
        actsAs(child);
        desk.keep(MIA, FORM, "a1", BODY);
        sql("update draft set saved_at = utc_timestamp(6) - interval 200 day where file_id = ?1");
        actsAs(null);
        cleaning.run();
        actsAs(child);
        assertThat(desk.read(MIA, FORM)).hasSize(1);
    }
}
