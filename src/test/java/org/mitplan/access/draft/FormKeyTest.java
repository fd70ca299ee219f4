package org.mitplan.access.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.board.BoardForm;
import org.mitplan.casefile.FileForm;
import org.mitplan.hilfeplan.part.HilfeplanForm;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.office.OfficeForm;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

class FormKeyTest {
    private static final UUID THING = UUID.fromString("0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2");
    private static final Pattern NAMED =
            Pattern.compile("(?:data-draft|name=\"draft\" value)=\"(?:#\\{[^'\"]*')?([a-z]+)\\b");
    private static final List<FormKind.Source> SOURCES =
            List.of(new FileForm(), new BoardForm(), new HilfeplanForm(), new OfficeForm());

    private static Stream<FormKind> kinds() {
        return SOURCES.stream().flatMap(source -> source.kinds().stream());
    }

    private static boolean isKnown(FormKey form) {
        return kinds().filter(form::isOf).anyMatch(kind -> kind.takes(form));
    }

    @Test
    void noTwoModulesHaveFormsOfOneName() {
        assertThat(kinds().map(FormKind::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFormIsReadFromItsAddressAndHasAName(FormKind kind) {
        List<FormKey> forms =
                kind.parts().isEmpty()
                        ? List.of(kind.key(), kind.key(THING))
                        : kind.parts().stream()
                                .map(part -> new FormKey(kind.name(), THING, part))
                                .toList();
        assertThat(forms)
                .allSatisfy(
                        form -> {
                            assertThat(FormKey.of(form.toString())).isEqualTo(form);
                            assertThat(form.name()).isNotEqualTo(Texts.of("draft.form.other"));
                        });
    }

    /** What the beans of pages name is a key by its type. */
    @Test
    void everyPageNamesFormsThatSomeModuleHas() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("webapp"))) {
            List<String> named =
                    pages.filter(page -> page.toString().endsWith(".xhtml"))
                            .flatMap(page -> NAMED.matcher(text(page)).results())
                            .map(found -> found.group(1))
                            .distinct()
                            .toList();
            assertThat(named).hasSizeGreaterThan(9);
            assertThat(kinds().map(FormKind::name)).containsAll(named);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void partOfAPlanHasANameOfItsOwn() {
        FormKey help = PlanPart.HELP.form(new PlanId(THING));
        assertThat(help).hasToString("plan-" + THING + "-HELP");
        assertThat(help.name()).isEqualTo("Hilfeplan, Die Hilfe");
        assertThat(isKnown(help)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "facts", "goal-new", "handover", "newteam"})
    void formOfNothingYetIsKnown(String form) {
        assertThat(isKnown(FormKey.of(form))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "other",
                "plan",
                "plan-new",
                "plan-0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2",
                "plan-0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2-NONSENSE",
                "facts-0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2",
                "goal-0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2-HELP"
            })
    void formThatNoModuleHasIsNot(String form) {
        assertThat(isKnown(FormKey.of(form))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NEW_FILE",
                "entry-",
                "goal-old",
                "../../portal",
                "goal-0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a",
                "goal-------------------------------------"
            })
    void whatIsNoKeyIsNoForm(String text) {
        assertThatThrownBy(() -> FormKey.of(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void formIsForThoseForWhomItsModuleHasIt() {
        AccountId account = AccountId.random();
        FormKind team = OfficeForm.NEW_TEAM;
        team.mustBeOf(Impersonation.somebody(account, Role.ADMINISTRATOR));
        assertThatThrownBy(() -> team.mustBeOf(Impersonation.somebody(account, Role.CASEWORKER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> team.mustBeOf(new FamilyMember(account, PersonId.random(), "Kind")))
                .isInstanceOf(Forbidden.class);
    }
}
