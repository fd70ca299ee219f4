package org.mitplan.shared.web;

import jakarta.faces.application.ResourceHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.mitplan.shared.Texts;

/** What Faces says of its own accord about a field, in our words instead of its own. */
public class FacesWords extends ResourceBundle {
    private static final String FACES = "jakarta.faces.";

    /**
     * No words but the folder of a language; with one, Faces looks for every file anew each time.
     */
    private static final String FOLDER = ResourceHandler.LOCALE_PREFIX;

    @Override
    protected Object handleGetObject(String key) {
        return key.startsWith(FACES) && !key.equals(FOLDER) ? Texts.of(kind(key)) : null;
    }

    /** What somebody can do about it is one of few things, whatever Faces stumbled over. */
    private static String kind(String key) {
        if (key.contains("UISelect") || key.contains("EnumConverter")) {
            return "field.choice";
        }
        if (key.endsWith("REQUIRED")) {
            return "field.missing";
        }
        return key.matches(".*\\.(Big|Byte|Double|Float|Integer|Long|Number|Short)\\w*\\..*")
                ? "field.number"
                : "field.unknown";
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
