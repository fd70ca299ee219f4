package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.withdrawal.WithdrawalDesk;
import org.mitplan.casefile.withdrawal.WithdrawalRow;

/** What its author took back, to read and to copy. */
@Named
@ViewScoped
public class WithdrawnPage extends ThingPage {
    private static final long serialVersionUID = 1L;

    @Inject private WithdrawalDesk desk;

    private WithdrawalDesk.Gone gone;

    public void open() {
        gone = desk.read(id(), thing());
    }

    @Override
    public FileHeader getHeader() {
        return gone.header();
    }

    public WithdrawalRow getRow() {
        return gone.row();
    }
}
