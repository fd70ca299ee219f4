package org.mitplan.casefile.web;

import org.mitplan.casefile.withdrawal.Thing;

/** A page about one thing in a file that can be withdrawn; its address names both. */
public abstract class ThingPage extends FilePage {
    private static final long serialVersionUID = 1L;

    private String kind = "";
    private String thing = "";

    /** What the address names. */
    public Thing thing() {
        return Thing.of(kind, thing);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }
}
