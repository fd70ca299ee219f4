package org.mitplan.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Stands, in tests alone, behind each door of the house and says who came in there. */
public final class VisitorProbe {
    private VisitorProbe() {}

    private static String who(Actor actor) {
        return actor.principal().map(who -> who.kind() + " " + who.displayName()).orElse("NOBODY");
    }

    /** Behind the door of families. */
    @Path("portal/probe")
    @RequestScoped
    public static class Portal {
        @Inject private Actor actor;

        @GET
        public String answer() {
            return who(actor);
        }
    }

    /** Behind the door of partners. */
    @Path("partner/probe")
    @RequestScoped
    public static class Partners {
        @Inject private Actor actor;

        @GET
        public String answer() {
            return who(actor);
        }
    }

    /** Behind the door of machines. */
    @Path("machine/probe")
    @RequestScoped
    public static class Machines {
        @Inject private Actor actor;

        @GET
        public String answer() {
            return who(actor);
        }
    }
}
