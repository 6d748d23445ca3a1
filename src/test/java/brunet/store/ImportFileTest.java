package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Action;
import brunet.domain.Claim;
import brunet.domain.Item;
import brunet.domain.LocalText;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.Progress;
import brunet.domain.exchange.TableOptions;
import brunet.store.pack.Generated;
import brunet.store.pack.Limits;
import brunet.store.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalText TEXT = new LocalText("No", "Non", "否");

    @TempDir Path folder;

    @Test
    void the_default_record_goes_through_an_empty_store_and_comes_out_the_same()
            throws IOException {
        try (Database from = Database.open(folder.resolve("a"), Database.Access.WRITE, CLOCK);
                Database to = Database.openEmpty(folder.resolve("b"), CLOCK)) {
            takeIn(to, file(text(from.load())));
            assertEquals(text(from.load()), text(to.load()));
        }
        try (Database again = Database.openEmpty(folder.resolve("b"), CLOCK)) {
            assertEquals(text(again.load()), Files.readString(folder.resolve("pack.json")));
        }
    }

    @Test
    void generated_records_go_through_an_empty_store_and_come_out_the_same() throws IOException {
        int records = Integer.getInteger("brunet.generated", 5);
        for (int seed = 0; seed < records; seed++) {
            Record record = Generated.record(seed);
            Path store = folder.resolve("s" + seed);
            try (Database to = Database.openEmpty(store, CLOCK)) {
                takeIn(to, file(text(record)));
            }
            try (Database again = Database.openEmpty(store, CLOCK)) {
                assertEquals(text(record), text(again.load()), "seed " + seed);
            }
        }
    }

    @Test
    void a_pack_taken_in_again_changes_nothing() throws IOException {
        try (Database database = Database.openEmpty(folder, CLOCK)) {
            Path file = file(text(Generated.record(7)));
            takeIn(database, file);
            int changes = database.history().changes().size();
            ImportPreview again = preview(database, file);
            assertTrue(again.allowed(false));
            assertTrue(again.plan().changesNothing());
            assertEquals(changes, database.history().changes().size());
        }
    }

    @Test
    void what_a_person_decided_stays_and_what_is_new_is_added() throws IOException {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            Record record = database.load();
            Path file = file(text(record));
            Claim claim = record.claim("fp-fanc-1450").orElseThrow();
            Claim deprecated =
                    new Claim(
                            claim.id(),
                            claim.entityId(),
                            claim.statement(),
                            claim.valid(),
                            claim.modality(),
                            new Claim.Ranking(Rank.DEPRECATED, Optional.of(TEXT)),
                            claim.grounds());
            database.apply(
                    Revision.putting(deprecated),
                    new Action.Edit(Action.Deed.DEPRECATE, claim.key()));
            ImportPreview preview = preview(database, file);
            assertEquals(List.of(claim.key()), preview.plan().kept());
            assertTrue(preview.plan().changesNothing());
        }
    }

    @Test
    void what_a_person_took_back_stays_away_with_what_needs_it() throws IOException {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            Path file = file(text(database.load()));
            Item.Key dispute = database.load().disputes().iterator().next().key();
            database.apply(
                    new Revision(List.of(), List.of(dispute)),
                    new Action.Edit(Action.Deed.TAKE_BACK, dispute));
            ImportPreview preview = preview(database, file);
            assertEquals(List.of(dispute), preview.plan().leftOut());
            assertTrue(preview.plan().changesNothing());
        }
    }

    @Test
    void an_import_is_one_change_that_can_be_undone() throws IOException {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            String before = text(database.load());
            takeIn(
                    database,
                    Files.writeString(
                            folder.resolve("t.csv"),
                            "kind,name,date\nincident,A,2024\nincident,B,2025\n"));
            assertFalse(before.equals(text(database.load())));
            database.undo();
            assertEquals(before, text(database.load()));
        }
    }

    @Test
    void a_file_with_a_fault_is_refused_whole_but_a_table_may_go_in_without_its_bad_rows()
            throws IOException {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            String pack =
                    "{\"format\":\"brunet-pack/1\",\"scopes\":[{\"id\":\"new\",\"names\":"
                            + "{\"en\":\"a\",\"fr\":\"a\",\"ja\":\"a\"}}],\"more\":1}";
            assertFalse(preview(database, file(pack)).allowed(true));
            Path table =
                    Files.writeString(
                            folder.resolve("t.csv"),
                            "kind,name,date\nincident,A,2024\nincident,B,soon\n");
            ImportPreview preview = preview(database, table);
            assertFalse(preview.allowed(false));
            assertTrue(preview.allowed(true));
            assertEquals(
                    Map.of(Item.Kind.ENTITY, 1L, Item.Kind.CLAIM, 1L), preview.plan().counts());
        }
    }

    private static void takeIn(Database database, Path file) {
        ImportPreview preview = preview(database, file);
        assertEquals(List.of(), preview.report().first());
        if (!preview.plan().changesNothing()) {
            database.apply(preview.plan().revision(), new Action.Import("test"));
        }
    }

    private static ImportPreview preview(Database database, Path file) {
        return new ImportFile(database.load(), database.origins(), Limits.STANDARD)
                .read(file, TableOptions.NONE, Progress.UNWATCHED);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("pack.json"), text);
    }

    private static String text(Record record) throws IOException {
        StringBuilder text = new StringBuilder();
        new PackWriter().write(record, text);
        return text.toString();
    }
}
