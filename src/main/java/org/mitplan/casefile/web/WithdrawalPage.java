package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.WithdrawalBooks;
import org.mitplan.casefile.withdrawal.WithdrawalRow;
import org.mitplan.shared.id.CaseFileId;

/** One thing that was withdrawn, to the data protection officer. */
@Named
@RequestScoped
public class WithdrawalPage {
    @Inject private WithdrawalBooks books;

    private String file = "";
    private String kind = "";
    private String thing = "";
    private WithdrawalRow row;

    public void open() {
        row = books.open(CaseFileId.of(file), Thing.of(kind, thing));
    }

    public WithdrawalRow getRow() {
        return row;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }
}
