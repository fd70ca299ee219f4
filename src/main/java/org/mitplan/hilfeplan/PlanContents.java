package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
            "select person_id, name, role, organisation, attendance, view, view_manner, view_on, view_taken_over,"
                    + " view_missing, answer, answer_words, version from plan_party"
                    + " where file_id = ?1 and plan_id = ?2 order by position";
    private static final String SECTIONS =
            "select topic, text, state, taken_over, version from plan_section where file_id = ?1 and plan_id = ?2"
                    + " order by field(topic, 'SINCE', 'STRENGTHS', 'NEEDS', 'HELP', 'WISHES', 'SIBLINGS')";

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

    private static PartyRow party(Row row) {
        return new PartyRow(
                row.id(0, PersonId::new),
                row.text(1),
                row.constant(2, Participant.Role.class),
                row.text(3),
                row.constant(4, PlanParty.Attendance.class),
                row.text(5),
                row.constant(6, PlanParty.Manner.class),
                row.date(7),
                row.flag(8),
                row.text(9),
                row.constant(10, PlanParty.Answer.class),
                row.text(11),
                row.number(12));
    }
}
