package brunet.ui.shell;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.SymbolIcon;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapLayer;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Explains what is drawn now; each item is also the switch of its layer. Wraps between groups.
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

    /// A stretch of items that stay together, set off from what is before it in its line.
    private static final class Group extends HBox {
        private final Region rule = Controls.rule("legend-rule");

        Group() {
            super(2);
            setAlignment(Pos.CENTER_LEFT);
            getChildren().add(rule);
        }

        void open(boolean first) {
            rule.setVisible(!first);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double start = getInsets().getLeft();
        getChildren().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .forEach(group -> group.open(group.getLayoutX() <= start));
    }

    private void show(List<LegendItem> items) {
        Optional<Object> focused = focusedLayer();
        getChildren().clear();
        Group group = new Group();
        for (LegendItem item : items) {
            if (item.startsGroup() || getChildren().isEmpty()) {
                group = new Group();
                getChildren().add(group);
            }
            group.getChildren()
                    .add(
                            item.layer()
                                    .map(layer -> button(item, layer))
                                    .orElseGet(() -> words(item)));
        }
        if (items.isEmpty()) {
            getChildren().add(Controls.label(kit.messages().text("legend.empty"), "small"));
        }
        focused.ifPresent(this::focus);
    }

    private Optional<Object> focusedLayer() {
        return Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> FocusStops.within(owner, this))
                .map(Node::getUserData);
    }

    private void focus(Object layer) {
        getChildren().stream()
                .filter(Group.class::isInstance)
                .flatMap(group -> ((Group) group).getChildren().stream())
                .filter(node -> layer.equals(node.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node words(LegendItem item) {
        HBox words = new HBox(1, icon(item), Controls.label(item.text(), "legend-words"));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node button(LegendItem item, MapLayer layer) {
        ToggleButton button = new ToggleButton(item.text(), icon(item));
        button.setSelected(item.on());
        button.pseudoClassStateChanged(OFF, !item.on());
        button.getStyleClass().setAll("brunet-button", "legend-item");
        button.setUserData(layer);
        button.setOnAction(event -> toggle.accept(layer));
        return button;
    }

    private SymbolIcon icon(LegendItem item) {
        return SymbolIcon.tight(item.glyph(), Palette.of(kit.theme().getValue()), fonts);
    }
}
