package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
                    + " p.view_taken_over, p.view_missing, p.version, p.preparation,"
                    + " p.interpreter, p.companion, k.display_name as confirmer, p.view_confirmed_at from plan_party p"
                    + " left join account k on k.id = p.view_confirmed_by"
                    + " where p.file_id = ?1 and p.plan_id = ?2 order by p.position";

    /** Answers and signatures, which are only ever added to. */
    private static final String STEPS =
            "select a.person_id, a.answer, a.words, a.manner, a.on_day, a.content, a.number, k.display_name,"
                    + " a.recorded_at, h.locked_at is not null and a.recorded_at > h.locked_at from ("
                    + "select person_id, answer, words, manner, given_on as on_day, content, number, recorded_by,"
                    + "  recorded_at from plan_answer where file_id = ?1 and plan_id = ?2"
                    + " union all select person_id, '', '', manner, signed_on, content, number, recorded_by,"
                    + "  recorded_at from plan_signature where file_id = ?1 and plan_id = ?2"
                    + ") a join hilfeplan h on h.id = ?2 join account k on k.id = a.recorded_by"
                    + " order by a.person_id, a.number";

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
        Map<PersonId, List<Row>> steps =
                rows(STEPS, access, plan, row -> row).stream()
                        .collect(Collectors.groupingBy(row -> row.id(0, PersonId::new)));
        return rows(PARTIES, access, plan, row -> party(row, steps));
    }

    private <T> List<T> rows(String query, CaseAccess access, PlanId plan, Function<Row, T> shape) {
        return Row.all(
                database.createNativeQuery(query)
                        .setParameter(1, access.file().value())
                        .setParameter(2, plan.value()),
                shape);
    }

    List<SectionRow> sections(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.READ);
        return rows(
                SECTIONS,
                access,
                plan,
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

    private static ConsentRow consent(List<Row> steps) {
        Map<Boolean, List<Row>> signed =
                steps.stream().collect(Collectors.partitioningBy(row -> row.text(1).isEmpty()));
        return new ConsentRow(
                signed.get(false).stream().map(PlanContents::answered).toList(),
                signed.get(true).stream().map(PlanContents::signed).toList());
    }

    private static AnswerRow answered(Row row) {
        return new AnswerRow(
                row.constant(1, PlanParty.Answer.class),
                row.text(2),
                row.constant(3, ConsentRow.Manner.class),
                row.date(4),
                row.text(5),
                row.number(6),
                row.text(7),
                row.moment(8),
                row.flag(9));
    }

    private static SignatureRow signed(Row row) {
        return new SignatureRow(
                row.constant(3, SignatureRow.Manner.class),
                row.date(4),
                row.text(5),
                row.number(6),
                row.text(7),
                row.moment(8));
    }

    private static PartyRow party(Row row, Map<PersonId, List<Row>> steps) {
        PersonId person = row.id(0, PersonId::new);
        return new PartyRow(
                person,
                row.text(1),
                row.constant(2, Participant.Role.class),
                row.text(3),
                row.constant(4, PlanParty.Attendance.class),
                row.text(11),
                row.text(12),
                row.text(13),
                row.text(5),
                row.constant(6, PlanParty.Manner.class),
                row.date(7),
                row.flag(8),
                row.moment(15) == null ? null : new ViewConfirmation(row.text(14), row.moment(15)),
                row.text(9),
                consent(steps.getOrDefault(person, List.of())),
                row.number(10));
    }
}
