package brunet.ui.card;

import brunet.portrayal.text.Card;
import brunet.portrayal.text.CardSection;
import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.FactRow;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import brunet.portrayal.text.CardSection.More;
import brunet.portrayal.text.CardSection.Paragraph;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.SymbolHint;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DisputeTag;
import brunet.ui.kit.FactRowView;
import brunet.ui.kit.FirmLabel;
import brunet.ui.kit.Folds;
import brunet.ui.kit.ItemRow;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RowList;
import brunet.ui.kit.RunText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Shows the card with its foot.
public final class CardView extends BorderPane {
    private final CardViewModel model;
    private final Kit kit;
    private final Function<String, Optional<Region>> lens;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox sources = new VBox();
    private final Folds folds;
    private Optional<String> shown = Optional.empty();

    /// @param lens a small map of an entity, for those that the map itself shows too small
    /// @param brief saves the picture of what is shown
    /// @param edit shows what can be done to the thing, beside a button
    public CardView(
            CardViewModel model,
            Kit kit,
            Function<String, Optional<Region>> lens,
            Runnable brief,
            Consumer<Node> edit) {
        this.model = model;
        this.kit = kit;
        this.lens = lens;
        this.folds = new Folds(kit.messages());
        getStyleClass().add("card");
        page.getStyleClass().add("card-page");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        sources.getStyleClass().add("card-sources");
        setCenter(scroll);
        setBottom(foot(brief, edit));
        model.card().subscribe(this::show);
        kit.theme().subscribe((was, is) -> show(model.card().getValue()));
    }

    private HBox foot(Runnable brief, Consumer<Node> edit) {
        Button count =
                Controls.countButton(
                        kit.messages().bound("card.sources-head"),
                        model.card()
                                .map(card ->
                                        kit.messages().wording().number(card.sources().size())),
                        this::toggleSources);
        Button copy = Controls.textButton(kit.messages().bound("card.copy"), this::copy);
        Button picture = Controls.outlineButton(kit.messages().bound("card.brief"), brief);
        picture.setGraphic(brunet.ui.kit.Icons.icon(BootstrapIcons.CHEVRON_RIGHT, 10));
        picture.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Button change =
                Controls.iconButton(
                        BootstrapIcons.PENCIL, 12, kit.messages().bound("edit.menu"), () -> {});
        change.setId("edit-card");
        change.setOnAction(event -> edit.accept(change));
        HBox foot = new HBox(8, count, Controls.spacer(), change, copy, picture);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("pane-foot");
        return foot;
    }

