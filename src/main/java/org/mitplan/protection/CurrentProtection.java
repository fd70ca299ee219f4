package org.mitplan.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.List;
import org.mitplan.casefile.EnteredFact;
import org.mitplan.casefile.Sign;
import org.mitplan.casefile.search.FileFilter;
import org.mitplan.casefile.search.ListWays;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/** How it stands with the protection of the young person; every page of the file says so. */
@ApplicationScoped
class CurrentProtection implements EnteredFact<ProtectionState>, ListWays {
    @Override
    public String name() {
        return "protection";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public String column() {
        return "protection";
    }

    @Override
    public ProtectionState read(Row row) {
        return row.constant(name(), ProtectionState.class);
    }

    @Override
    public String words(ProtectionState state) {
        return Texts.of(state);
    }

    @Override
    public Sign sign(ProtectionState state, Place place) {
        boolean none = state == ProtectionState.NONE;
        return switch (place) {
            case PAGE -> Sign.tag(words(state), none ? Sign.Tone.PLAIN : Sign.Tone.BERRY);
            case LIST -> none ? Sign.NONE : Sign.tag(words(state), Sign.Tone.HONEY);
            case HIT -> Sign.NONE;
        };
    }

    @Override
    public Input input() {
        return Input.CHOICE;
    }

    @Override
    public List<ProtectionState> choices() {
        return List.of(ProtectionState.values());
    }

    @Override
    public ProtectionState from(Serializable typed) {
        return ProtectionState.valueOf((String) typed);
    }

    @Override
    public List<FileFilter> filters() {
        return List.of(FileFilter.tick(name(), "f.protection in ('ASSESSMENT', 'PLAN')"));
    }
}
