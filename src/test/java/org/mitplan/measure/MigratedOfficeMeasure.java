package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.start.DataFolder;
import org.mitplan.start.EmbeddedMariaDb;
import org.mitplan.start.Schema;
import org.mitplan.testbed.OwnProduct;

/**
 * An office of an earlier version, with locked plans and drafts, says the same words on every page
 * and paper after the migrations as one that began with today's tables. Another product to compare
 * with, such as the earlier version itself, can be named by {@code measure.office}.
 */
class MigratedOfficeMeasure {
    private static final String LATEST = "latest";

    /** The form has been a kind since there is one sort of draft. */
    private static final String DRAFT =
            "insert into draft (account_id, file_id, %s, tab, body, saved_at) select a.account_id, a.file_id,"
                    + " 'entry', 'migrated', json_object('fields', json_object('text', 'Noch nicht fertig.'),"
                    + " 'base', json_object('text', ''), 'labels', json_object('text', json_array('Text', '', 'f:text'))),"
                    + " timestamp(curdate()) from assignment a where a.kind = 'RESPONSIBLE' and a.ended_at is null";

    private static final String OTHER = System.getProperty("measure.office", "");
    private static final List<String> SOMEBODY =
            List.of(
                    "tilda.tintenfass",
                    "klara.klebezettel",
                    "helene.heftstreifen",
                    "susi.suedwind",
                    "ludwig.leitfaden",
                    "anton.admin",
                    "dora.datenschutz");

    @TempDir private Path folder;

    @Test
    void everyPageAndPaperSaysTheSame() throws Exception {
        Map<String, Map<String, List<String>>> now =
                asEverybody(office("old", System.getProperty("measure.from", "069")));
        Map<String, Map<String, List<String>>> before =
                OTHER.isEmpty()
                        ? asEverybody(office("fresh", LATEST))
                        : asEverybody(URI.create(OTHER));
        for (String name : SOMEBODY) {
            System.out.printf(
                    Locale.ROOT,
                    "measured: %d pages and papers as %s%n",
                    now.get(name).values().stream().mapToInt(List::size).sum(),
                    name);
            assertThat(now.get(name)).as(name).isEqualTo(before.get(name)).hasSizeGreaterThan(1);
        }
    }

    private static Map<String, Map<String, List<String>>> asEverybody(Path data) throws Exception {
        try (OwnProduct product = OwnProduct.start(data, Map.of())) {
            return asEverybody(product.address());
        }
    }

    private static Map<String, Map<String, List<String>>> asEverybody(URI product)
            throws Exception {
        Map<String, Map<String, List<String>>> words = new TreeMap<>();
        for (String name : SOMEBODY) {
            words.put(name, new Crawl(product).as(name));
        }
        return words;
    }

    private Path office(String called, String version) throws Exception {
        Path data = folder.resolve(called);
        try (DataFolder kept = DataFolder.open(data);
                EmbeddedMariaDb database = EmbeddedMariaDb.start(kept)) {
            Schema schema = new Schema(database.logins());
            schema.migrateTo(version);
            schema.inventOffice();
            try (Connection connection = database.logins().asMigration();
                    Statement statement = connection.createStatement()) {
                statement.execute(DRAFT.formatted(version.equals(LATEST) ? "kind" : "form"));
            }
        }
        return data;
    }
}
