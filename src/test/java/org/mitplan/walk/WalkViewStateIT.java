package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.Form;

/**
 * A form that comes with the state of another page, or of none, is no defect and changes nothing.
 */
class WalkViewStateIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("pages.csv");
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern FORM_ID = Pattern.compile("<form id=\"([^\"]+)\"");
    private static final Pattern BUTTON =
            Pattern.compile("<(?:input|button)[^>]*type=\"submit\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");
    private final Visitor visitor = Visitor.of(Walker.RESPONSIBLE);

    @Test
    void viewStateOfAnotherPageAndNoneAtAllChangeNothing() {
        String timeline = visitor.get(at("casefile/timeline?file={file}")).body();
        String agreement = visitor.get(at("board/agreement?file={file}")).body();
        for (WalkTable.Line line : TABLE.lines()) {
            if (line.get("method").equals("GET") && !line.get("address").startsWith("api/")) {
                String page = visitor.get(at(line.get("address"))).body();
                Matcher form = FORM_ID.matcher(page);
                while (form.find()) {
                    if (!form.group(1).equals("out")) {
                        for (String foreign :
                                List.of(
                                        state(timeline),
                                        state(agreement),
                                        "stateless",
                                        "x",
                                        "-1:-1",
                                        "")) {
                            sent(line, page, form.group(1), foreign);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void sent(WalkTable.Line line, String page, String form, String state) {
        if (state.equals(state(page))) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(Form.in(page, form));
        fields.put("jakarta.faces.ViewState", state);
        Matcher button = BUTTON.matcher(page.substring(page.indexOf("<form id=\"" + form + "\"")));
        if (button.find()) {
            Matcher name = NAME.matcher(button.group());
            if (name.find()) {
                fields.put(name.group(1), "x");
            }
        }
        Map<String, String> before = WalkOffice.sums();
        Reply reply = visitor.post(at(line.get("address")).split("\\?")[0], fields);
        if (reply.isDefect() || !WalkOffice.sums().equals(before)) {
            wrong.add(line + " form " + form + " with state " + state + ": " + reply.status());
        }
    }

    private static String state(String page) {
        Matcher found = STATE.matcher(page);
        return found.find() ? found.group(1) : "none";
    }

    private static String at(String address) {
        return Things.fill(address, WalkOffice.ids("a"));
    }
}
