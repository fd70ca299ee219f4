package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.BoardReport;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.Texts;

/** Whichever paper of a plan somebody holds: state, day and name of a thing are the same in all. */
class PapersAgreeTest {
    private static final LocalDate SOON = InventedPlan.DAY.plusDays(90);
    private static final LocalDate LATER = InventedPlan.DAY.plusDays(120);
    private static final PlanOfAllStates ALL = new PlanOfAllStates();
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\. \\p{L}+ \\d{4}");

    private static final Map<PlanView, Map<String, Paper>> READ = new IdentityHashMap<>();
    private static final List<PlanView> PLANS =
            Stream.of(Hilfeplan.State.values())
                    .flatMap(
                            state ->
                                    Stream.of(
                                            ALL.view(state, SOON, LATER),
                                            ALL.view(state, SOON, null),
                                            ALL.view(state, null, LATER),
                                            ALL.view(state, null, InventedPlan.DAY),
                                            ALL.view(state, null, null)))
                    .toList();

    static Stream<PlanView> plans() {
        return PLANS.stream();
    }

    static Map<String, Paper> papers(PlanView view) throws Exception {
        if (!READ.containsKey(view)) {
            READ.put(view, read(view));
        }
        return READ.get(view);
    }

    private static Map<String, Paper> read(PlanView view) throws Exception {
        PlanView family = Disclosure.of(view, List.of(), Audience.FAMILY);
        PlanView child = Disclosure.of(view, List.of(), Audience.CHILD);
        BoardReport report =
                new BoardReport(
                        view.header(),
                        InventedPlan.DAY,
                        view.plan(),
                        view.parties(),
                        view.board(),
                        view.board().in(Stage.DONE).stream()
                                .map(one -> new BoardReport.Done(one, null, 0, null))
                                .toList());
        return Map.of(
                "office", new Paper(new OfficeSheet(view, PlanOfAllStates.DATES, "").sheet()),
                "family", new Paper(new FamilySheet(family, PlanOfAllStates.DATES, "").sheet()),
                "child",
                        new Paper(
                                new ChildSheet(child, PlanOfAllStates.DATES, "")
                                        .fromLargeToClose()
                                        .get(0)),
                "report", new Paper(new ReportSheet(report, PlanOfAllStates.DATES).sheet()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void goalHasOneStateAndOneDay(PlanView view) throws Exception {
        Map<String, Paper> papers = papers(view);
        for (QuotedGoal goal : view.board().goals()) {
            Goal.State expected =
                    view.evaluations().stream()
                            .filter(one -> one.title().equals(goal.title()))
                            .map(one -> one.outcome())
                            .findFirst()
                            .orElse(goal.state());
            papers.forEach(
                    (name, paper) -> {
                        List<Paper.Line> lines = about(goal, paper);
                        assertThat(StateWords.in(lines, StateWords.ofGoals()))
                                .as("%s, %s", name, goal.title())
                                .isSubsetOf(expected);
                        if (!name.equals("child")) {
                            assertThat(StateWords.in(lines, StateWords.ofGoals())).isNotEmpty();
                            assertThat(days(lines)).isSubsetOf(day(goal.dueOn()));
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noAchievementStandsBehindOwnWordsOfTheChild(PlanView view) throws Exception {
        List<Paper.Line> quotes =
                papers(view).get("child").lines().stream()
                        .filter(line -> line.mentions("Ich will"))
                        .toList();
        assertThat(quotes).isNotEmpty();
        assertThat(StateWords.in(quotes, StateWords.ofGoals())).isSubsetOf(Goal.State.OPEN);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void agreementHasOneStateOneDayAndItsPeople(PlanView view) throws Exception {
        Map<String, Paper> papers = papers(view);
        for (QuotedAgreement one : view.board().in(Stage.values())) {
            papers.forEach(
                    (name, paper) -> {
                        List<Paper.Line> lines = mentioning(one.title(), paper);
                        String what = name + ", " + one.title();
                        assertThat(StateWords.in(lines, StateWords.ofStages()))
                                .as(what)
                                .isSubsetOf(one.stage());
                        assertThat(StateWords.ofHeads(lines)).as(what).isSubsetOf(one.stage());
                        assertThat(days(lines)).as(what).isSubsetOf(day(one.dueOn()));
                        assertThat(names(lines, view))
                                .as(what)
                                .isSubsetOf(QuotedPerson.names(one.people()).split(", "));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nextMeetingIsOnOneDayOrOnNone(PlanView view) throws Exception {
        Map<String, Paper> papers = papers(view);
        Set<String> office =
                days(
                        papers.get("office").lines().stream()
                                .filter(line -> line.mentions(Texts.of("terms.meeting")))
                                .toList());
        Set<String> family = days(under(papers.get("family"), Texts.of("family.next")));
        Set<String> child = days(under(papers.get("child"), Texts.of("child.meeting")));
        assertThat(office).isEqualTo(family).isEqualTo(child).hasSizeLessThanOrEqualTo(1);
        if (view.terms().next().meetingOn() != null) {
            assertThat(office).isEqualTo(day(view.terms().next().meetingOn()));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everybodyTookPartAndAnsweredInOneWay(PlanView view) throws Exception {
        Map<String, Paper> papers = papers(view);
        for (PartyRow party : view.parties()) {
            for (String name : List.of("office", "family")) {
                Paper paper = papers.get(name);
                assertThat(
                                StateWords.in(
                                        at(party, paper, PlanPart.ATTENDANCE),
                                        StateWords.of(PlanParty.Attendance.values())))
                        .as(name)
                        .containsExactly(party.attendance());
                assertThat(
                                StateWords.in(
                                        at(party, paper, PlanPart.CONSENT),
                                        StateWords.of(PlanParty.Answer.values())))
                        .as(name)
                        .containsExactly(party.answer());
            }
        }
    }

    static Stream<PlanView> draftAndLocked() {
        return plans().filter(plan -> SOON.equals(plan.terms().next().meetingOn()))
                .skip(1)
                .limit(2);
    }

    @ParameterizedTest
    @MethodSource("draftAndLocked")
    void printAndWordSayWhatThePageSays(PlanView view) throws Exception {
        for (Map.Entry<String, Paper> paper : papers(view).entrySet()) {
            String printed = paper.getValue().printed();
            String word = paper.getValue().forWord();
            for (Paper.Line line : paper.getValue().lines()) {
                for (String cell : line.cells()) {
                    assertThat(printed).as(paper.getKey()).contains(Paper.bare(cell));
                    assertThat(word).as(paper.getKey()).contains(Paper.bare(cell));
                }
            }
        }
    }

    static List<Paper.Line> about(QuotedGoal goal, Paper paper) {
        return paper.lines().stream()
                .filter(
                        line ->
                                line.isUnder(goal.title())
                                        || line.mentions(goal.title() + ":")
                                        || line.mentions(goal.ownWords() + "“"))
                .filter(line -> !line.mentions(", Schritt"))
                .toList();
    }

    private static List<Paper.Line> mentioning(String title, Paper paper) {
        return paper.lines().stream().filter(line -> line.mentions(title)).toList();
    }

    static List<Paper.Line> under(Paper paper, String head) {
        return paper.lines().stream().filter(line -> line.isUnder(head)).toList();
    }

    private static List<Paper.Line> at(PartyRow party, Paper paper, PlanPart part) {
        return paper.lines().stream()
                .filter(line -> line.isUnder(Texts.of(part)) || line.isUnder(Texts.plain(part)))
                .filter(line -> line.cells().get(0).equals(party.name()))
                .map(
                        line ->
                                new Paper.Line(
                                        line.heads(), line.cells().subList(1, line.cells().size())))
                .toList();
    }

    private static Set<String> days(List<Paper.Line> lines) {
        return lines.stream()
                .flatMap(line -> DAY.matcher(line.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> day(LocalDate day) {
        return day == null ? Set.of() : Set.of(PlanOfAllStates.DATES.full(day));
    }

    private static Set<String> names(List<Paper.Line> lines, PlanView view) {
        return view.parties().stream()
                .map(PartyRow::name)
                .filter(name -> lines.stream().anyMatch(l -> l.isUnder(name) || l.mentions(name)))
                .collect(Collectors.toSet());
    }
}
