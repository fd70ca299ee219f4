package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

class DoorTest {
    private static final StaffMember SOMEBODY =
            new StaffMember(
                    new AccountId(new java.util.UUID(1, 1)),
                    new PersonId(new java.util.UUID(1, 2)),
                    "Tilda Tintenfass",
                    null,
                    "",
                    Set.of(Role.CASEWORKER),
                    SessionId.random());
    private static final CaseAccess ACCESS =
            new CaseAccess(
                    SOMEBODY,
                    CaseFileId.random(),
                    FileSection.FACTS,
                    Action.READ,
                    Relation.RESPONSIBLE);

    private static final Reach REACH =
            new Reach(SOMEBODY, FileSection.FACTS, Action.READ, LocalDate.of(2026, 11, 27));

    private final Door door = new Door();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select title from agreement where id = :id",
                "select title from agreement where file_id <> :file",
                "select title from agreement where :file is not null",
                "select title from agreement where file_id = :filed",
                "select ':file = :file' from agreement",
                "insert into draft (body) values (:body)",
                "update draft set file_id = :filer"
            })
    void textThatDoesNotAskForTheFileBeginsNoStatement(String text) {
        assertThatThrownBy(() -> door.of(ACCESS, text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from draft where file_id = :other",
                "delete from search_key where person_id = :person and :file is not null"
            })
    void textAboutFilesIsNotApartFromThem(String text) {
        assertThatThrownBy(() -> door.apart(ACCESS, text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entitiesAreAskedForByTheirFileOrTheirOwner() {
        assertThatThrownBy(
                        () ->
                                door.entities(
                                        ACCESS,
                                        Object.class,
                                        "select g from Goal g where g.id = 1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> door.entities(REACH, Object.class, "select s from SavedSearch s"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from case_file f where f.step = :step",
                "select id from case_file f where true or :reach(f.id)",
                "select id from case_file f where not :reach(f.id)",
                "select f.id from case_file f join account me on me.id = :me where me.id = :me"
            })
    void textOverManyFilesAsksForTheReach(String text) {
        assertThatThrownBy(() -> door.of(REACH, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select body from draft where account_id = :me",
                "select body from draft where file_id <=> :file",
                "delete from draft where account_id = :me and file_id is null",
                "delete from draft where account_id = :me or file_id <=> :file"
            })
    void whatIsSomebodysOwnIsAskedForByThePersonAndTheFile(String text) {
        assertThatThrownBy(() -> door.own(ACCESS.own(), text))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> door.own(ACCESS.ownOfNoFile(), text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsPersonalIsAskedForByThePerson() {
        Section entrusted = Section.of("ENTRUSTED", Protection.ENTRUSTED);
        CaseAccess access =
                new CaseAccess(
                        SOMEBODY, ACCESS.file(), entrusted, Action.READ, Relation.RESPONSIBLE);
        assertThatThrownBy(() -> door.of(access, "select body from note where file_id = :file"))
                .isInstanceOf(IllegalArgumentException.class);
        for (Section section : new Section[] {entrusted, Section.DRAFTS}) {
            assertThatThrownBy(
                            () ->
                                    door.of(
                                            REACH.require(section, Action.READ),
                                            "select body from note n where :reach(n.file_id)"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
