package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PartyRow;

/** What one person says to what became of a goal. */
public class VoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PartyRow party;
    private String words;
    private String rating;

    VoiceForm(PartyRow party, EvaluationRow evaluation) {
        this.party = party;
        EvaluationRow.Voice said =
                evaluation.voices().stream()
                        .filter(voice -> voice.person().equals(party.person()))
                        .findFirst()
                        .orElse(new EvaluationRow.Voice(party.person(), "", null));
        words = said.words();
        rating = said.rating() == null ? "" : said.rating().toString();
    }

    EvaluationRow.Voice voice() {
        boolean named = rating != null && rating.matches("[0-9]{1,2}");
        return new EvaluationRow.Voice(
                party.person(), words == null ? "" : words, named ? Integer.valueOf(rating) : null);
    }

    public PartyRow getParty() {
        return party;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }
}
