package org.mitplan.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.mitplan.access.Actor;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.WithdrawalDesk;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.CaseFileId;

/**
 * Tells the page that refuses where the thing that was asked for can be read if it was withdrawn:
 * its author is told that it was, the data protection officer may look, to all others there was
 * nothing. That page itself comes too late to know who asks.
 */
@ApplicationScoped
public class WithdrawnHere {
    private static final String ADDRESS = "withdrawnHere";
    private static final Map<String, String> KINDS =
            Map.of("card", "CARD", "plan", "PLAN", "amends", "NOTE");

    @Inject private Actor actor;
    @Inject private WithdrawalDesk desk;

    void look(@Observes Refusal refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return;
        }
        Map<String, String> named = faces.getExternalContext().getRequestParameterMap();
        CaseFileId file = CaseFileId.of(named.get("file"));
        thing(named)
                .filter(thing -> mayRead(file, thing))
                .map(thing -> address(file, thing))
                .ifPresent(
                        address ->
                                faces.getExternalContext().getRequestMap().put(ADDRESS, address));
    }

    private static Optional<Thing> thing(Map<String, String> named) {
        return KINDS.keySet().stream()
                .filter(named::containsKey)
                .map(name -> Thing.of(KINDS.get(name), named.get(name)))
                .findFirst();
    }

    private boolean mayRead(CaseFileId file, Thing thing) {
        if (actor.isDataProtectionOfficer() || !actor.isCaseworker()) {
            return actor.isDataProtectionOfficer();
        }
        try {
            desk.mustBeOwn(file, thing);
            return true;
        } catch (NotFound standsOrForeign) {
            return false;
        }
    }

    private String address(CaseFileId file, Thing thing) {
        String page = actor.isDataProtectionOfficer() ? "withdrawal" : "withdrawn";
        return "/casefile/%s?file=%s&kind=%s&thing=%s"
                .formatted(page, file, thing.kind(), thing.id());
    }
}
