package org.mitplan.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.signin.SessionRow.Device;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.BoardView;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.Days;
import org.mitplan.shared.GermanDates;

/** The board of a file, as columns or as a list, now or on a day. */
@Named
@RequestScoped
public class BoardPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private AgreementBoard board;
    @Inject private transient HttpServletRequest request;

    private BoardView view;
    private BoardChoices choices;
    private String day = "";
    private String shape = "";
    private String person = "";
    private String goal = "";
    private String unfold = "";

    public void open() {
        LocalDate on = GermanDates.parse(day).filter(Days::hold).orElse(null);
        BoardView whole = board.show(id(), on);
        BoardFilter filter = new BoardFilter(person, goal);
        view = whole.with(filter.of(whole.lanes()));
        choices = new BoardChoices(whole, day, unfold, shape, filter);
        visited();
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public BoardView getView() {
        return view;
    }

    /** What else of the board can be looked at. */
    public BoardChoices getChoices() {
        return choices;
    }

    /** Where nobody asked for a shape, columns are for whoever has room for them. */
    public boolean isList() {
        return shape.equals("list") || shape.isEmpty() && isOnPhone();
    }

    private boolean isOnPhone() {
        return "?1".equals(request.getHeader("Sec-CH-UA-Mobile"))
                || Device.of(request.getHeader("User-Agent")) == Device.PHONE;
    }

    /** Whether the board of now stands here, which changes while it is looked at. */
    public boolean isLive() {
        return view.on() == null;
    }

    /** Whether a day was asked for that is none. */
    public boolean isDayWrong() {
        return !day.isBlank() && view.on() == null;
    }

    public boolean isBare() {
        return !choices.isActive()
                && view.lanes().size() == 1
                && view.lanes().get(0).cards().isEmpty();
    }

    /** Whether nothing of the board is in the part that was chosen. */
    public boolean isEmptyHanded() {
        return choices.isActive() && view.lanes().stream().allMatch(lane -> lane.cards().isEmpty());
    }

    /** Ids of the finished goals that somebody has unfolded. */
    public List<String> getUnfolded() {
        return List.of(unfold.split(","));
    }

    public String getUnfold() {
        return unfold;
    }

    public void setUnfold(String unfold) {
        this.unfold = unfold == null ? "" : unfold;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getShape() {
        return shape;
    }

    public void setShape(String shape) {
        this.shape = shape == null ? "" : shape;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal == null ? "" : goal;
    }
}
