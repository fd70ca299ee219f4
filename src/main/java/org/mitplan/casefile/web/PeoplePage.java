package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mitplan.casefile.CasePeople;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.ParticipantRow;

/** Who takes part in a file. */
@Named
@RequestScoped
public class PeoplePage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private CasePeople people;

    private CasePeople.View view;

    public void open() {
        view = people.show(id());
        visited();
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public List<ParticipantRow> getParticipants() {
        return view.participants();
    }
}
