package org.mitplan.hilfeplan.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.handout.PlanDocument;

/** Writes a version as a document into a page: headings and text, as on the office's paper. */
@FacesComponent("org.mitplan.document")
public class DocumentMarkup extends UIComponentBase {
    @Override
    public String getFamily() {
        return "org.mitplan.document";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        PlanView plan = (PlanView) getAttributes().get("value");
        PlanDocument document = CDI.current().select(PlanDocument.class).get();
        faces.getResponseWriter().write(document.of(plan));
    }
}
