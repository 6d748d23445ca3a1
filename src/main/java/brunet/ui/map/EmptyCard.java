package brunet.ui.map;

import brunet.ui.kit.Controls;
import brunet.ui.map.MapViewModel.EmptyDay;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says that the day lies before anything on the map, and leads out of it.
final class EmptyCard extends VBox {

    private static final double WIDTH = 372;

    EmptyCard(MapViewModel viewModel) {
        Label title = Controls.label(viewModel.text("empty.title"), "title");
        Label reason = Controls.label(words(viewModel, "empty.reason"), "reason");
        HBox ways =
                new HBox(
                        Controls.outlineButton(
                                words(viewModel, "empty.go"), viewModel::goToFirstDeed),
                        Controls.linkButton(
                                viewModel.text("empty.bases"), viewModel::showUndatedBases));
        getStyleClass().add("empty-card");
        getChildren().addAll(title, reason, ways);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        visibleProperty().bind(viewModel.emptyDayProperty().map(day -> day.isPresent()));
        managedProperty().bind(visibleProperty());
    }

    private static ObservableValue<String> words(MapViewModel viewModel, String key) {
        return viewModel
                .emptyDayProperty()
                .map(day -> day.map(EmptyDay::first).map(d -> viewModel.dated(key, d)).orElse(""));
    }
}
