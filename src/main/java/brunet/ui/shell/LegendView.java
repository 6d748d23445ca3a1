package brunet.ui.shell;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.SymbolIcon;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapLayer;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Explains what is drawn now; each item is also the switch of its layer.
public final class LegendView extends FlowPane {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Kit kit;
    private final Fonts fonts;
    private final Consumer<MapLayer> toggle;

    /// @param toggle switches a layer off, or on again
    public LegendView(
            Kit kit,
            Fonts fonts,
            ObservableValue<List<LegendItem>> items,
            Consumer<MapLayer> toggle) {
        super(4, 0);
        this.kit = kit;
        this.fonts = fonts;
        this.toggle = toggle;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        accessibleTextProperty().bind(kit.messages().bound("legend.name"));
        items.subscribe(this::show);
        kit.theme().subscribe((was, is) -> show(items.getValue()));
        kit.messages().wordingProperty().subscribe((was, is) -> show(items.getValue()));
    }

    private void show(List<LegendItem> items) {
        getChildren().clear();
        for (LegendItem item : items) {
            if (item.startsGroup() && !getChildren().isEmpty()) {
                getChildren().add(Controls.rule("legend-rule"));
            }
            getChildren().add(item.layer().map(layer -> button(item, layer)).orElseGet(() -> words(item)));
        }
        if (items.isEmpty()) {
            getChildren().add(Controls.label(kit.messages().text("legend.empty"), "small"));
        }
    }

    private Node words(LegendItem item) {
        HBox words = new HBox(4, icon(item), Controls.label(item.text(), "legend-words"));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node button(LegendItem item, MapLayer layer) {
        ToggleButton button = new ToggleButton(item.text(), icon(item));
        button.setSelected(item.on());
        button.pseudoClassStateChanged(OFF, !item.on());
        button.getStyleClass().setAll("brunet-button", "legend-item");
        button.setOnAction(event -> toggle.accept(layer));
        return button;
    }

    private SymbolIcon icon(LegendItem item) {
        return new SymbolIcon(item.glyph(), Palette.of(kit.theme().getValue()), fonts);
    }
}
