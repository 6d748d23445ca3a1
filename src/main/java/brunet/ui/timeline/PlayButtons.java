package brunet.ui.timeline;

import brunet.ui.kit.Controls;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Previous change, play or pause, next change. A button that is off says why in its tooltip.
final class PlayButtons extends HBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    PlayButtons(TimelineViewModel model) {
        Button previous = button("time-previous", model::previousChange);
        previous.disableProperty().bind(model.previousProperty().map(change -> change.isEmpty()));
        Button play = button("time-play", model::playOrPause);
        play.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.playingProperty().get() && !model.canPlay().getValue(),
                                model.playingProperty(),
                                model.situationProperty()));
        model.playingProperty().subscribe(on -> play.pseudoClassStateChanged(PLAYING, on));
        play.setContextMenu(paces(model));
        Button next = button("time-next", model::nextChange);
        next.disableProperty().bind(model.nextProperty().map(change -> change.isEmpty()));
        getChildren()
                .addAll(
                        explained(previous, model.previousTooltip()),
                        explained(play, model.playTooltip()),
                        explained(next, model.nextTooltip()));
    }

    private static Button button(String style, Runnable action) {
        Region sign = new Region();
        sign.getStyleClass().add("time-sign");
        Button button = new Button();
        button.getStyleClass().setAll("time-button", style);
        button.setGraphic(sign);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button with a tooltip on what it stands in, as one that is off has none.
    private static StackPane explained(Button button, ObservableValue<String> words) {
        StackPane place = new StackPane(button);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setPrefWidth(0);
        Tooltip.install(place, Controls.tooltip(words));
        button.accessibleTextProperty().bind(words);
        return place;
    }

    private static ContextMenu paces(TimelineViewModel model) {
        ContextMenu menu = new ContextMenu();
        for (Pace pace : Pace.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(model.text("pace." + pace));
            item.setOnAction(event -> model.paceProperty().set(pace));
            model.paceProperty().subscribe(chosen -> item.setSelected(chosen == pace));
            menu.getItems().add(item);
        }
        return menu;
    }
}
