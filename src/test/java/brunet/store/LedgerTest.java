package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Action;
import brunet.domain.Action.Deed;
import brunet.domain.Change;
import brunet.domain.Claim;
import brunet.domain.Claim.Modality;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Item;
import brunet.domain.LocalText;
import brunet.domain.Operator;
import brunet.domain.Origin;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Tier;
import brunet.domain.Unit;
import brunet.domain.Value;
import brunet.domain.Version;
import brunet.geo.GeoPoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes of a record, kept over many openings of its store.
class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589793Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir Path folder;

    /// Everything an item can hold, so that nothing is lost on the way.
    private final Source copied = source("S-1", List.of(), Optional.empty());

    private final Source withdrawn =
            source(
                    "S-2",
                    List.of("S-1"),
                    Optional.of(
                            new Source.Withdrawal(LocalDate.parse("2026-02-01"), text("denied"))));
    private final Scope scope = new Scope("sc", text("all of it"));
    private final Entity entity =
            new Entity(
                    "ter",
                    EntityKind.TERRITORY,
                    text("Territory"),
                    Optional.of(text("Ter.")),
                    Optional.of(new Place(new GeoPoint(-21.5, 165.25), 1.5)),
                    List.of("one", "another"),
                    Map.of("iso3166", "XX", "wikidata", "Q1"));
    private final Claim claim = claim("C-1", 1450, Rank.NORMAL);
    private final Claim other = claim("C-2", 1650, Rank.DEPRECATED);
    private final Dispute dispute =
            new Dispute(
                    "D-1",
                    List.of("C-1", "C-2"),
                    Optional.of(
                            new Dispute.Finding(
                                    text("topic"),
                                    text("summary"),
                                    text("reason"),
                                    List.of("C-1"),
                                    Dispute.Severity.MEDIUM,
                                    true)));

    private static Source source(
            String id, List<String> origins, Optional<Source.Withdrawal> withdrawal) {
        return new Source(
                id,
                "Title of " + id,
                new Source.Imprint(
                        "Publisher",
                        Optional.of(Edtf.date("2025-06")),
                        LocalDate.parse("2026-01-02"),
                        "fr"),
                new Source.Standing(Tier.PRESS, origins, withdrawal),
                Optional.of("https://example.org/" + id),
                Optional.of(text("a note")));
    }

    private static Claim claim(String id, int amount, Rank rank) {
        return new Claim(
                id,
                "ter",
                new Claim.Statement(
                        Property.PERSONNEL,
                        new Value.Quantity(BigDecimal.valueOf(amount), Operator.ABOUT, Unit.PEOPLE),
                        Optional.of("sc")),
                Optional.of(Edtf.period("2025-06/..")),
                new Modality.Opinion(Optional.of("someone")),
                new Claim.Ranking(rank, Optional.of(text("why"))),
                new Claim.Grounds(List.of("S-2", "S-1"), Optional.of(text("how"))));
    }

    private static LocalText text(String words) {
        return new LocalText(words, words + " (fr)", words + " (ja)");
    }

    @BeforeEach
    void fill() {
        in(store ->
                store.apply(
                        Revision.putting(copied, withdrawn, scope, entity, claim, other, dispute),
                        new Action.Import("seven things")));
    }

    private <T> T in(Function<Database, T> use) {
        try (Database store = Database.openEmpty(folder, CLOCK)) {
            return use.apply(store);
        }
    }

    private Record record() {
        return in(Database::load);
    }

    private Change edit(Claim edited) {
        return in(store ->
                store.apply(Revision.putting(edited), new Action.Edit(Deed.EDIT, edited.key())));
    }

    @Test
    void whatIsAppliedIsThereWholeAfterAReopening() {
        Record record = record();
        assertEquals(List.of(copied, withdrawn), List.copyOf(record.sources()));
        assertEquals(List.of(scope), List.copyOf(record.scopes()));
        assertEquals(List.of(entity), List.copyOf(record.entities()));
        assertEquals(List.of(claim, other), List.copyOf(record.claims()));
        assertEquals(List.of(dispute), List.copyOf(record.disputes()));
    }

    @Test
    void anEditedItemKeepsItsPlaceAndItsEarlierVersions() {
        Claim edited = claim("C-1", 1500, Rank.PREFERRED);
        Change change = edit(edited);
        assertEquals(List.of(edited, other), List.copyOf(record().claims()));
        List<Version> history = in(store -> store.history(claim.key()));
        assertEquals(List.of(claim, edited), history.stream().map(Version::item).toList());
        assertEquals(change, history.getLast().change());
        assertEquals(NOW, change.at());
    }

    @Test
    void anEarlierVersionIsRestoredAfterAReopening() {
        edit(claim("C-1", 1500, Rank.PREFERRED));
        in(store -> store.restore(store.history(claim.key()).getFirst()));
        assertEquals(Optional.of(claim), record().claim("C-1"));
        assertEquals(3, in(store -> store.history(claim.key())).size());
    }

    @Test
    void undoAndRedoGoOnAcrossReopenings() {
        Claim edited = claim("C-1", 1500, Rank.PREFERRED);
        edit(edited);
        in(Database::undo);
        assertEquals(Optional.of(claim), record().claim("C-1"));
        in(Database::undo);
        assertTrue(record().claims().isEmpty());
        assertTrue(in(Database::undo).isEmpty());
        in(Database::redo);
        assertEquals(List.of(claim, other), List.copyOf(record().claims()));
        in(Database::redo);
        assertEquals(List.of(edited, other), List.copyOf(record().claims()));
        assertTrue(in(Database::redo).isEmpty());
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone() {
        edit(claim("C-1", 1500, Rank.PREFERRED));
        in(Database::undo);
        edit(claim("C-1", 1600, Rank.PREFERRED));
        assertTrue(in(Database::redo).isEmpty());
    }

    @Test
    void whatIsTakenBackLeavesTheRecordAndStaysInTheHistory() {
        in(store ->
                store.apply(
                        new Revision(List.of(), List.of(dispute.key())),
                        new Action.Edit(Deed.TAKE_BACK, dispute.key())));
        assertTrue(record().disputes().isEmpty());
        Version last = in(store -> store.history(dispute.key())).getLast();
        assertTrue(last.takenBack());
        assertEquals(dispute, last.item());
        in(Database::undo);
        assertEquals(List.of(dispute), List.copyOf(record().disputes()));
    }

    @Test
    void aRevisionThatDanglesChangesNothing() {
        Revision dangling =
                new Revision(List.of(claim("C-3", 1, Rank.NORMAL)), List.of(copied.key()));
        in(store -> {
            var error =
                    assertThrows(
                            IllegalArgumentException.class,
                            () ->
                                    store.apply(
                                            dangling,
                                            new Action.Edit(Deed.TAKE_BACK, copied.key())));
            assertTrue(String.valueOf(error.getMessage()).contains("S-1"), error::getMessage);
            assertEquals(2, store.history().changes().size());
            return store.load();
        });
        assertEquals(2, record().claims().size());
    }

    @Test
    void anItemComesFromWhoeverSetItAsItStands() {
        edit(claim("C-1", 1500, Rank.PREFERRED));
        Map<Item.Key, Origin> edited = in(Database::origins);
        assertEquals(Origin.PERSON, edited.get(claim.key()));
        assertEquals(Origin.IMPORT, edited.get(other.key()));
        in(Database::undo);
        assertEquals(Origin.IMPORT, in(Database::origins).get(claim.key()));
        in(Database::undo);
        assertEquals(Map.of(), in(Database::origins));
        in(Database::redo);
        in(Database::redo);
        assertEquals(edited, in(Database::origins));
    }

    @Test
    void theHistorySaysWhatWasDone() {
        Change change = edit(claim("C-1", 1500, Rank.PREFERRED));
        in(Database::undo);
        assertEquals(
                List.of(
                        new Action.Begin(false),
                        new Action.Import("seven things"),
                        change.action(),
                        new Action.Undo(change.number())),
                in(store -> store.history().changes().stream().map(Change::action).toList()));
    }
}
