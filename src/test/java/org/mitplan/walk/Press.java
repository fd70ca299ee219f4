package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** Somebody has a page open, has filled in a form of it, and presses its button. */
record Press(Walker who, String address, String button, String fields) {
    Press by(Walker somebody) {
        return new Press(somebody, address, button, fields);
    }

    Press with(String others) {
        return new Press(who, address, button, others);
    }

    /** All up to the press itself. */
    Ready ready() {
        Map<String, String> places = new HashMap<>(WalkOffice.ids("a"));
        places.put("password", Server.demoPassword());
        Visitor visitor = Visitor.signedIn(who);
        String place = Things.fill(address, places);
        Map<String, String> form = Form.in(visitor.get(place).body(), button.split(":")[0]);
        assertThat(form).as("the form of " + button + " at " + place).isNotEmpty();
        Visitor.fields(fields).forEach((name, value) -> form.put(name, Things.fill(value, places)));
        form.put(button, "x");
        return new Ready(visitor, place, form);
    }

    /** A filled form in the session of its sender. */
    record Ready(Visitor visitor, String place, Map<String, String> form) {
        Reply press() {
            return press(Map.of());
        }

        /** As a browser that says more about where it comes from. */
        Reply press(Map<String, String> headers) {
            return visitor.post(place, form, headers);
        }
    }
}
