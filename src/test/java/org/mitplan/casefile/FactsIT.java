package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.access.StaffMember;
import org.mitplan.casefile.search.FileFilter;
import org.mitplan.casefile.search.WaysToList;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Row;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

/** The facts of the modules above change together, as one version of the file. */
@InContainer
class FactsIT {
    private static final String TILDA =
            "select id, person_id from account where sign_in_name = 'tilda.tintenfass'";
    private static final String CLOSED = "select closed_on from case_file where id = ?1";
    private static final String CLOSED_EARLIER =
            "update case_file set closed_on = current_date - interval 30 day where id = ?1";

    @PersistenceContext private EntityManager database;
    @Inject private FactsDesk desk;
    @Inject private CaseRegister register;
    @Inject private HeaderFacts facts;
    @Inject private WaysToList ways;
    @Inject private Actor actor;

    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);
    private CaseFileId file;

    @BeforeEach
    void founds() {
        Transactions.begin();
        Impersonation.of(actor, tilda());
        file = register.found(new NewFile("Fatma", "Fakt", BirthDate.Known.NOT_ASKED, null));
        database.flush();
    }

    @AfterEach
    void rollBack() {
        Transactions.rollback();
    }

    @Test
    void newFileHasWhatEveryFileBeginsWith() {
        assertThat(header().facts().all())
                .extracting(FileFact::name)
                .containsExactly("step", "help", "meeting", "protection");
        assertThat(header().facts().tags())
                .extracting(fact -> fact.sign().words())
                .containsExactly("Erstkontakt", "keine Schutzmeldung");
        assertThat(header().facts().lines()).isEmpty();
    }

    @Test
    void allThatWasTypedStandsInTheFile() {
        change(Map.of("help", " SPFH ", "meeting", today.plusDays(9), "protection", "PLAN"));
        FileFacts now = header().facts();
        assertThat(now.value("help", String.class)).isEqualTo("SPFH");
        assertThat(now.value("meeting", LocalDate.class)).isEqualTo(today.plusDays(9));
        assertThat(now.tags())
                .extracting(fact -> fact.sign().words())
                .containsExactly("Erstkontakt", "Gespräch in 9 Tagen", "Schutzplan gilt");
    }

    @Test
    void closedFileKeepsTheDayOnWhichItWasClosed() {
        change(Map.of("step", "CLOSED"));
        assertThat(closedOn()).isEqualTo(today.toString());
        database.createNativeQuery(CLOSED_EARLIER).setParameter(1, file.value()).executeUpdate();
        change(Map.of("step", "CLOSED", "help", "Nachtrag"));
        assertThat(closedOn()).isEqualTo(today.minusDays(30).toString());
    }

    @Test
    void reopenedFileForgetsThatItWasClosed() {
        change(Map.of("step", "CLOSED"));
        change(Map.of("step", "CONTACT"));
        assertThat(closedOn()).isEmpty();
    }

    @Test
    void whoeverWasSlowerIsTold() {
        int seen = header().version();
        change(Map.of("help", "SPFH"));
        assertThatThrownBy(() -> desk.change(file, typed(Map.of("help", "Tagesgruppe"), seen)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void sameFactsAreNoNewVersion() {
        int before = header().version();
        change(Map.of());
        assertThat(header().version()).isEqualTo(before);
    }

    @Test
    void oneFactThatBreaksItsRuleLeavesAllAsTheyWere() {
        assertThatThrownBy(() -> change(Map.of("step", "REVIEW", "help", "x".repeat(121))))
                .isInstanceOf(DomainException.class);
        assertThat(header().facts().tags().get(0).sign().words()).isEqualTo("Erstkontakt");
    }

    @Test
    void whatModulesAddHasItsWords() {
        for (EnteredFact<?> fact : facts.entered()) {
            assertThat(Texts.of("facts." + fact.name())).isNotBlank();
            if (fact.input() == EnteredFact.Input.LINE) {
                assertThat(Texts.of("facts." + fact.name() + ".hint")).isNotBlank();
            }
            assertThat(fact.choices()).allSatisfy(one -> assertThat(Texts.of(one)).isNotBlank());
        }
        assertThat(facts.inColumns())
                .allSatisfy(
                        fact -> assertThat(Texts.of("files.column." + fact.name())).isNotBlank());
    }

    @Test
    void whatListsAreAskedForHasItsWords() {
        for (FileFilter filter : ways.filters()) {
            assertThat(Texts.of("files.filter." + filter.name())).isNotBlank();
            if (!filter.isTick()) {
                assertThat(Texts.of("files.filter." + filter.name() + ".any")).isNotBlank();
            }
        }
        assertThat(ways.orders())
                .allSatisfy(
                        order -> assertThat(Texts.of("files.order." + order.name())).isNotBlank());
        assertThat(ways.order("").name()).isEqualTo("NAME");
    }

    private void change(Map<String, Serializable> some) {
        desk.change(file, typed(some, header().version()));
    }

    private static TypedFacts typed(Map<String, Serializable> some, int version) {
        Map<String, Serializable> all =
                new HashMap<>(Map.of("step", "CONTACT", "protection", "NONE", "help", ""));
        all.putAll(some);
        return new TypedFacts(all, version);
    }

    private FileHeader header() {
        return desk.facts(file);
    }

    private String closedOn() {
        return Row.all(
                        database.createNativeQuery(CLOSED).setParameter(1, file.value()),
                        row -> row.text(0))
                .get(0);
    }

    private StaffMember tilda() {
        return Row.all(
                        database.createNativeQuery(TILDA),
                        row ->
                                new StaffMember(
                                        row.id(0, AccountId::new),
                                        row.id(1, PersonId::new),
                                        "Tilda",
                                        null,
                                        "",
                                        Set.of(Role.CASEWORKER),
                                        SessionId.random()))
                .get(0);
    }
}
