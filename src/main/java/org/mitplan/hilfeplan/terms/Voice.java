package org.mitplan.hilfeplan.terms;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.PersonId;

/** How one person sees what became of a goal; a number only if the person named one. */
@Embeddable
@Access(AccessType.FIELD)
class Voice {
    private static final TextField WORDS = TextField.line("plan.text", 1000);
    private static final int HIGHEST = 10;

    @Column(name = "person_id")
    private UUID person;

    private String words;
    private Integer rating;

    protected Voice() {}

    static Voice of(PersonId person, EvaluationRow.Voice said) {
        if (said.rating() != null && (said.rating() < 0 || said.rating() > HIGHEST)) {
            throw new DomainException("evaluation.rating.range");
        }
        Voice voice = new Voice();
        voice.person = person.value();
        voice.words = WORDS.of(said.words());
        voice.rating = said.rating();
        return voice;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voice voice
                && person.equals(voice.person)
                && words.equals(voice.words)
                && Objects.equals(rating, voice.rating);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, words, rating);
    }
}
