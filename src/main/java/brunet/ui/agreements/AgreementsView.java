package brunet.ui.agreements;

import brunet.portrayal.text.Lane;
import brunet.portrayal.text.SymbolHint;
import brunet.ui.kit.Controls;
import brunet.ui.kit.EmptyNote;
import brunet.ui.kit.FirmLabel;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RowList;
import brunet.ui.kit.RunText;
import brunet.ui.state.Selection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Shows the agreements: Japan's access agreements as lanes over time, all others in a line each.
public final class AgreementsView extends ScrollPane {
    private static final double NAME = 88;
    private static final double STATUS = 80;

    private final AgreementsViewModel model;
    private final Kit kit;
    private final RowList<LaneRow> list;
    private final VBox page = new VBox();
    private RunText text;

    /// @param shown whether the view is in sight; it follows the date only then
    public AgreementsView(AgreementsViewModel model, Kit kit, ObservableValue<Boolean> shown) {
        this.model = model;
        this.kit = kit;
        this.text = new RunText(kit.sources(), List.of());
        this.list =
                new RowList<>(
                        this::render,
                        row -> !row.entityId().isEmpty(),
                        row -> model.select(row.entityId()));
        list.setAdapt(AgreementsView::show);
        getStyleClass().add("pane-scroll");
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.getStyleClass().add("list-page");
        setContent(page);
        list.accessibleTextProperty().bind(kit.messages().bound("tab.agreements"));
        model.page().when(shown).subscribe(this::show);
        model.selection().when(shown).subscribe(this::choose);
        model.related()
                .when(shown)
                .subscribe(ids -> list.setRelated(row -> ids.contains(row.entityId())));
        kit.theme().subscribe((was, is) -> list.redraw());
    }

    /// Shows a row in the node of another, where only the date is another.
    private static boolean show(Region node, LaneRow row) {
        return switch (row) {
            case LaneRow.Access access -> node instanceof LaneView lane && lane.show(access);
            case LaneRow.Axis axis -> node instanceof AxisView years && years.show(axis);
            case LaneRow.Head _, LaneRow.StageKey _, LaneRow.Line _ -> false;
        };
    }

    private void show(AgreementsViewModel.Page shown) {
        text = new RunText(kit.sources(), shown.sources());
        list.setRows(shown.rows());
        page.getChildren().setAll(shown.rows().isEmpty() ? nothing() : list);
    }

    private EmptyNote nothing() {
        return new EmptyNote(
                kit.messages().text("agreements.none"),
                kit.messages().text("agreements.none.why"),
                Controls.outlineButton(kit.messages().bound("filter.clear"), model::clearFilter));
    }

    private void choose(Selection selection) {
        list.setChosen(row -> selection.is(row.entityId()));
    }

    private Region render(LaneRow row) {
        return switch (row) {
            case LaneRow.Head head -> head(head);
            case LaneRow.Axis axis -> new AxisView(axis);
            case LaneRow.Access access -> new LaneView(kit, text, access);
            case LaneRow.StageKey key -> stageKey(key);
            case LaneRow.Line(Lane lane, String status) -> line(lane, status);
        };
    }

    private static Region head(LaneRow.Head head) {
        if (head.large()) {
            VBox box =
                    new VBox(
                            2,
                            Controls.label(head.title(), "section-title"),
                            Controls.label(head.caption(), "section-caption"));
            box.getStyleClass().add("lane-head");
            return box;
        }
        VBox box = new VBox(Controls.rule("group-rule"), Controls.sectionHead(head.title(), ""));
        box.getStyleClass().add("group-head");
        return box;
    }

    private FlowPane stageKey(LaneRow.StageKey row) {
        FlowPane key = new FlowPane(2, 4);
        key.getStyleClass().add("stage-key");
        for (LaneRow.StageKey.Item named : row.items()) {
            StackPane ball =
                    new StackPane(kit.symbols().symbol(new SymbolHint.Agreement(named.stage())));
            ball.getStyleClass().add("key-ball");
            HBox item = new HBox(2, ball, Controls.label(named.words(), "lane-key"));
            item.setAlignment(Pos.CENTER_LEFT);
            key.getChildren().add(item);
        }
        return key;
    }

    private Region line(Lane lane, String words) {
        StackPane ball =
                new StackPane(
                        kit.symbols()
                                .symbol(
                                        lane.reached()
                                                .<SymbolHint>map(SymbolHint.Agreement::new)
                                                .orElse(SymbolHint.NONE)));
        ball.getStyleClass().add("item-symbol");
        FirmLabel name = new FirmLabel(lane.name(), NAME, "item-name");
        HBox line = new HBox(ball, name);
        if (lane.disputed()) {
            line.getChildren().add(kit.symbols().disputeMark(14));
            HBox.setMargin(line.getChildren().getLast(), new javafx.geometry.Insets(0, 0, 0, 6));
        }
        FirmLabel status = new FirmLabel(words, STATUS, "item-date");
        HBox.setMargin(status, new javafx.geometry.Insets(0, 0, 0, 8));
        TextFlow marks = text.quietFlow(lane.marks());
        marks.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().addAll(Controls.spacer(), status, marks);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        line.getStyleClass().add("item-row");
        line.setAccessibleText(lane.name() + ", " + lane.statusText());
        return line;
    }
}
