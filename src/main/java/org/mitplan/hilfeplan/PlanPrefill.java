package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

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
    @Inject private FileHeaders headers;

    void fill(CaseAccess access, Hilfeplan plan) {
        PlanId earlier = plan.previous();
        parties(access, plan, earlier == null ? List.of() : contents.parties(access, earlier));
        topics(access, plan, earlier == null ? List.of() : contents.sections(access, earlier));
        contents.flush();
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
        for (PlanSection.Topic topic : PlanSection.Topic.values()) {
            PlanSection section = PlanSection.open(plan.id(), access.file(), topic);
            section.takesOver(start(access, topic, texts));
            contents.add(access, section);
        }
    }

    /**
     * What happened since the last meeting is told anew each time; the help starts from the file's
     * key facts.
     */
    private String start(
            CaseAccess access, PlanSection.Topic topic, Map<PlanSection.Topic, String> earlier) {
        if (topic == PlanSection.Topic.SINCE) {
            return "";
        }
        String text = earlier.getOrDefault(topic, "");
        if (topic == PlanSection.Topic.HELP && text.isEmpty()) {
            FileHeader header = headers.of(access);
            return header.facts().help();
        }
        return text;
    }
}
