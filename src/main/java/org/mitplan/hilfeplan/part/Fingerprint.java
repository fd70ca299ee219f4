package org.mitplan.hilfeplan.part;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoardJson;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;

/**
 * What a version says as one short value: the same value means the same words. Empty parts are left
 * out, so that parts which a later Mitplan adds do not touch what was signed before.
 */
public final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers and signatures do not count. */
    public static String of(PlanView view) {
        Fingerprint print = new Fingerprint();
        print.says("meeting", view.plan().days().meetingOn());
        view.parties().forEach(print::says);
        view.sections().forEach(section -> print.says(section.topic().name(), section.text()));
        print.says(view.terms());
        view.wishes().forEach(print::says);
        view.evaluations().forEach(print::says);
        print.says("board", board(view));
        for (PlanPart part : PlanPart.values()) {
            part.content().signed(view).forEach(words -> print.says(part.name(), (Object) words));
        }
        return HexFormat.of().formatHex(print.digest.digest());
    }

    /**
     * Outcomes count once, where they are evaluated: so locking, which writes them on the board,
     * changes nothing.
     */
    private static JsonValue board(PlanView view) {
        String quoted = QuotedBoardJson.write(view.boardAsQuoted());
        return JSON.createReader(new StringReader(quoted)).readValue();
    }

    private void says(PartyRow party) {
        says("person", party.person());
        says("name", party.name());
        says("role", party.role());
        says("organisation", party.organisation());
        says("attendance", party.attendance());
        says("preparation", party.preparation());
        says("interpreter", party.interpreter());
        says("companion", party.companion());
        says("view", party.view());
        if (!party.view().isEmpty()) {
            says("manner", party.viewManner());
            says("on", party.viewOn());
        }
        says("missing", party.viewMissing());
    }

    private void says(TermsRow terms) {
        says("form", terms.help().form());
        says("provider", terms.help().provider());
        says("worker", terms.help().worker());
        says("scope", terms.help().scope());
        says("place", terms.help().place());
        says("starts", terms.help().startsOn());
        says("ends", terms.help().endsOn());
        if (terms.review().isComplete()) {
            says("suitable", terms.review().suitable());
            says("needed", terms.review().needed());
        }
        says("review", terms.review().reason());
        says("informed", terms.choice().informedOn());
        says("options", terms.choice().options());
        says("next", terms.next().meetingOn());
        says("report", terms.next().reportDueOn());
        says("invites", terms.next().invitedBy());
    }

    private void says(WishRow wish) {
        says("wisher", wish.person());
        says("wish", wish.wish());
        says("came", wish.answer());
        says("reason", wish.reason());
    }

    private void says(EvaluationRow evaluation) {
        says("goal", evaluation.title());
        says("outcome", evaluation.outcome());
        says("why", evaluation.why());
        for (EvaluationRow.Voice voice : evaluation.voices()) {
            says("voice", voice.person());
            says("words", voice.words());
            says("rating", voice.rating());
        }
    }

    /** Parts are counted, so that no two plans can be cut differently and look the same. */
    private void says(String name, Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            digest.update(
                    (name + ":" + text.length() + ":" + text + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whom a name means is no word of the plan: it was signed without. */
    private void saysPart(String name, String key, JsonValue inner) {
        if (!key.equals(QuotedBoardJson.MEANT)) {
            says(name + "." + key, inner);
        }
    }

    private void says(String name, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT ->
                    new TreeMap<>(value.asJsonObject())
                            .forEach((key, inner) -> saysPart(name, key, inner));
            case ARRAY -> value.asJsonArray().forEach(inner -> says(name + "-", inner));
            case STRING -> says(name, (Object) ((JsonString) value).getString());
            default -> says(name, (Object) value);
        }
    }
}
