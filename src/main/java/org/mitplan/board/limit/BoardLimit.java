package org.mitplan.board.limit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;

/** How much may be under way at once on the board of a file before the board hints at it. */
@Entity
@Table(name = "board_limit")
@Access(AccessType.FIELD)
class BoardLimit {
    private static final int MOST = 99;

    @Id
    @Column(name = "file_id")
    private UUID file;

    private Integer together;

    @Column(name = "each_person")
    private Integer eachPerson;

    @Version private int version;

    protected BoardLimit() {}

    static BoardLimit of(CaseFileId file) {
        BoardLimit limit = new BoardLimit();
        limit.file = file.value();
        return limit;
    }

    /**
     * From now on these numbers count; null where there is to be no hint.
     *
     * @throws Stale if somebody else set other ones meanwhile
     * @throws DomainException if a number is not one from 1 to 99
     */
    void become(LimitInput input) {
        Stale.unless(version == input.version());
        together = possible(input.together(), "limit.together.impossible");
        eachPerson = possible(input.eachPerson(), "limit.each.impossible");
    }

    private static Integer possible(Integer number, String refusal) {
        if (number != null && (number < 1 || number > MOST)) {
            throw new DomainException(refusal);
        }
        return number;
    }

    LimitInput now() {
        return new LimitInput(together, eachPerson, version);
    }
}
