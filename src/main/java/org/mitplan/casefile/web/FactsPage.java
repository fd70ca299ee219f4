package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitplan.casefile.EnteredFact;
import org.mitplan.casefile.FactsDesk;
import org.mitplan.casefile.FileFact;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.HeaderFacts;
import org.mitplan.casefile.TypedFacts;
import org.mitplan.shared.Stale;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for the key facts of a file, whichever modules know them. */
@Named
@ViewScoped
public class FactsPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private FactsDesk desk;
    @Inject private HeaderFacts facts;

    private final HashMap<String, Serializable> values = new HashMap<>();
    private FileHeader header;
    private transient List<Differences.Line> differences;
    private int version;

    public void open() {
        if (header != null) {
            return;
        }
        header = desk.facts(id());
        header.facts().all().forEach(fact -> values.put(fact.name(), input(fact.value())));
        version = header.version();
    }

    /** A choice is sent by its name. */
    private static Serializable input(Serializable value) {
        return value instanceof Enum<?> chosen ? chosen.name() : value;
    }

    /** Stores the facts; if somebody was faster, their version is shown beside the typed one. */
    public String save() {
        try {
            return Faces.attempt(() -> desk.change(id(), new TypedFacts(values, version)))
                    ? to("/casefile/overview")
                    : null;
        } catch (Stale stale) {
            FileHeader now = desk.facts(id());
            differences = differences(now.facts().all());
            version = now.version();
            Faces.refuse(stale);
            return null;
        }
    }

    private List<Differences.Line> differences(List<FileFact> now) {
        Differences found = new Differences();
        for (EnteredFact<?> fact : facts.entered()) {
            now.stream()
                    .filter(one -> one.name().equals(fact.name()))
                    .forEach(
                            one ->
                                    found.of(
                                            "facts." + one.name(),
                                            one.words(),
                                            fact.typed(values.get(one.name()))));
        }
        return found.lines();
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    /** What is typed here beside what stands there; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    /** What the form asks for. */
    public List<EnteredFact<?>> getAsked() {
        return facts.entered();
    }

    /** What stands in the inputs, by the names of the facts. */
    public Map<String, Serializable> getValues() {
        return values;
    }
}
