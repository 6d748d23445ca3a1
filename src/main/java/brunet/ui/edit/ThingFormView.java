package brunet.ui.edit;

import brunet.domain.Property;
import brunet.domain.exchange.Vocabulary.ValueKind;
import brunet.portrayal.text.Wording;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// The form of a thing: its names and place, and for a new one its first claims with their sources.
final class ThingFormView extends VBox {
    private final Kit kit;
    private final ThingForm model;
    private final Forms forms;
    private final Wording wording;
    private final VBox claims = new VBox(12);

    /// @param addSource opens the form of a source, and cites it once it is kept
    ThingFormView(Kit kit, ThingForm model, Runnable addSource) {
        super(12);
        this.kit = kit;
        this.model = model;
        this.forms = new Forms(kit, model.checked());
        this.wording = kit.messages().wording();
        getChildren()
                .addAll(
                        forms.field(
                                "edit.name",
                                forms.texts(model.names(), false),
                                Field.NAME,
                                Forms.constant(forms.text("edit.languages"))),
                        forms.free(
                                "edit.short-name",
                                forms.texts(model.shortNames(), false),
                                forms.text("edit.short-name.why")));
        if (model.placed()) {
            getChildren()
                    .add(
                            forms.position(
                                    model.latitudeProperty(),
                                    model.longitudeProperty(),
                                    model.accuracyProperty()));
        }
        if (model.edited().isEmpty()) {
            getChildren()
                    .addAll(
                            Controls.sectionHead(forms.text("edit.first-claims"), ""),
                            forms.remark("edit.first-claims.why"),
                            claims,
                            more(),
                            forms.free(
                                    "edit.sources",
                                    forms.picker(model.sources(), "edit.pick.source"),
                                    forms.text("edit.sources.none")),
                            Controls.linkButton(
                                    kit.messages().bound("edit.source.new"), addSource));
            model.firstClaims().forEach(this::show);
            model.firstClaims()
                    .addListener(
                            (ListChangeListener<ValueEntry>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().forEach(this::show);
                                        }
                                    });
        }
    }

    private void show(ValueEntry entry) {
        claims.getChildren()
                .add(
                        new ValueView(
                                forms, entry, wording, wording.property(entry.property()), false));
        if (entry.kind() == ValueKind.STAGE) {
            claims.getChildren()
                    .add(
                            forms.field(
                                    "edit.stage-date",
                                    Forms.line(model.stageDateProperty()),
                                    Field.STAGE_DATE,
                                    model.stageDateProperty().map(typed -> model.stageReadAs())));
        }
    }

    private Button more() {
        ContextMenu menu = new ContextMenu();
        for (Property property : model.more()) {
            if (property != Property.STAGE) {
                MenuItem item = new MenuItem(wording.property(property));
                item.setOnAction(event -> model.addClaim(property));
                menu.getItems().add(item);
            }
        }
        Button more = Controls.outlineButton(kit.messages().bound("edit.more-claims"), () -> {});
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 4));
        return more;
    }
}
