package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.HeaderFacts;
import org.mitplan.casefile.search.FileFilter;
import org.mitplan.casefile.search.FileOrder;
import org.mitplan.casefile.search.WaysToList;

/** What a list of files can be asked for, and what it has columns for, whichever modules know. */
@Named
@RequestScoped
public class FileChoices {
    @Inject private WaysToList ways;
    @Inject private HeaderFacts facts;
    @Inject private Actor actor;

    /** The filters for which there is something to choose. */
    public List<FileFilter> getChosen() {
        return ways.filters().stream().filter(one -> !one.isTick()).toList();
    }

    /** The filters that are ticked or not. */
    public List<FileFilter> getTicked() {
        return ways.filters().stream()
                .filter(one -> one.isTick() && (!one.forLeads() || actor.isTeamLead()))
                .toList();
    }

    public List<FileOrder> getOrders() {
        return ways.orders();
    }

    /** The facts that have a column. */
    public List<HeaderFact<?>> getColumns() {
        return facts.inColumns();
    }
}
