package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sql.Row;

/** What stands in the versions: parties and written topics. */
@ApplicationScoped
public class PlanContents {
    private static final String PARTIES =
            "select p.person_id, p.name, p.role, p.organisation, p.attendance, p.view, p.view_manner, p.view_on,"
                    + " p.view_taken_over, p.view_missing, p.version, p.preparation,"
                    + " p.interpreter, p.companion, k.display_name as confirmer, p.view_confirmed_at from plan_party p"
                    + " left join account k on k.id = p.view_confirmed_by"
                    + " where p.file_id = :file and p.plan_id = :plan order by p.position, p.person_id";

    /** Answers and signatures, which are only ever added to. */
    private static final String STEPS =
            "select a.person_id, a.answer, a.words, a.manner, a.on_day, a.content, a.number, k.display_name,"
                    + " a.recorded_at, h.locked_at is not null and a.recorded_at > h.locked_at as late from ("
                    + "select person_id, answer, words, manner, given_on as on_day, content, number, recorded_by,"
                    + "  recorded_at from plan_answer where file_id = :file and plan_id = :plan"
                    + " union all select person_id, '', '', manner, signed_on, content, number, recorded_by,"
                    + "  recorded_at from plan_signature where file_id = :file and plan_id = :plan"
                    + ") a join hilfeplan h on h.id = :plan join account k on k.id = a.recorded_by"
                    + " order by a.person_id, a.number, a.answer = ''";

    private static final String SECTIONS =
            "select topic, text, state, taken_over, version from plan_section where file_id = :file and plan_id = :plan"
                    + " order by field(topic"
                    + Arrays.stream(PlanSection.Topic.values())
                            .map(topic -> ", '" + topic + "'")
                            .collect(Collectors.joining())
                    + ")";

    private static final int MOST = 5000;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    List<PartyRow> parties(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        Map<PersonId, List<Step>> steps =
                rows(STEPS, access, plan, Step::of).stream()
                        .collect(Collectors.groupingBy(Step::person));
        return rows(PARTIES, access, plan, row -> party(row, steps));
    }

    private <T> List<T> rows(String text, CaseAccess access, PlanId plan, Function<Row, T> shape) {
        return door.of(access, text).with("plan", plan).rows(MOST, shape);
    }

    List<SectionRow> sections(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return rows(
                SECTIONS,
                access,
                plan,
                row ->
                        new SectionRow(
                                row.constant("topic", PlanSection.Topic.class),
                                row.text("text"),
                                row.constant("state", PlanSection.State.class),
                                row.flag("taken_over"),
                                row.number("version")));
    }

    public PlanParty party(CaseAccess access, PlanId plan, PersonId person) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        return door.entities(
                        access,
                        PlanParty.class,
                        "select p from PlanParty p where p.file = :file and p.plan = :plan and p.person = :person")
                .with("plan", plan)
                .with("person", person)
                .first()
                .orElseThrow(NotFound::new);
    }

    public PlanSection section(CaseAccess access, PlanId plan, PlanSection.Topic topic) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        return door.entities(
                        access,
                        PlanSection.class,
                        "select s from PlanSection s where s.file = :file and s.plan = :plan and s.topic = :topic")
                .with("plan", plan)
                .with("topic", topic)
                .first()
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, PlanParty party) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(party);
    }

    void add(CaseAccess access, PlanSection section) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(section);
    }

    public void flush() {
        database.flush();
    }

    /** Somebody answered, or signed; the other of both is null. */
    private record Step(PersonId person, AnswerRow answer, SignatureRow signature) {
        private static Step of(Row row) {
            PersonId person = row.id("person_id", PersonId::new);
            return row.text("answer").isEmpty()
                    ? new Step(person, null, signed(row))
                    : new Step(person, answered(row), null);
        }
    }

    private static ConsentRow consent(List<Step> steps) {
        return new ConsentRow(
                steps.stream().map(Step::answer).filter(Objects::nonNull).toList(),
                steps.stream().map(Step::signature).filter(Objects::nonNull).toList());
    }

    private static AnswerRow answered(Row row) {
        return new AnswerRow(
                row.constant("answer", PlanParty.Answer.class),
                row.text("words"),
                row.constant("manner", ConsentRow.Manner.class),
                row.date("on_day"),
                row.text("content"),
                row.number("number"),
                row.text("display_name"),
                row.moment("recorded_at"),
                row.flag("late"));
    }

    private static SignatureRow signed(Row row) {
        return new SignatureRow(
                row.constant("manner", SignatureRow.Manner.class),
                row.date("on_day"),
                row.text("content"),
                row.number("number"),
                row.text("display_name"),
                row.moment("recorded_at"));
    }

    private static PartyRow party(Row row, Map<PersonId, List<Step>> steps) {
        PersonId person = row.id("person_id", PersonId::new);
        return new PartyRow(
                person,
                row.text("name"),
                row.constant("role", Participant.Role.class),
                row.text("organisation"),
                row.constant("attendance", PlanParty.Attendance.class),
                row.text("preparation"),
                row.text("interpreter"),
                row.text("companion"),
                row.text("view"),
                row.constant("view_manner", PlanParty.Manner.class),
                row.date("view_on"),
                row.flag("view_taken_over"),
                confirmation(row),
                row.text("view_missing"),
                consent(steps.getOrDefault(person, List.of())),
                row.number("version"));
    }

    private static ViewConfirmation confirmation(Row row) {
        Instant at = row.moment("view_confirmed_at");
        return at == null ? null : new ViewConfirmation(row.text("confirmer"), at);
    }
}
