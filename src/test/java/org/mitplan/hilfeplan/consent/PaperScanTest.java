package org.mitplan.hilfeplan.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;

/** Papers as PDF: pages alone are kept. */
@Asvs("5.2.2")
class PaperScanTest {
    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The pages with one more object behind them, to which nothing leads. */
    private static byte[] with(byte[] object) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(pages(1));
        out.write(object);
        return out.toByteArray();
    }

    private static byte[] with(String object) throws IOException {
        return with(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void paperIsKeptAsItIs() throws IOException {
        byte[] paper = pages(2);
        Scan scan = Scan.of(paper);
        assertThat(scan.mediaType()).isEqualTo("application/pdf");
        assertThat(scan.bytes()).isEqualTo(paper);
        assertThat(scan.ending()).isEqualTo("pdf");
    }

    @Test
    void paperThatOpensAtAPageIsHarmless() throws IOException {
        assertThat(Scan.of(with("9 0 obj <</OpenAction [3 0 R /Fit]>> endobj")).bytes())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S /JavaScript /JS (app.alert)>>",
                "<</S /Java#53cript>>",
                "<</JS (app.alert)>>",
                "<</#4a#53 5 0 R>>",
                "<</OpenAction 5 0 R>>",
                "<</OpenAction <</S /GoTo>>>>",
                "<</AA <</O 5 0 R>>>>",
                "<</S /Launch /F (cmd.exe)>>",
                "<</Names <</EmbeddedFiles 5 0 R>>>>",
                "<</Type /EmbeddedFile>>",
                "<</Subtype /FileAttachment>>",
                "<</XFA 5 0 R>>",
                "<</S /SubmitForm /F (https://example.org)>>",
                "<</S /ImportData>>",
                "<</Subtype /RichMedia>>"
            })
    void paperThatDoesSomethingIsRefused(String object) throws IOException {
        byte[] paper = with("9 0 obj " + object + " endobj");
        assertThatThrownBy(() -> Scan.of(paper)).hasMessage("signature.scan.acting");
    }

    @Test
    void scriptOfTheCatalogIsFoundWhereverItIsPacked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            byte[] packed = saved(document);
            assertThat(new String(packed, StandardCharsets.ISO_8859_1)).doesNotContain("app.alert");
            assertThatThrownBy(() -> Scan.of(packed)).hasMessage("signature.scan.acting");
        }
    }

    @Test
    void paperWithAPasswordIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            byte[] locked = saved(document);
            assertThatThrownBy(() -> Scan.of(locked)).hasMessage("signature.scan.locked");
        }
    }

    @Test
    void tooManyPagesAreRefused() throws IOException {
        assertThat(Scan.of(pages(50)).bytes()).isNotEmpty();
        byte[] book = pages(51);
        assertThatThrownBy(() -> Scan.of(book)).hasMessage("signature.scan.pages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type /ObjStm /N 1 /First 5",
                "<</Type /XRef",
                "<</Type /#4fbjStm",
                "<</N 1/First 5"
            })
    void tableThatUnpacksToTooMuchIsRefused(String head) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(
                ("9 0 obj " + head + " /Filter /FlateDecode>> stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(object)) {
            packed.write(new byte[50_000_000]);
        }
        byte[] bomb = with(object.toByteArray());
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Scan.of(bomb)).hasMessage("signature.scan.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[/FlateDecode /FlateDecode]",
                "/LZWDecode",
                "[/ASCIIHexDecode /FlateDecode]"
            })
    void tableThatIsPackedInAnyOtherWayIsRefused(String filter) throws IOException {
        byte[] paper =
                with(
                        "9 0 obj <</Type /ObjStm /Filter "
                                + filter
                                + ">> stream\nx\nendstream endobj");
        assertThatThrownBy(() -> Scan.of(paper)).hasMessage("signature.scan.unreadable");
    }

    @Test
    void whatOnlyBeginsLikeAPaperIsRefused() {
        for (String text :
                new String[] {"%PDF-1.7 ...", "%PDF-", "%PDF-1.7\n" + "1 0 obj ".repeat(60_000)}) {
            assertThatThrownBy(() -> Scan.of(text.getBytes(StandardCharsets.US_ASCII)))
                    .hasMessage("signature.scan.unreadable");
        }
    }
}
