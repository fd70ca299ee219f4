package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.access.Role;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.access.signin.SessionRow;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.mine.MineQuery;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.timeline.Entry;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.difference.Change;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.part.LegalTerm;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.office.Member;
import org.mitplan.office.Proposal;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.process.Step;
import org.mitplan.protection.ProtectionState;
import org.mitplan.shared.sheet.Pictogram;

/** Every word that a person reads comes from the bundle, and every word of the bundle exists. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("t\\['([\\w.]+)'\\]");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:DomainException|Texts\\.of)\\(\\s*\"([\\w.]+)\"");
    private static final Pattern RAW =
            Pattern.compile(">\\s*[A-ZÄÖÜ]?[a-zäöüß]{3,}[^<#{}]*<", Pattern.MULTILINE);

    @Test
    void everyKeyOfAPageHasItsWords() throws IOException {
        Properties words = words();
        Set<String> missing = new HashSet<>();
        for (Path page : files("webapp", ".xhtml")) {
            collect(KEY, page, words, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalAndEveryTextOfTheCodeHasItsWords() throws IOException {
        Properties words = words();
        Set<String> missing = new HashSet<>();
        for (Path source : files("src/main/java", ".java")) {
            collect(REFUSAL, source, words, missing);
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Role.class,
                SessionRow.Device.class,
                Step.class,
                ProtectionState.class,
                Participant.Role.class,
                DayItem.Group.class,
                Entry.Kind.class,
                HandoverRow.Answer.class,
                BirthDate.Known.class,
                Custody.Kind.class,
                Goal.Kind.class,
                Goal.State.class,
                Stage.class,
                Rhythm.class,
                Visibility.class,
                MineQuery.Who.class,
                MineQuery.When.class,
                Consent.Answer.class,
                Consent.Manner.class,
                Hilfeplan.Kind.class,
                PlanPart.class,
                PlanParty.Attendance.class,
                PlanParty.Manner.class,
                PlanParty.Answer.class,
                LegalTerm.class,
                ConsentRow.Manner.class,
                SignatureRow.Manner.class,
                Change.Kind.class,
                FormOfHelp.class,
                TermsRow.Verdict.class,
                WishRow.Answer.class,
                Member.State.class,
                Proposal.Kind.class,
                Proposal.State.class
            })
    void everyConstantHasItsWord(Class<? extends Enum<?>> catalogue) {
        assertThat(catalogue.getEnumConstants())
                .allSatisfy(constant -> assertThat(Texts.of(constant)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Participant.Role.class,
                Goal.Kind.class,
                Goal.State.class,
                Stage.class,
                Hilfeplan.Kind.class,
                PlanPart.class,
                PlanParty.Attendance.class,
                PlanParty.Manner.class,
                PlanParty.Answer.class,
                FormOfHelp.class,
                WishRow.Answer.class
            })
    void everyConstantThatFamiliesReadHasAPlainWord(Class<? extends Enum<?>> catalogue) {
        assertThat(catalogue.getEnumConstants())
                .allSatisfy(constant -> assertThat(Texts.plain(constant)).isNotBlank());
    }

    @Test
    void everyPictureAndEveryPaperHasItsWords() {
        assertThat(Pictogram.values())
                .allSatisfy(p -> assertThat(Texts.of("picture." + p)).isNotBlank());
        assertThat(Audience.values())
                .allSatisfy(a -> assertThat(Texts.of("handout.file." + a)).isNotBlank());
        assertThat(List.of(Form.PDF, Form.DOCX))
                .allSatisfy(f -> assertThat(Texts.of("handout.as." + f)).isNotBlank());
    }

    @Test
    void everyTopicOfThePlanHasAHint() {
        assertThat(PlanSection.Topic.values())
                .allSatisfy(t -> assertThat(Texts.of("plan.hint." + t.name())).isNotBlank());
    }

    @Test
    void noWordStandsInAPage() throws IOException {
        for (Path page : files("webapp", ".xhtml")) {
            assertThat(RAW.matcher(Files.readString(page)).results().map(r -> r.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void noPageHasInlineStyleOrScriptOrUnescapedText() throws IOException {
        for (Path page : files("webapp", ".xhtml")) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain(" style=\"", "escape=\"false\"", "javascript:", "f:ajax")
                    .doesNotContainPattern("<script[^>]*>[^<]")
                    .doesNotContainPattern(" on[a-z]+=\"");
        }
    }

    private static void collect(Pattern pattern, Path file, Properties words, Set<String> missing)
            throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            String key = matcher.group(1);
            if (!words.containsKey(key) && !key.endsWith(".")) {
                missing.add(file.getFileName() + ": " + key);
            }
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        WordsTest.class.getResourceAsStream("/org/mitplan/texts.properties"),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
