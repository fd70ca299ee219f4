package org.mitplan.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.mitplan.access.Actor;
import org.mitplan.board.mine.MineList;
import org.mitplan.board.mine.MineQuery;
import org.mitplan.board.mine.MyAgreements;

/** The agreements over all files, narrowed as the address says. */
@Named
@RequestScoped
public class MinePage {
    @Inject private MyAgreements agreements;
    @Inject private Actor actor;

    private String who = "";
    private String when = "";
    private int number;
    private MineList list;

    public void open() {
        if (actor.isCaseworker() || actor.isTeamLead()) {
            list = agreements.show(new MineQuery(getBy(), getUntil(), number));
        }
    }

    /** Null for whoever works in no files. */
    public MineList getList() {
        return list;
    }

    public MineQuery.Who getBy() {
        return named(MineQuery.Who.values(), who);
    }

    public MineQuery.When getUntil() {
        return named(MineQuery.When.values(), when);
    }

    /** Whatever else stands in an address asks for all. */
    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(all[0]);
    }

    public MineQuery.Who[] getEverybody() {
        return MineQuery.Who.values();
    }

    public MineQuery.When[] getAlways() {
        return MineQuery.When.values();
    }

    public boolean isNarrowed() {
        return getBy() != MineQuery.Who.ANYBODY || getUntil() != MineQuery.When.OPEN;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when == null ? "" : when;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
