package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.portrayal.map.TextStyle.Face;
import brunet.portrayal.text.Narration;
import brunet.ui.kit.Controls;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The controls of the as-of date: its field, the keys for the changes beside it and what they do.
final class TimeControls extends Region {
    private static final double SIDE = 16;
    private static final double COMPACT_SIDE = 14;
    private static final double COMPACT_RIGHT = 13;
    private static final double LABEL = 33;
    private static final double FIELD_HEIGHT = 32;
    private static final double BUTTON = 32;
    private static final double SMALL_BUTTON = 28;
    private static final double GAP = 6;
    private static final double KEY_WIDTH = 18;
    private static final double ROW = 20;
    private static final double DATE_TEXT = 12;

    private final TimelineViewModel model;
    private final Fonts fonts;
    private final Label asOf;
    private final DateField field;
    private final PlayButtons buttons;
    private final ChangeRow previous;
    private final ChangeRow next;
    private final HBox key = new HBox();
    private final TextFlow note = new TextFlow();

    /// One of the two keys and what it will do.
    private record ChangeRow(StackPane key, Label date, Label words) {
        static ChangeRow of(
                Arrow arrow,
                ObservableValue<Optional<Narration.Change>> change,
                ObservableValue<String> said) {
            Label date =
                    Controls.label(
                            change.map(c -> c.map(Narration.Change::date).orElse("")),
                            "time-change-date");
            Label words = Controls.label(said, "time-change-words");
            words.setTooltip(Controls.tooltip(said));
            StackPane key = Arrow.key(arrow);
            key.disableProperty().bind(change.map(Optional::isEmpty));
            return new ChangeRow(key, date, words);
        }

        List<Node> nodes() {
            return List.of(key, date, words);
        }

        void show(boolean visible) {
            nodes().forEach(node -> node.setVisible(visible));
        }

        /// Without a date, as when there is no change, the words begin where it would.
        void place(double x, double y, double indent, double dateWidth, double right) {
            double dateX = x + KEY_WIDTH + indent;
            double wordsX = date.getText().isEmpty() ? dateX : dateX + dateWidth;
            key.resizeRelocate(x, y, KEY_WIDTH, 17);
            date.resizeRelocate(dateX, y - 1, dateWidth, ROW - 1);
            words.resizeRelocate(wordsX, y - 1, right - wordsX, ROW - 1);
        }
    }

    TimeControls(TimelineViewModel model, Fonts fonts, Runnable dateTaken) {
        this.model = model;
        this.fonts = fonts;
        this.asOf = Controls.label(model.text("as-of"), "time-as-of");
        this.field = new DateField(model, fonts, dateTaken);
        this.buttons = new PlayButtons(model);
        this.previous = ChangeRow.of(Arrow.LEFT, model.previousProperty(), model.previousWords());
        this.next = ChangeRow.of(Arrow.RIGHT, model.nextProperty(), model.nextWords());
        getStyleClass().add("time-controls");
        asOf.setLabelFor(field);
        note.getStyleClass().add("time-note");
        key.getChildren()
                .setAll(
                        keyEntry("time-key-day", "key.day"),
                        Controls.spacer(),
                        keyEntry("time-key-month", "key.month"),
                        Controls.spacer(),
                        keyEntry("time-key-after", "key.after"));
        getChildren().addAll(asOf, field, buttons);
        getChildren().addAll(previous.nodes());
        getChildren().addAll(next.nodes());
        getChildren().addAll(key, note);
        model.noteProperty().subscribe(this::say);
        model.situationProperty().subscribe(situation -> requestLayout());
        model.messagesProperty().subscribe(words -> requestLayout());
    }

    private HBox keyEntry(String sign, String words) {
        Region symbol = new Region();
        symbol.getStyleClass().add(sign);
        HBox entry = new HBox(symbol, Controls.label(model.text(words), "time-key-words"));
        entry.getStyleClass().add("time-key-entry");
        return entry;
    }

    private void say(Optional<Note> said) {
        note.getChildren().setAll(said.stream().flatMap(TimeControls::parts).toList());
        said.ifPresent(n -> note.setAccessibleText(n.whole()));
        requestLayout();
    }

    private static Stream<Text> parts(Note note) {
        Text words = new Text(note.words());
        words.getStyleClass().add("time-note-" + note.tone().name().toLowerCase(Locale.ROOT));
        Text rest = new Text(note.words().isEmpty() ? note.rest() : " " + note.rest());
        rest.getStyleClass().add("time-note-rest");
        return Stream.of(words, rest);
    }

    DateField field() {
        return field;
    }

    @Override
    protected void layoutChildren() {
        boolean compact = getHeight() < TimeFrame.FULL_HEIGHT;
        double side = compact ? COMPACT_SIDE : SIDE;
        double right = getWidth() - (compact ? COMPACT_RIGHT : SIDE);
        layoutField(side, right, compact);
        double row = compact ? 50 : 53;
        double dateWidth = Math.max(widestDate() + 8, 72);
        double indent = compact ? 12 : 16;
        previous.place(side, row, indent, dateWidth, right);
        next.place(side, row + ROW, indent, dateWidth, right);
        key.resizeRelocate(side, 96, right - side, 18);
        layoutNote(side, right, compact);
    }

    private void layoutField(double side, double right, boolean compact) {
        double y = compact ? 11 : 12;
        double label = Math.ceil(asOf.prefWidth(-1));
        double labelGap = compact ? 4 : 7;
        double left = side + Math.max(label, LABEL) + labelGap;
        double roomy = right - 3 * BUTTON - 3 * GAP - left;
        boolean tight = roomy < field.widestDate();
        double button = tight ? SMALL_BUTTON : BUTTON;
        double gap = tight ? 4 : GAP;
        if (tight) {
            left = side + label + labelGap;
        }
        double buttonsWidth = 3 * button + 2 * gap;
        asOf.resizeRelocate(side, y, label, FIELD_HEIGHT);
        buttons.setSpacing(gap);
        buttons.resizeRelocate(right - buttonsWidth, y, buttonsWidth, FIELD_HEIGHT);
        field.resizeRelocate(left, y, right - buttonsWidth - gap - left, FIELD_HEIGHT);
    }

    private double widestDate() {
        return Stream.of(previous, next)
                .mapToDouble(row -> fonts.width(row.date().getText(), Face.REGULAR, DATE_TEXT))
                .max()
                .orElse(0);
    }

    /// While one types the note takes the room of all that is below the field. Later it stands in
    /// the last row, or when compact for the key that leads further out.
    private void layoutNote(double side, double right, boolean compact) {
        boolean said = !note.getChildren().isEmpty();
        boolean typing = said && model.edited();
        boolean early = said && !typing && model.previousProperty().getValue().isEmpty();
        previous.show(!typing && !(compact && early));
        next.show(!typing && !(compact && said && !early));
        key.setVisible(!compact && !said);
        note.setVisible(said);
        double y = typing ? 50 : compact ? early ? 49 : 69 : 95;
        note.resizeRelocate(side, y, right - side, note.prefHeight(right - side));
    }
}
