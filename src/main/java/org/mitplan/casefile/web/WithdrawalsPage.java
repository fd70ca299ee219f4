package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mitplan.casefile.withdrawal.WithdrawalBooks;
import org.mitplan.casefile.withdrawal.WithdrawalRow;

/** What was withdrawn in the office, without any content. */
@Named
@RequestScoped
public class WithdrawalsPage {
    private static final int LAST_PAGE = 1000;

    @Inject private WithdrawalBooks books;

    private WithdrawalBooks.View view;
    private int number;

    public void open() {
        number = Math.max(0, Math.min(number, LAST_PAGE));
        view = books.list(number);
    }

    public List<WithdrawalRow> getRows() {
        return view.rows();
    }

    public boolean isMore() {
        return view.more();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
