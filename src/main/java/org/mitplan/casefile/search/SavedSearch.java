package org.mitplan.casefile.search;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;

/** A search in the list of files that a member of staff gave a name. */
@Entity
@Table(name = "saved_search")
@Access(AccessType.FIELD)
public class SavedSearch {
    private static final TextField NAME = TextField.line("search.name", 60);
    private static final int LONGEST_QUERY = 400;
    private static final Pattern QUERY = Pattern.compile("[\\w=&%.*+-]+");

    @Id private UUID id;

    @Column(name = "account_id")
    private AccountId account;

    private String name;
    private String query;

    @Column(name = "comes_first")
    private boolean first;

    @Version private int version;

    protected SavedSearch() {}

    /**
     * A search under its name.
     *
     * @param query the part of the address behind the question mark, encoded
     * @throws DomainException if the name is missing or too long, or the query none
     */
    static SavedSearch named(AccountId account, String name, String query) {
        if (query == null || query.length() > LONGEST_QUERY || !QUERY.matcher(query).matches()) {
            throw new DomainException("search.query.wrong");
        }
        SavedSearch search = new SavedSearch();
        search.id = UUID.randomUUID();
        search.account = account;
        search.query = query;
        search.isCalled(name);
        return search;
    }

    void isCalled(String newName) {
        name = NAME.needed(newName);
    }

    void comesFirst(boolean before) {
        first = before;
    }

    boolean isFirst() {
        return first;
    }

    String name() {
        return name;
    }
}
