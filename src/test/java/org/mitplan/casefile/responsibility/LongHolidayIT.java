package org.mitplan.casefile.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.access.duty.DeputyInput;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

/** Whoever has very many files goes on holiday: no file is forgotten, neither before nor after. */
@InContainer
class LongHolidayIT {
    private static final int FILES = 430;
    private static final UUID BRUNO = UUID.fromString("681c72ec-38d7-4020-b0fc-aefe2f209042");

    @PersistenceContext private EntityManager database;
    @Inject private FileResponsibility responsibility;
    @Inject private Actor actor;

    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);
    private final UUID holder = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();

    @BeforeEach
    void holdsManyFiles() throws Exception {
        Transactions.begin();
        execute(
                "insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash)"
                        + " select '%1$s', 'probe.%1$s', 'Wilma Weltreise', person_id, team_id, ''"
                        + " from account where sign_in_name = 'tilda.tintenfass'");
        execute("insert into account_role (account_id, role) values ('%1$s', 'CASEWORKER')");
        execute(
                "insert into case_file (id, number, young_person_id, opened_on)"
                        + " with recursive n as (select 1 as seq union all select seq + 1 from n"
                        + " where seq < %3$d) select if(seq = 200, '%2$s', uuid()),"
                        + " concat(left('%1$s', 8), '-', seq), p.id, current_date"
                        + " from n, (select person_id as id from account where id = '%1$s') p");
        execute(
                "insert into assignment (id, file_id, account_id, kind, valid_from)"
                        + " select uuid(), id, '%1$s', 'RESPONSIBLE', current_date - interval 9 day"
                        + " from case_file where number like concat(left('%1$s', 8), '-%%')");
        Impersonation.of(actor, Impersonation.somebody(new AccountId(holder), Role.CASEWORKER));
    }

    @AfterEach
    void rollBack() throws Exception {
        Transactions.rollback();
    }

    @Test
    void deputyStandsInEverywhereAndStopsEverywhere() {
        CaseFileId file = new CaseFileId(one);
        AccountId bruno = new AccountId(BRUNO);
        DeputyInput input = new DeputyInput(bruno, today.plusDays(1), today.plusDays(9));
        responsibility.deputiseEverywhere(file, input);
        database.flush();
        assertThat(deputies()).isEqualTo(FILES);
        assertThat(filesInTheJournal()).isEqualTo(FILES);
        responsibility.endEverywhere(file, bruno);
        database.flush();
        assertThat(deputies()).isZero();
    }

    private long deputies() {
        return number(
                "select count(*) from assignment a join assignment s on s.file_id = a.file_id"
                        + " where a.kind = 'DEPUTY' and s.account_id = '%1$s'");
    }

    private long filesInTheJournal() {
        return number(
                "select count(distinct file_id) from journal_entry where account_id = '%1$s'"
                        + " and section = 'RESPONSIBILITY' and action = 'WRITE'");
    }

    private long number(String sql) {
        Object count = database.createNativeQuery(sql.formatted(holder)).getSingleResult();
        return ((Number) count).longValue();
    }

    private void execute(String sql) {
        database.createNativeQuery(sql.formatted(holder, one, FILES)).executeUpdate();
    }
}
