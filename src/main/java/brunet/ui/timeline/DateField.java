package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.portrayal.map.TextStyle.Face;
import brunet.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The field for the as-of date: Enter goes there, Escape puts the date shown back.
final class DateField extends Region {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double TEXT = 14;
    private static final double PADDING = 10;
    private static final double BUTTON = 22;

    private final TimelineViewModel model;
    private final Fonts fonts;
    private final TextField text = new TextField();
    private final Button calendar = new Button();

    /// @param done takes the keyboard on when a date was gone to
    DateField(TimelineViewModel model, Fonts fonts, Runnable done) {
        this.model = model;
        this.fonts = fonts;
        text.getStyleClass().add("time-field");
        text.textProperty().bindBidirectional(model.typedProperty());
        text.accessibleTextProperty().bind(model.text("date.field"));
        text.setOnAction(event -> {
            model.applyTyped();
            if (!model.edited()) {
                done.run();
            }
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        text.focusedProperty().subscribe(this::focused);
        model.noteProperty()
                .subscribe(note ->
                        text.pseudoClassStateChanged(
                                REFUSED,
                                note.filter(n -> n.tone() == Note.Tone.ERROR).isPresent()));
        CalendarPopup popup = new CalendarPopup(model);
        calendar.getStyleClass().setAll("time-calendar-button");
        calendar.setGraphic(Icons.icon(BootstrapIcons.CALENDAR, 15));
        calendar.setFocusTraversable(false);
        calendar.accessibleTextProperty().bind(model.text("calendar.open"));
        calendar.setOnAction(event -> popup.toggle(this));
        text.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                        popup.toggle(this);
                        event.consume();
                    }
                });
        getChildren().addAll(text, calendar);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.edited()) {
            model.restoreTyped();
            text.selectAll();
            event.consume();
        }
    }

    private void focused(boolean focused) {
        if (!focused) {
            model.restoreTyped();
        }
    }

    /// Puts the cursor into it and marks what stands there.
    void edit() {
        text.requestFocus();
        text.selectAll();
    }

    boolean editing() {
        return text.isFocused();
    }

    /// The width in which every date can be read.
    double widestDate() {
        double date =
                model.widestDates().stream()
                        .mapToDouble(d -> fonts.width(d, Face.SEMI_BOLD, TEXT))
                        .max()
                        .orElse(0);
        return Math.ceil(date) + PADDING + BUTTON;
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(0, 0, getWidth(), getHeight());
        calendar.resizeRelocate(getWidth() - BUTTON, 1, BUTTON - 1, getHeight() - 2);
    }
}
