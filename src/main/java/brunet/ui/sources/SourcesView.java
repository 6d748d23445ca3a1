package brunet.ui.sources;

import brunet.portrayal.text.SourceList;
import brunet.ui.kit.Controls;
import brunet.ui.kit.EmptyNote;
import brunet.ui.kit.Icons;
import brunet.ui.kit.Kit;
import brunet.ui.kit.LongList;
import brunet.ui.kit.RowList;
import brunet.ui.kit.SearchField;
import brunet.ui.state.EditCommands;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Lists the sources; one opens into a page of all that it supports.
public final class SourcesView extends BorderPane {
    private final SourcesViewModel model;
    private final Kit kit;
    private final EditCommands edit;
    private final LongList<SourceList.Row> list;
    private final SearchField search;

    /// @param edit changes and withdraws the source that is open
    /// @param shown whether the view is in sight; it follows what is known only then
    public SourcesView(
            SourcesViewModel model, Kit kit, EditCommands edit, ObservableValue<Boolean> shown) {
        this.model = model;
        this.kit = kit;
        this.edit = edit;
        this.list = new LongList<>(this::row, row -> true, row -> model.open(row.source().id()));
        this.search = new SearchField(kit.messages().bound("sources.search"));
        list.accessibleTextProperty().bind(kit.messages().bound("tab.sources"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnDown(list::requestFocus);
        setMargin(search, new Insets(0, 16, 8, 16));
        getStyleClass().add("searched-list");
        model.rows().when(shown).subscribe(list::setRows);
        model.opened().when(shown).subscribe(this::open);
        model.rows().when(shown).subscribe(rows -> open(model.opened().getValue()));
    }

    private void open(Optional<SourceList.Row> opened) {
        opened.ifPresentOrElse(this::showPage, this::showList);
    }

    private void showList() {
        setTop(search);
        setCenter(model.rows().getValue().isEmpty() ? nothing() : list);
    }

    private EmptyNote nothing() {
        return new EmptyNote(
                kit.messages().text("sources.none"),
                kit.messages().text("sources.none.why"),
                Controls.outlineButton(
                        kit.messages().bound("places.clear"), () -> model.queryProperty().set("")));
    }

    private Region row(SourceList.Row row) {
        Label title = Controls.label(row.source().title(), "item-name");
        HBox line =
                new HBox(
                        8,
                        Controls.label(Character.toString(row.source().tier().grade()), "grade"),
                        Controls.label(row.credit(), "item-detail"));
        VBox box = new VBox(2, title, line);
        box.getStyleClass().addAll("item-row", "two-lines");
        return box;
    }

    private void showPage(SourceList.Row row) {
        Button back = Controls.textButton(kit.messages().bound("sources.back"), model::close);
        back.setGraphic(Icons.icon(BootstrapIcons.CHEVRON_LEFT, 10));
        setTop(back);
        VBox page =
                new VBox(
                        wrapped(row.source().title(), "page-title"),
                        wrapped(row.credit(), "muted", "small"),
                        new HBox(
                                8,
                                Controls.label(row.tier(), "chip"),
                                Controls.label(row.language(), "muted", "small")));
        row.source()
                .link()
                .ifPresent(link -> page.getChildren().add(wrapped(link, "muted", "tiny")));
        row.source()
                .note()
                .ifPresent(note ->
                        page.getChildren()
                                .add(wrapped(kit.messages().wording().in(note), "small")));
        row.source()
                .withdrawal()
                .ifPresent(withdrawal ->
                        page.getChildren()
                                .add(
                                        wrapped(
                                                kit.messages()
                                                        .text(
                                                                "sources.withdrawn",
                                                                kit.messages()
                                                                        .wording()
                                                                        .date(withdrawal.on()),
                                                                kit.messages()
                                                                        .wording()
                                                                        .in(withdrawal.reason())),
                                                "small")));
        page.getChildren().add(actions(row));
        row.copies()
                .forEach(copied ->
                        page.getChildren()
                                .add(
                                        wrapped(
                                                kit.messages().text("sources.copies", copied),
                                                "small")));
        page.getChildren()
                .add(
                        Controls.sectionHead(
                                kit.messages().text("sources.supports"),
                                kit.messages().wording().number(row.supports().size())));
        page.getChildren().add(supports(row.supports()));
        page.getStyleClass().add("source-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        setCenter(scroll);
    }

    private HBox actions(SourceList.Row row) {
        String id = row.source().id();
        HBox actions =
                new HBox(
                        16,
                        Controls.linkButton(
                                kit.messages().bound("edit.menu"), () -> edit.editSource(id)),
                        Controls.linkButton(
                                kit.messages().bound("sources.history"),
                                () -> edit.history(row.source().key())));
        if (!row.source().withdrawn()) {
            actions.getChildren()
                    .add(
                            Controls.linkButton(
                                    kit.messages().bound("edit.withdraw"),
                                    () -> edit.withdrawSource(id)));
        }
        return actions;
    }

    private RowList<SourceList.Support> supports(List<SourceList.Support> supports) {
        RowList<SourceList.Support> said =
                new RowList<>(
                        SourcesView::support,
                        support -> true,
                        support -> model.select(support.entityId()));
        said.setRows(supports);
        return said;
    }

    private static Region support(SourceList.Support support) {
        Label value = wrapped(support.property() + ": " + support.value(), "item-detail");
        VBox box = new VBox(Controls.label(support.name(), "item-name"), value);
        box.getStyleClass().addAll("item-row", "two-lines");
        return box;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Controls.label(words, styles);
        label.setWrapText(true);
        return label;
    }
}