    /// Puts the card on the clipboard as text.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.asText());
        Clipboard.getSystemClipboard().setContent(content);
        kit.overlay()
                .toast(
                        new brunet.ui.kit.Toast(
                                kit.messages().text("card.copied"), "", Optional.empty()));
    }

    private void toggleSources() {
        sources.setVisible(!sources.isVisible());
        if (sources.isVisible()) {
            layout();
            scroll.setVvalue(1);
        }
    }

    private void show(Card card) {
        boolean another = !shown.equals(card.entityId());
        if (another) {
            folds.closeAll();
        }
        RunText text = new RunText(kit.sources(), card.sources());
        page.getChildren().setAll(head(card));
        card.banner().map(banner -> banner(banner)).ifPresent(page.getChildren()::add);
        card.entityId().flatMap(lens).ifPresent(this::addLens);
        boolean first = card.entityId().isPresent();
        for (CardSection section : card.sections()) {
            Region region = section(section, text);
            if (!(section instanceof Paragraph)) {
                region.getStyleClass().add(first ? "first-section" : "section");
                first = false;
            }
            page.getChildren().add(region);
        }
        sources.getChildren().setAll(sourceHead());
        card.sources().forEach(entry -> sources.getChildren().add(source(entry)));
        sources.managedProperty().bind(sources.visibleProperty());
        page.getChildren().add(sources);
        if (another) {
            sources.setVisible(false);
            scroll.setVvalue(0);
            shown = card.entityId();
        }
    }

    private void addLens(Region map) {
        map.getStyleClass().add("card-lens");
        page.getChildren().add(map);
    }

    private VBox head(Card card) {
        Label title = Controls.label(card.title(), "card-title");
        title.setWrapText(true);
        if (card.entityId().isEmpty()) {
            return new VBox(title);
        }
        Button close =
                Controls.iconButton(
                        BootstrapIcons.X, 20, kit.messages().bound("card.close"), model::close);
        HBox top =
                new HBox(
                        Controls.growing(Controls.label(card.kindLine(), "card-kind")),
                        Controls.spacer(),
                        close);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(top, title);
        if (!card.otherNames().isEmpty()) {
            Label others = Controls.label(String.join(" · ", card.otherNames()), "card-others");
            others.setWrapText(true);
            head.getChildren().add(others);
        }
        head.getStyleClass().add("card-head");
        return head;
    }

    private Region banner(Card.Banner banner) {
        return switch (banner) {
            case Card.Banner.UnderWay(String words, String remark) -> {
                HBox strip =
                        new HBox(
                                10,
                                kit.symbols()
                                        .symbol(
                                                new SymbolHint.Exercise(
                                                        brunet.domain.Happening.Phase.RUNNING)),
                                new FirmLabel(words, 260, "banner-text"),
                                Controls.spacer(),
                                new FirmLabel(remark, 20, "banner-remark"));
                strip.setAlignment(Pos.CENTER_LEFT);
                strip.getStyleClass().add("banner-under-way");
                yield strip;
            }
            case Card.Banner.NotOnThisDate(var words, var remark, var day, var action) -> {
                Label said = Controls.label(words, "body");
                said.setWrapText(true);
                Button go =
                        Controls.outlineButton(
                                new javafx.beans.property.SimpleStringProperty(action),
                                () -> model.goTo(day));
                VBox box = new VBox(10, said, go);
                box.getStyleClass().add("banner-other-date");
                Label below = Controls.label(remark, "muted", "banner-below");
                below.setWrapText(true);
                yield remark.isEmpty() ? box : new VBox(8, box, below);
            }
        };
    }

    private Region section(CardSection section, RunText text) {
        return switch (section) {
            case FactRow row -> new FactRowView(kit, text, row, folds);
            case ListSection list -> list(list, text);
            case DisputeNote note -> new VBox(DisputeTag.note(kit, text, note));
            case Paragraph(var runs) -> {
                var flow = text.flow(runs);
                flow.getStyleClass().add("card-paragraph");
                yield flow;
            }
        };
    }

    private Region list(ListSection list, RunText text) {
        RowList<Item> rows =
                new RowList<>(
                        item -> ItemRow.of(kit, text, item),
                        item -> true,
                        item -> model.select(item.entityId()));
        rows.setAccessibleText(list.title());
        rows.setRows(list.items());
        VBox box = new VBox(Controls.sectionHead(list.title(), list.caption()), rows);
        list.more()
                .map(more ->
                        new VBox(folds.link(list.title(), more, open -> show(rows, list, open))))
                .ifPresent(below -> {
                    below.getStyleClass().add("list-more");
                    box.getChildren().add(below);
                });
        box.getStyleClass().add("list-section");
        return box;
    }

    private static void show(RowList<Item> rows, ListSection list, boolean all) {
        List<Item> rest = all ? list.more().map(More::rest).orElse(List.of()) : List.of();
        rows.setRows(Stream.concat(list.items().stream(), rest.stream()).toList());
    }

    private Node sourceHead() {
        return Controls.label(kit.messages().text("card.sources-head"), "section-title");
    }

    private static Region source(Citations.Entry entry) {
        Label number = Controls.label("[" + entry.number() + "]", "source-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Controls.label(entry.source().title(), "small");
        title.setWrapText(true);
        Label line = Controls.label(entry.line(), "muted", "tiny");
        line.setWrapText(true);
        return new HBox(8, number, Controls.growing(new VBox(title, line)));
    }
}
