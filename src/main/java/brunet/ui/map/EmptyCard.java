package brunet.ui.map;

import brunet.ui.map.MapViewModel.EmptyDay;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says that the day lies before anything on the map, and leads to the first day that does not.
final class EmptyCard extends VBox {

    private static final double WIDTH = 372;

    EmptyCard(MapViewModel viewModel) {
        Label title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(viewModel.text("empty.title"));
        Label reason = new Label();
        reason.getStyleClass().add("reason");
        Button go = new Button();
        go.getStyleClass().setAll("brunet-button", "outline-button");
        getStyleClass().add("empty-card");
        getChildren().addAll(title, reason, new HBox(go));
        setMaxSize(WIDTH, USE_PREF_SIZE);
        viewModel
                .emptyDayProperty()
                .subscribe(
                        empty -> {
                            setVisible(empty.isPresent());
                            reason.setText(empty.map(EmptyDay::reason).orElse(""));
                            go.setText(empty.map(EmptyDay::go).orElse(""));
                            go.setOnAction(
                                    event -> empty.map(EmptyDay::first).ifPresent(viewModel::goTo));
                        });
    }
}
