package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.help.CurrentHelp;
import org.mitplan.shared.id.PersonId;

/**
 * Fills a new version with what is known, so that nothing is typed twice; taken-over text waits to
 * be confirmed.
 */
@ApplicationScoped
class PlanPrefill {
    /**
     * Who stands in a file without having a say in its plan, unless an earlier version named them.
     */
    private static final Set<Participant.Role> BESIDE =
            EnumSet.of(Participant.Role.SIBLING, Participant.Role.INTERPRETER);

    @Inject private PlanContents contents;
    @Inject private FilePeople people;
    @Inject private PlanReader reader;
    @Inject private Instance<NextVersion> others;

    void fill(CaseAccess access, Hilfeplan plan) {
        PlanView earlier = plan.previous() == null ? null : reader.view(access, plan.previous());
        parties(access, plan, earlier == null ? List.of() : earlier.parties());
        topics(access, plan, earlier == null ? List.of() : earlier.sections());
        contents.flush();
        PlanView now = reader.view(access, plan.id());
        others.forEach(other -> other.begins(access, now, earlier));
    }

    private void parties(CaseAccess access, Hilfeplan plan, List<PartyRow> earlier) {
        Map<PersonId, PartyRow> known =
                earlier.stream().collect(Collectors.toMap(PartyRow::person, Function.identity()));
        int position = 0;
        for (ParticipantRow participant : people.of(access)) {
            if (!known.containsKey(participant.person()) && BESIDE.contains(participant.role())) {
                continue;
            }
            PlanParty party = PlanParty.of(plan.id(), access.file(), participant, position++);
            if (known.containsKey(participant.person())) {
                party.takesOver(known.get(participant.person()));
            }
            contents.add(access, party);
        }
    }

    private void topics(CaseAccess access, Hilfeplan plan, List<SectionRow> earlier) {
        Map<PlanSection.Topic, String> texts =
                earlier.stream().collect(Collectors.toMap(SectionRow::topic, SectionRow::text));
        FileHeader file = reader.header(access);
        for (PlanSection.Topic topic : PlanSection.Topic.values()) {
            PlanSection section = PlanSection.open(plan.id(), access.file(), topic);
            section.takesOver(start(file, topic, texts));
            contents.add(access, section);
        }
    }

    /** What happened since the last meeting is told anew each time. */
    private static String start(
            FileHeader file, PlanSection.Topic topic, Map<PlanSection.Topic, String> earlier) {
        String text = topic == PlanSection.Topic.SINCE ? "" : earlier.getOrDefault(topic, "");
        return topic == PlanSection.Topic.HELP && text.isEmpty()
                ? CurrentHelp.of(file.facts())
                : text;
    }
}
