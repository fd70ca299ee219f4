package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that a version says in fields: what is decided, what was wished, what became of goals.
 */
public record FactsRow(TermsRow terms, List<WishRow> wishes, List<EvaluationRow> evaluations)
        implements Serializable {

    /** Of a version that was written before these fields existed. */
    public static final FactsRow NONE = new FactsRow(TermsRow.NONE, List.of(), List.of());

    FactsRow with(TermsRow.Help help) {
        return new FactsRow(terms.with(help), wishes, evaluations);
    }
}
