package brunet.ui.map;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.SymbolIcon;
import brunet.portrayal.Theme;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapLayer;
import brunet.ui.kit.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// What is drawn now, each item the switch of its layer. What is switched off stays, struck through.
public final class LegendBar extends FlowPane {

    private final MapViewModel viewModel;
    private final Fonts fonts;

    public LegendBar(MapViewModel viewModel, Fonts fonts) {
        this.viewModel = viewModel;
        this.fonts = fonts;
        getStyleClass().add("legend");
        getStylesheets()
                .add(Objects.requireNonNull(LegendBar.class.getResource("map.css")).toExternalForm());
        viewModel.legend().subscribe(this::list);
        viewModel.theme().subscribe(() -> list(viewModel.legend().getValue()));
    }

    private void list(List<LegendItem> items) {
        Optional<Object> focused =
                getChildren().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
        Theme theme = viewModel.theme().getValue();
        List<Node> nodes = new ArrayList<>();
        for (LegendItem item : items) {
            if (item.startsGroup()) {
                nodes.add(Controls.rule("legend-rule"));
            }
            HBox sign = sign(item, Palette.of(theme));
            nodes.add(item.layer().map(layer -> switchOf(layer, item, sign)).orElse(sign));
        }
        if (items.isEmpty()) {
            nodes.add(Controls.label(viewModel.text("legend.empty"), "legend-empty"));
        }
        getChildren().setAll(nodes);
        focused.flatMap(this::nodeOf).ifPresent(Node::requestFocus);
    }

    private Optional<Node> nodeOf(Object layer) {
        return getChildren().stream().filter(n -> layer.equals(n.getUserData())).findFirst();
    }

    private HBox sign(LegendItem item, Palette palette) {
        Text text = new Text(item.text());
        text.getStyleClass().add(item.on() ? "legend-text" : "legend-text-off");
        text.setStrikethrough(!item.on());
        HBox sign = new HBox(new SymbolIcon(item.glyph(), palette, fonts), text);
        sign.getStyleClass().add("legend-sign");
        return sign;
    }

    private Node switchOf(MapLayer layer, LegendItem item, HBox sign) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("brunet-button", "legend-item");
        button.setUserData(layer);
        button.setGraphic(sign);
        button.setAccessibleText(item.text());
        button.setSelected(item.on());
        button.setOnAction(event -> viewModel.toggle(layer));
        return button;
    }
}
