package brunet.ui.timeline;

import brunet.domain.Chronicle;
import brunet.domain.Language;
import brunet.domain.PartialDate;
import brunet.domain.Situation;
import brunet.portrayal.Theme;
import brunet.portrayal.text.Narration;
import brunet.portrayal.text.Wording;
import brunet.ui.state.Desk;
import brunet.ui.state.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What the time dock says and does. Used on the FX thread only.
public final class TimelineViewModel {
    private final Desk desk;
    private final ObjectBinding<Messages> messages;
    private final ObjectBinding<Narration> narration;
    private final DateEntry entry;
    private final Player player;

    public TimelineViewModel(Desk desk, Ticker ticker) {
        this.desk = desk;
        ObservableValue<Language> language = desk.settingsProperty().map(Settings::language);
        this.messages =
                Bindings.createObjectBinding(() -> new Messages(language.getValue()), language);
        this.narration =
                Bindings.createObjectBinding(
                        () -> new Narration(wording(), desk.situation(), desk.chronicle()),
                        desk.situationProperty(),
                        messages);
        this.entry = new DateEntry(desk, messages);
        this.player = new Player(desk, ticker);
    }

    // Properties

    ObservableValue<Messages> messagesProperty() {
        return messages;
    }

    private Wording wording() {
        return messages.get().wording();
    }

    ObservableValue<Theme> themeProperty() {
        return desk.settingsProperty().map(Settings::theme);
    }

    ObservableValue<Situation> situationProperty() {
        return desk.situationProperty();
    }

    LocalDate asOf() {
        return desk.situation().asOf();
    }

    ObservableValue<Chronicle> chronicleProperty() {
        return desk.chronicleProperty();
    }

    /// The day after which nothing can be known.
    LocalDate lastSource() {
        return desk.situation().informationTo().or(desk.chronicle()::last).orElseGet(this::asOf);
    }

    /// A text of the dock that follows the language.
    ObservableValue<String> text(String key) {
        return messages.map(m -> m.text(key));
    }

    /// "11 Sep 2025".
    String date() {
        return wording().date(asOf());
    }

    Language language() {
        return messages.get().language();
    }

    /// "September 2025".
    String monthName(YearMonth month) {
        return wording().fullDate(PartialDate.month(month));
    }

    String said(LocalDate day) {
        return wording().fullDate(day);
    }

    /// Whether something changes on a day.
    boolean changes(LocalDate day) {
        return !desk.chronicle().on(day).isEmpty();
    }

    /// A date of every month, late in it: the widest that a date gets in this language is among
    /// them.
    List<String> widestDates() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> wording().date(LocalDate.of(2020, month, 28)))
                .toList();
    }

    /// What is written above the line.
    String wordsSide(TimePlot plot) {
        return side("axis.words", plot, plot.tallestWords());
    }

    String deedsSide(TimePlot plot) {
        return side("axis.deeds", plot, plot.tallestDeeds());
    }

    private String side(String key, TimePlot plot, int tallest) {
        String name = say(plot.frame().compact() ? key + ".short" : key);
        return plot.bars()
                ? messages.get().text("axis.bars", name, wording().number(tallest))
                : name;
    }

    StringProperty typedProperty() {
        return entry.textProperty();
    }

    ObservableValue<Optional<Note>> noteProperty() {
        return entry.note();
    }

    boolean edited() {
        return entry.edited();
    }

    /// What the key for the previous change does; empty when there is none.
    ObservableValue<Optional<Narration.Change>> previousProperty() {
        return narration.map(Narration::changeBefore);
    }

    ObservableValue<Optional<Narration.Change>> nextProperty() {
        return narration.map(Narration::changeAfter);
    }

    ObservableValue<String> previousWords() {
        return narration.map(
                n -> n.changeBefore().map(Narration.Change::words).orElseGet(n::noEarlierChange));
    }

    ObservableValue<String> nextWords() {
        return narration.map(
                n -> n.changeAfter().map(Narration.Change::words).orElseGet(n::noLaterChange));
    }

    ObservableValue<String> previousTooltip() {
        return narration.map(n -> tooltip("previous", n.changeBefore(), n.noEarlierChange()));
    }

    ObservableValue<String> nextTooltip() {
        return narration.map(n -> tooltip("next", n.changeAfter(), n.noLaterChange()));
    }

    private String tooltip(String key, Optional<Narration.Change> change, String none) {
        return change.map(c -> messages.get().text("change.to", say(key), c.date(), c.words()))
                .orElse(none);
    }

    private String say(String key) {
        return messages.get().text(key);
    }

    ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    ObjectProperty<Pace> paceProperty() {
        return player.paceProperty();
    }

    ObservableValue<Boolean> canPlay() {
        return narration.map(n -> Player.next(desk).isPresent());
    }

    ObservableValue<String> playTooltip() {
        return Bindings.createStringBinding(
                () ->
                        player.playingProperty().get()
                                ? say("pause")
                                : Player.next(desk).isPresent()
                                        ? say("play." + player.paceProperty().get())
                                        : messages.get()
                                                .text("play.none", wording().date(lastSource())),
                narration,
                player.playingProperty(),
                player.paceProperty());
    }

    /// What the time line says of itself to a screen reader.
    ObservableValue<String> spoken() {
        return narration.map(
                n -> messages.get().text("axis.spoken", wording().fullDate(asOf()), n.onThisDay()));
    }

    /// Names the things of a column, the first few of them; empty when it holds none.
    Optional<Listing> listing(TimePlot plot, TimeColumn column) {
        List<TimeMark> marks = plot.in(column).toList();
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.of(column, marks, narration.get(), messages.get()));
    }

    // Commands

    void goTo(LocalDate day) {
        desk.goTo(day);
    }

    public void previousChange() {
        desk.goToPreviousChange();
    }

    public void nextChange() {
        desk.goToNextChange();
    }

    public void moveMonths(int months) {
        desk.moveMonths(months);
    }

    public void first() {
        desk.goToFirst();
    }

    public void last() {
        desk.goToLast();
    }

    public void playOrPause() {
        player.playOrPause();
    }

    void applyTyped() {
        entry.apply();
    }

    void restoreTyped() {
        entry.restore();
    }
}
