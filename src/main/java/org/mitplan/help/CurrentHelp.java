package org.mitplan.help;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.time.Instant;
import org.mitplan.casefile.EnteredFact;
import org.mitplan.casefile.FileDecision;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.Sign;
import org.mitplan.shared.TextField;
import org.mitplan.shared.sql.Row;

/** Form and extent of the help in words, empty while there is none. */
@ApplicationScoped
public class CurrentHelp implements EnteredFact<String> {
    private static final String NAME = "help";
    private static final int LONGEST = 120;
    private static final TextField HELP = TextField.line("file.help", LONGEST);

    /** What the file says. */
    public static String of(FileFacts facts) {
        String help = facts.value(NAME, String.class);
        return help == null ? "" : help;
    }

    /** What a plan decides; the header has no room for more than so many words. */
    public static FileDecision decided(String help, Instant since) {
        String brief = help.length() > LONGEST ? help.substring(0, LONGEST - 1) + "…" : help;
        return new FileDecision(NAME, brief.isEmpty() ? null : brief, since);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public String column() {
        return "help";
    }

    @Override
    public String read(Row row) {
        return row.text(NAME);
    }

    @Override
    public String words(String help) {
        return help;
    }

    @Override
    public Sign sign(String help, Place place) {
        return place == Place.PAGE ? Sign.plain(help) : Sign.NONE;
    }

    @Override
    public Input input() {
        return Input.LINE;
    }

    @Override
    public String from(Serializable typed) {
        return HELP.of((String) typed);
    }
}
