package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.Texts;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.FromOutside;

/** A scan that was looked at is kept where it belongs, or nowhere. */
class UploadsIT extends FromOutside {
    private static final Path WHERE_UPLOADS_LIE =
            Path.of("target/testbed/payara/generated/jsp/mitplan");

    /** More than the server keeps in memory of a part. */
    private static final String LARGE = "x".repeat(200_000);

    private static final Press UPLOAD =
            new Press(
                    Walker.RESPONSIBLE,
                    "hilfeplan/signature?file={file}&plan={plan}&person={person}",
                    "s:go",
                    "s:on=" + LARGE);

    @BeforeAll
    static void openOffice() {
        WalkOffice.open();
    }

    @AfterAll
    static void closeOffice() {
        WalkOffice.close();
    }

    @Test
    @Asvs("5.3.1")
    void nothingOfAnUploadOutlivesItsRequest() throws IOException {
        assertThat(UPLOAD.ready().press().word()).isEqualTo("OK");
        assertThat(files()).isNotEmpty().noneMatch(file -> file.startsWith("upload"));
    }

    /** An ending session has the server read it before anything of ours does. */
    @Test
    void norOneThatCameAfterItsSession() throws IOException {
        Press.Ready late = UPLOAD.ready();
        WalkOffice.execute(
                "delete from staff_session where account_id = '%s'"
                        .formatted(Things.id(Walker.RESPONSIBLE.column())));
        assertThat(late.press().word()).isEqualTo("SIGN_IN");
        assertThat(files()).isNotEmpty().noneMatch(file -> file.startsWith("upload"));
    }

    @Test
    void emptyFileIsNoSignature() {
        Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
        String address =
                Things.fill(
                        "hilfeplan/signature?file={file}&plan={plan}&person={person}",
                        WalkOffice.ids("a"));
        Map<String, String> form = Form.in(visitor.get(address).body(), "s");
        form.remove("s:scan");
        form.put("s:scan\"; filename=\"leer.pdf", "");
        form.put("s:go", "x");
        assertThat(visitor.post(address, form).body())
                .contains(Texts.of("field.file.empty").split(";")[0]);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(WHERE_UPLOADS_LIE.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
