package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/** What stands in the versions: parties and written topics. */
@ApplicationScoped
class PlanContents {
    private static final String PARTIES =
            "select p.person_id, p.name, p.role, p.organisation, p.attendance, p.view, p.view_manner, p.view_on,"
                    + " p.view_taken_over, p.view_missing, p.version, a.answer, a.words, a.manner, a.given_on,"
                    + " a.content, a.number, s.manner as signed, s.signed_on, s.content as signed_content,"
                    + " s.number as signatures, p.preparation,"
                    + " p.interpreter, p.companion, k.display_name as confirmer, p.view_confirmed_at from plan_party p"
                    + " left join account k on k.id = p.view_confirmed_by"
                    + last("plan_answer", "a")
                    + last("plan_signature", "s")
                    + " where p.file_id = ?1 and p.plan_id = ?2 order by p.position";
    private static final String SECTIONS =
            "select topic, text, state, taken_over, version from plan_section where file_id = ?1 and plan_id = ?2"
                    + " order by field(topic"
                    + Arrays.stream(PlanSection.Topic.values())
                            .map(topic -> ", '" + topic + "'")
                            .collect(Collectors.joining())
                    + ")";

    @PersistenceContext private EntityManager database;

    List<PartyRow> parties(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                database.createNativeQuery(PARTIES)
                        .setParameter(1, access.file().value())
                        .setParameter(2, plan.value()),
                PlanContents::party);
    }

    List<SectionRow> sections(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                database.createNativeQuery(SECTIONS)
                        .setParameter(1, access.file().value())
                        .setParameter(2, plan.value()),
                row ->
                        new SectionRow(
                                row.constant(0, PlanSection.Topic.class),
                                row.text(1),
                                row.constant(2, PlanSection.State.class),
                                row.flag(3),
                                row.number(4)));
    }

    PlanParty party(CaseAccess access, PlanId plan, PersonId person) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        return database.createQuery(
                        "select p from PlanParty p where p.file = :file and p.plan = :plan and p.person = :person",
                        PlanParty.class)
                .setParameter("file", access.file())
                .setParameter("plan", plan)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PlanSection section(CaseAccess access, PlanId plan, PlanSection.Topic topic) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        return database.createQuery(
                        "select s from PlanSection s where s.file = :file and s.plan = :plan and s.topic = :topic",
                        PlanSection.class)
                .setParameter("file", access.file())
                .setParameter("plan", plan)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, PlanParty party) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        database.persist(party);
    }

    void add(CaseAccess access, PlanSection section) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        database.persist(section);
    }

    void flush() {
        database.flush();
    }

    private static String last(String table, String name) {
        return (" left join %1$s %2$s on %2$s.plan_id = p.plan_id and %2$s.person_id = p.person_id"
                        + " and %2$s.number = (select max(n.number) from %1$s n"
                        + " where n.plan_id = p.plan_id and n.person_id = p.person_id)")
                .formatted(table, name);
    }

    private static PartyRow party(Row row) {
        return new PartyRow(
                row.id(0, PersonId::new),
                row.text(1),
                row.constant(2, Participant.Role.class),
                row.text(3),
                row.constant(4, PlanParty.Attendance.class),
                row.text(21),
                row.text(22),
                row.text(23),
                row.text(5),
                row.constant(6, PlanParty.Manner.class),
                row.date(7),
                row.flag(8),
                row.moment(25) == null ? null : new ViewConfirmation(row.text(24), row.moment(25)),
                row.text(9),
                consent(row),
                row.number(10));
    }

    private static ConsentRow consent(Row row) {
        SignatureRow signature =
                new SignatureRow(
                        row.constant(17, SignatureRow.Manner.class),
                        row.date(18),
                        row.text(19),
                        row.number(20));
        PlanParty.Answer answer = row.constant(11, PlanParty.Answer.class);
        return new ConsentRow(
                answer == null ? PlanParty.Answer.OPEN : answer,
                row.text(12),
                row.constant(13, ConsentRow.Manner.class),
                row.date(14),
                row.text(15),
                row.number(16),
                signature);
    }
}
