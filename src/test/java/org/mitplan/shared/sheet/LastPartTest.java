package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.shared.sheet.Block.Items;
import org.mitplan.shared.sheet.Block.Note;
import org.mitplan.shared.sheet.Block.Paragraph;

class LastPartTest {
    /** Whatever stands before it: somewhere between these lengths it would go over the edge. */
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22})
    void shortLastPartStandsTogether(int before) throws Exception {
        Part filler =
                new Part(
                        "Davor",
                        IntStream.range(0, before)
                                .mapToObj(i -> (Block) new Paragraph("Zeile " + i))
                                .toList());
        Part last =
                new Part(
                        "Ihre Rechte",
                        new Items(
                                IntStream.range(0, 7)
                                        .mapToObj(i -> "Recht " + i + ": " + "Wort ".repeat(25))
                                        .toList()),
                        new Note("Zum Schluss."));
        List<String> pages = PrintShop.texts(PrintShop.print(Sheets.of(filler, last)));
        assertThat(pages.get(pages.size() - 1)).contains("Ihre Rechte", "Recht 0", "Zum Schluss.");
    }
}
