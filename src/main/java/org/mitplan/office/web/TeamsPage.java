package org.mitplan.office.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.office.TeamRegister;
import org.mitplan.office.TeamRow;
import org.mitplan.shared.Stale;
import org.mitplan.shared.web.Faces;

/** The teams of the office. */
@Named
@ViewScoped
public class TeamsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/office/teams?faces-redirect=true&done=";

    @Inject private TeamRegister register;
    @Inject private Actor actor;

    private List<Line> lines;
    private String name = "";

    /** One team, whose name can be typed over. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TeamRow row;
        private String name;

        Line(TeamRow row) {
            this.row = row;
            this.name = row.name();
        }

        public TeamRow getRow() {
            return row;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    public void open() {
        lines = register.list().stream().map(Line::new).toList();
    }

    public String found() {
        return again("founded", () -> register.found(name));
    }

    public String rename(Line line) {
        TeamRow row = line.row;
        return again("renamed", () -> register.rename(row.id(), row.version(), line.name));
    }

    public String close(Line line) {
        return again("closed", () -> register.close(line.row.id(), line.row.version()));
    }

    /** What was read stays, so that a reply sent twice never means another team. */
    private String again(String done, Runnable useCase) {
        try {
            return Faces.attempt(useCase) ? AGAIN + done : null;
        } catch (Stale stale) {
            return AGAIN + "stale";
        }
    }

    public boolean isWritable() {
        return actor.isAdministrator();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
