package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.access.Actor;
import org.mitplan.casefile.CaseRegister;
import org.mitplan.casefile.FileList;
import org.mitplan.casefile.FileQuery;

/** The list of files: mine or the team's, searched by name, number or birth date. */
@Named
@RequestScoped
public class FilesPage {
    @Inject private CaseRegister register;
    @Inject private Actor actor;

    private String query = "";
    private String whose = "";
    private int number;
    private FileList list;

    public void open() {
        if (actor.isCaseworker() || actor.isTeamLead()) {
            list = register.find(new FileQuery(isOwn(), query, Math.max(0, number)));
        }
    }

    /**
     * Caseworkers start with their own files, team leads with those of the team; a search goes over
     * all within reach.
     */
    public boolean isOwn() {
        return whose.isEmpty() ? query.isEmpty() && !actor.isTeamLead() : whose.equals("own");
    }

    public FileList getList() {
        return list;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose == null ? "" : whose;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
