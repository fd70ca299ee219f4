package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.withdrawal.Obstacle;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.Withdrawable;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.Plans;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PlanId;

/** A version begun for nothing can be withdrawn while nobody else had to do with it. */
@ApplicationScoped
public class WithdrawablePlans implements Withdrawable {
    private static final String NAMES =
            Arrays.stream(PlanSection.Topic.values())
                    .map(topic -> " when '%s' then '%s'".formatted(topic, name(topic)))
                    .collect(Collectors.joining("", "case s.topic", " end"));
    private static final String ORDER =
            Arrays.stream(PlanSection.Topic.values())
                    .map(topic -> ", '" + topic + "'")
                    .collect(Collectors.joining("", "field(s.topic", ")"));

    @Inject private Plans plans;

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.PLAN;
    }

    /** Each part under its name, as on the page. */
    @Override
    public String all() {
        return "select h.id, h.begun_by author, h.created_at at, concat_ws(char(10, 10),"
                + part(
                        "concat(p.name, ':\n', p.view)",
                        "plan_party p",
                        "p.view <> ''",
                        "p.position")
                + part(
                        "concat(e.title, ':\n', e.why)",
                        "plan_evaluation e",
                        "e.why <> ''",
                        "e.position")
                + part(
                        "concat(" + NAMES + ", ':\n', s.text)",
                        "plan_section s",
                        "s.text <> ''",
                        ORDER)
                + part(
                        "concat_ws(' – ', concat('"
                                + name("plan.withdrawn.wish")
                                + ": ', w.wish), nullif(w.reason, ''))",
                        "plan_wish w",
                        "w.wish <> ''",
                        "w.position")
                + " null) words from hilfeplan h where h.file_id = :file";
    }

    private static String part(String words, String from, String there, String order) {
        return " (select group_concat(%s order by %s separator '\n\n') from %s where plan_id = h.id and %s),"
                .formatted(words, order, from, there);
    }

    /** The page calls an area of life by its question, any other topic by the name of its part. */
    private static String name(PlanSection.Topic topic) {
        return name((topic.isLifeArea() ? "plan.hint." : "PlanPart.") + topic);
    }

    private static String name(String key) {
        return Texts.of(key).replace("'", "''");
    }

    @Override
    public List<Obstacle> obstacles() {
        return List.of(
                new Obstacle(
                        "withdraw.locked",
                        "hilfeplan h where h.file_id = :file and h.id = :thing and h.state = 'LOCKED'"),
                new Obstacle(
                        "withdraw.submitted",
                        "plan_release r where r.file_id = :file and r.plan_id = :thing"),
                new Obstacle(
                        "withdraw.answered",
                        "plan_answer a where a.file_id = :file and a.plan_id = :thing"),
                new Obstacle(
                        "withdraw.answered",
                        "plan_signature s where s.file_id = :file and s.plan_id = :thing"),
                new Obstacle(
                        "withdraw.shared",
                        "journal_entry j join hilfeplan h on h.id = :thing and j.at >= h.created_at"
                                + " where j.file_id = :file and j.section = 'HILFEPLAN' and j.action = 'WRITE'"
                                + " and j.account_id <> :me"));
    }

    @Override
    public void goes(CaseAccess access, UUID plan) {
        plans.freeNumber(access, new PlanId(plan));
    }
}
