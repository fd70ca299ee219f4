package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.access.draft.DraftAge;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.day.MyDay;
import org.mitplan.casefile.withdrawal.WithdrawalBooks;
import org.mitplan.casefile.withdrawal.WithdrawalRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/** The page that a day begins with: one's own files, or where the team's files are stuck. */
@Named
@RequestScoped
public class DayPage {
    @Inject private MyDay day;
    @Inject private WithdrawalBooks withdrawals;
    @Inject private Actor actor;
    @Inject private GermanDates dates;

    private String whose = "";
    private String group = "";
    private MyDay.View view;
    private List<WithdrawalRow> unseen;

    public void open() {
        if (actor.isCaseworker() || actor.isTeamLead()) {
            view = day.show(new DayQuery(isTeam(), getOnly()));
        }
        if (actor.isDataProtectionOfficer()) {
            unseen = withdrawals.unseen();
        }
    }

    /** Caseworkers begin with their own files, team leads with those of the team. */
    public boolean isTeam() {
        return actor.isTeamLead() && (!actor.isCaseworker() || whose.equals("team"));
    }

    /** Whether nobody is responsible for some of the files. */
    public boolean isAlone() {
        return view.parts().stream()
                .flatMap(part -> part.items().stream())
                .anyMatch(item -> item.kind().equals("responsibility.title"));
    }

    /** The one group that is shown at length; null for all. */
    public DayItem.Group getOnly() {
        return Arrays.stream(DayItem.Group.values())
                .filter(one -> one.name().equals(group))
                .findFirst()
                .orElse(null);
    }

    /** For how many days unsaved words are kept once their file cannot be opened any more. */
    public int getDaysKept() {
        return DraftAge.DAYS;
    }

    /** "seit 3 Tagen fällig", "heute", "Di, 24. Nov.", "ohne Tag". */
    public String when(DayItem item) {
        if (item.on() == null) {
            return Texts.of(item.group() == DayItem.Group.DECIDE ? "day.undecided" : "day.open");
        }
        if (item.group() == DayItem.Group.OVERDUE) {
            return Texts.of("board.late", dates.distance(item.on()));
        }
        return item.on().equals(dates.today()) ? dates.distance(item.on()) : dates.near(item.on());
    }

    /** What was withdrawn and waits for a look; null for all but the data protection officer. */
    public List<WithdrawalRow> getUnseen() {
        return unseen;
    }

    public MyDay.View getView() {
        return view;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose == null ? "" : whose;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null ? "" : group;
    }
}
