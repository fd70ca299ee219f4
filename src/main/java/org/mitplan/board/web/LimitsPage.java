package org.mitplan.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mitplan.board.limit.LimitDesk;
import org.mitplan.board.limit.LimitInput;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.text.CleanText;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for how much may be under way at once before the board hints at it. */
@Named
@ViewScoped
public class LimitsPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private LimitDesk desk;

    private FileHeader header;
    private transient List<Differences.Line> differences;
    private String together;
    private String each;
    private int version;

    public void open() {
        if (header != null) {
            return;
        }
        LimitDesk.View view = desk.show(id());
        header = view.header();
        together = text(view.limit().together());
        each = text(view.limit().eachPerson());
        version = view.limit().version();
    }

    public String save() {
        try {
            return Faces.attempt(this::store) ? to("/board/board") : null;
        } catch (Stale stale) {
            LimitInput now = desk.show(id()).limit();
            differences =
                    new Differences()
                            .of("limit.together", text(now.together()), together)
                            .of("limit.each", text(now.eachPerson()), each)
                            .lines();
            version = now.version();
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        desk.set(
                id(),
                new LimitInput(
                        number(together, "limit.together.impossible"),
                        number(each, "limit.each.impossible"),
                        version));
    }

    private static Integer number(String typed, String refusal) {
        String digits = CleanText.line(typed);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,2}")) {
            throw new DomainException(refusal);
        }
        return Integer.valueOf(digits);
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    /** What is typed here beside what stands there; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    public String getTogether() {
        return together;
    }

    public void setTogether(String together) {
        this.together = together;
    }

    public String getEach() {
        return each;
    }

    public void setEach(String each) {
        this.each = each;
    }
}
