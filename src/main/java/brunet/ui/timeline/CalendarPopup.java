package brunet.ui.timeline;

import brunet.ui.kit.Controls;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/// A calendar of one month to pick a date from; days of change are marked.
final class CalendarPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CHANGE = PseudoClass.getPseudoClass("change");
    private static final int WEEK = 7;
    private static final int ROWS = 6;
    private static final double GAP = 4;

    private final TimelineViewModel model;
    private final PopupControl popup = new PopupControl();
    private final GridPane grid = new GridPane();
    private final VBox content;
    private final ObjectProperty<YearMonth> month;

    CalendarPopup(TimelineViewModel model) {
        this.model = model;
        this.month = new SimpleObjectProperty<>(YearMonth.from(model.asOf()));
        Label title =
                Controls.label(
                        Bindings.createStringBinding(
                                () -> model.monthName(month.get()),
                                month,
                                model.messagesProperty()),
                        "time-calendar-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(
                        turn("«", "calendar.year-back", -12),
                        turn("‹", "calendar.month-back", -1),
                        Controls.growing(title),
                        turn("›", "calendar.month-on", 1),
                        turn("»", "calendar.year-on", 12));
        head.setAlignment(Pos.CENTER);
        content = new VBox(head, grid);
        content.getStyleClass().add("time-calendar");
        URL style = CalendarPopup.class.getResource("timeline.css");
        Optional.ofNullable(style)
                .ifPresent(url -> content.getStylesheets().add(url.toExternalForm()));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        month.subscribe(this::fill);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setSkin(new Content());
    }

    /// Shows what it is given, without a dress of its own.
    private final class Content implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public @Nullable Node getNode() {
            return content;
        }

        @Override
        public void dispose() {}
    }

    private Button turn(String sign, String words, int months) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("time-calendar-turn");
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(model.text(words));
        button.setTooltip(Controls.tooltip(model.text(words)));
        button.setOnAction(event -> month.set(month.get().plusMonths(months)));
        return button;
    }

    /// Opens above what asks for it, or closes.
    void toggle(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        month.set(YearMonth.from(model.asOf()));
        fill(month.get());
        Bounds at = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor, at.getMinX(), at.getMinY() - GAP);
        focus(model.asOf());
    }

    private void fill(YearMonth shown) {
        grid.getChildren().clear();
        Locale locale = model.language().locale();
        LocalDate day = firstShown(shown);
        for (int column = 0; column < WEEK; column++) {
            DayOfWeek weekday = day.plusDays(column).getDayOfWeek();
            Label name =
                    Controls.label(
                            weekday.getDisplayName(TextStyle.SHORT, locale), "time-calendar-week");
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, column, 0);
        }
        for (int cell = 0; cell < WEEK * ROWS; cell++, day = day.plusDays(1)) {
            if (YearMonth.from(day).equals(shown)) {
                grid.add(button(day), cell % WEEK, cell / WEEK + 1);
            }
        }
    }

    /// The week begins on Sunday in Japan, else on Monday.
    private LocalDate firstShown(YearMonth shown) {
        LocalDate first = shown.atDay(1);
        int before = first.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return first.minusDays(
                switch (model.language()) {
                    case EN, FR -> before;
                    case JA -> (before + 1) % WEEK;
                });
    }

    private Button button(LocalDate day) {
        Button button = new Button(Integer.toString(day.getDayOfMonth()));
        button.getStyleClass().setAll("time-calendar-day");
        button.setUserData(day);
        button.setAccessibleText(model.said(day));
        button.pseudoClassStateChanged(CHOSEN, day.equals(model.asOf()));
        button.pseudoClassStateChanged(CHANGE, model.changes(day));
        button.setOnAction(event -> choose(day));
        return button;
    }

    private void choose(LocalDate day) {
        popup.hide();
        model.goTo(day);
    }

    private void pressed(KeyEvent event) {
        if (focused().isPresent()) {
            LocalDate day = focused().get();
            KeyCode code = event.getCode();
            LocalDate to =
                    switch (code) {
                        case LEFT -> day.minusDays(1);
                        case RIGHT -> day.plusDays(1);
                        case UP -> day.minusWeeks(1);
                        case DOWN -> day.plusWeeks(1);
                        case PAGE_UP -> day.minusMonths(1);
                        case PAGE_DOWN -> day.plusMonths(1);
                        default -> day;
                    };
            if (code == KeyCode.ENTER) {
                choose(day);
                event.consume();
            } else if (!to.equals(day)) {
                month.set(YearMonth.from(to));
                focus(to);
                event.consume();
            }
        }
    }

    private Optional<LocalDate> focused() {
        return grid.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst();
    }

    private void focus(LocalDate day) {
        grid.getChildren().stream()
                .filter(node -> day.equals(node.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
