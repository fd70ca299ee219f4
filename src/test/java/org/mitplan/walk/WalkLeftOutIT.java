package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Texts;

/** Whatever is left out of whatever form: an answer in our words, and no choice counts as made. */
class WalkLeftOutIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("actions.csv");

    @Test
    void formThatLacksAFieldIsAnswered() {
        for (WalkTable.Line line : TABLE.lines()) {
            Visitor visitor = Visitor.of(WalkActionsIT.owner(line));
            for (String field : List.copyOf(WalkActionsIT.filled(visitor, line, "a").keySet())) {
                if (!field.equals(line.get("button"))) {
                    without(field, line, visitor);
                }
            }
            visitor.post(
                    WalkActionsIT.address(line, "a"), WalkActionsIT.filled(visitor, line, "a"));
        }
        assertThat(wrong).isEmpty();
    }

    private void without(String field, WalkTable.Line line, Visitor visitor) {
        String address = WalkActionsIT.address(line, "a");
        String page = visitor.get(address).body();
        boolean choice =
                page.matches(
                        "(?s).*<(select|textarea|input(?=[^>]* type=\"text\"))[^>]* name=\""
                                + Pattern.quote(field)
                                + "\".*");
        boolean framework = field.matches("once|jakarta\\.faces\\.ViewState");
        Map<String, String> form = new LinkedHashMap<>(WalkActionsIT.form(page, line, "a"));
        form.remove(field);
        Map<String, String> before = choice || framework ? WalkOffice.sums() : Map.of();
        Reply reply = visitor.post(address, form);
        boolean refused =
                choice
                        ? reply.body().contains(Texts.of("field.missing"))
                        : !framework || reply.word().matches("EXPIRED|SIGN_IN");
        if (reply.isDefect() || !refused) {
            wrong.add(line + " without " + field + ": " + reply.status() + " " + reply.errors());
        }
        if ((choice || framework) && !WalkOffice.sums().equals(before)) {
            wrong.add(line + " without " + field + ": wrote");
        }
    }
}
