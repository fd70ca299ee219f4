package org.mitplan.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.List;
import org.mitplan.casefile.EnteredFact;
import org.mitplan.casefile.Sign;
import org.mitplan.casefile.search.FileFilter;
import org.mitplan.casefile.search.ListWays;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/** The step at which a file stands; the last one closes it. */
@ApplicationScoped
class CurrentStep implements EnteredFact<Step>, ListWays {
    @Override
    public String name() {
        return "step";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String column() {
        return "step";
    }

    @Override
    public Step read(Row row) {
        return row.constant(name(), Step.class);
    }

    @Override
    public String words(Step step) {
        return Texts.of(step);
    }

    @Override
    public Sign sign(Step step, Place place) {
        boolean over = step == Step.CLOSED && place == Place.LIST;
        return Sign.tag(words(step), over ? Sign.Tone.PLAIN : Sign.Tone.PETROL);
    }

    @Override
    public Input input() {
        return Input.CHOICE;
    }

    @Override
    public List<Step> choices() {
        return List.of(Step.values());
    }

    @Override
    public Step from(Serializable typed) {
        return Step.valueOf((String) typed);
    }

    @Override
    public boolean closes(Step step) {
        return step == Step.CLOSED;
    }

    @Override
    public List<FileFilter> filters() {
        return List.of(FileFilter.choice(name(), choices(), step -> "f.step = '" + step + "'"));
    }
}
