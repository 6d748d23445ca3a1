package brunet.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.Narration;
import brunet.ui.state.Desk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 11);
    private static final LocalDate FIRST = LocalDate.of(1951, 9, 8);

    private final FakeTicker ticker = new FakeTicker();
    private final Desk desk = Desks.on(LAST_DAY);
    private final TimelineViewModel model = new TimelineViewModel(desk, ticker);

    private void type(String text) {
        model.typedProperty().set(text);
    }

    private Note note() {
        return model.noteProperty().getValue().orElseThrow();
    }

    @Test
    void theFieldShowsTheDateOfTheDesk() {
        assertEquals("11 Sep 2025", model.typedProperty().get());
        desk.goTo(LocalDate.of(2024, 9, 18));
        assertEquals("18 Sep 2024", model.typedProperty().get());
        assertEquals(Optional.empty(), model.noteProperty().getValue());
    }

    @Test
    void whileTypingItSaysHowItReadsTheDateAndChangesNothing() {
        type("2024-05");
        assertEquals("Reads as 31 May 2024, the last day of the month.", note().words());
        assertEquals(Note.Tone.PLAIN, note().tone());
        assertEquals(LAST_DAY, desk.situation().asOf());
    }

    @Test
    void enterGoesToTheLastDayOfWhatWasTyped() {
        type("2024");
        model.applyTyped();
        assertEquals(LocalDate.of(2024, 12, 31), desk.situation().asOf());
        assertEquals("31 Dec 2024", model.typedProperty().get());
        type("2 May 2024");
        model.applyTyped();
        assertEquals(LocalDate.of(2024, 5, 2), desk.situation().asOf());
    }

    @Test
    void aDateThatDoesNotExistIsRefusedInWordsAndTheDateStays() {
        type("31 Feb 2024");
        model.applyTyped();
        assertEquals(
                new Note(
                        Note.Tone.ERROR,
                        "February 2024 has 29 days.",
                        "Still showing 11 Sep 2025."),
                note());
        assertEquals(LAST_DAY, desk.situation().asOf());
        assertEquals("31 Feb 2024", model.typedProperty().get());
        type("29 Feb 2024");
        assertEquals(Note.Tone.PLAIN, note().tone());
    }

    @Test
    void escapePutsTheDateShownBack() {
        type("31 Feb 2024");
        model.applyTyped();
        model.restoreTyped();
        assertEquals("11 Sep 2025", model.typedProperty().get());
        assertEquals(Optional.empty(), model.noteProperty().getValue());
    }

    @Test
    void aDateBeforeTheFirstDatedThingIsAllowedAndSaysSo() {
        type("1858");
        assertEquals("Nothing is dated before 8 Sep 1951.", note().words());
        model.applyTyped();
        assertEquals(LocalDate.of(1858, 12, 31), desk.situation().asOf());
        assertEquals("Nothing is dated before 8 Sep 1951.", note().words());
    }

    @Test
    void aDateAfterTheLastSourceIsAllowedAndWarns() {
        type("2026-11-22");
        model.applyTyped();
        assertEquals(LocalDate.of(2026, 11, 22), desk.situation().asOf());
        assertEquals(
                new Note(
                        Note.Tone.WARNING,
                        "No sources after 13 Mar 2026.",
                        "Showing the last known state."),
                note());
    }

    @Test
    void textsFollowTheLanguage() {
        desk.speak(Language.FR);
        assertEquals("11 sept. 2025", model.typedProperty().get());
        type("31 février 2024");
        model.applyTyped();
        assertEquals("Février 2024 compte 29 jours. Toujours au 11 sept. 2025.", note().whole());
        desk.speak(Language.JA);
        assertEquals("2025年9月11日", model.typedProperty().get());
    }

    @Test
    void theKeysSayWhatTheyWillDoAndDoIt() {
        Narration.Change next = model.nextProperty().getValue().orElseThrow();
        model.nextChange();
        assertEquals(next.day(), desk.situation().asOf());
        model.previousChange();
        assertEquals(LAST_DAY, desk.situation().asOf());
    }

    @Test
    void atTheFirstChangeThePreviousKeySaysThereIsNone() {
        model.first();
        assertEquals(FIRST, desk.situation().asOf());
        assertEquals(Optional.empty(), model.previousProperty().getValue());
        assertEquals("No earlier change", model.previousTooltip().getValue());
    }

    @Test
    void monthsMoveTheDateButNotBeyondTheEndsOfTheRecord() {
        model.moveMonths(-1);
        assertEquals(LocalDate.of(2025, 8, 11), desk.situation().asOf());
        model.moveMonths(12);
        LocalDate last = desk.chronicle().last().orElseThrow();
        assertEquals(last, desk.situation().asOf());
        model.first();
        model.moveMonths(-12);
        assertEquals(FIRST, desk.situation().asOf());
    }

    @Test
    void playingTakesOneChangeAtOnceAndOneWithEveryTick() {
        List<LocalDate> seen = new ArrayList<>();
        model.first();
        desk.situationProperty().subscribe((before, after) -> seen.add(after.asOf()));
        model.playOrPause();
        ticker.tick();
        assertEquals(List.of(LocalDate.of(1952, 4, 28), LocalDate.of(1954, 2, 19)), seen);
        assertEquals(Duration.ofSeconds(1), ticker.step());
        assertTrue(model.playingProperty().get());
    }

    @Test
    void playingStopsAtTheLastSourceAndDoesNotBeginAgain() {
        model.playOrPause();
        for (int i = 0; i < 100 && ticker.ticks(); i++) {
            ticker.tick();
        }
        assertFalse(model.playingProperty().get());
        LocalDate end = desk.situation().asOf();
        assertFalse(end.isAfter(LocalDate.of(2026, 3, 13)));
        assertFalse(model.canPlay().getValue());
        assertEquals(
                "No later change up to the last source, 13 Mar 2026",
                model.playTooltip().getValue());
        model.playOrPause();
        assertEquals(end, desk.situation().asOf());
    }

    @Test
    void takingTheDateInHandStopsPlaying() {
        model.first();
        model.playOrPause();
        desk.goTo(LocalDate.of(2014, 8, 25));
        assertFalse(model.playingProperty().get());
        assertFalse(ticker.ticks());
        assertEquals(LocalDate.of(2014, 8, 25), desk.situation().asOf());
    }

    @Test
    void anotherPaceHoldsFromTheNextTick() {
        model.first();
        model.playOrPause();
        model.paceProperty().set(Pace.FAST);
        assertEquals(Duration.ofMillis(500), ticker.step());
        assertTrue(ticker.ticks());
    }
}
