package brunet.ui.edit;

import brunet.domain.Property;
import brunet.domain.Scope;
import brunet.portrayal.text.Wording;
import brunet.ui.edit.ClaimForm.Contested;
import brunet.ui.edit.ClaimForm.Manner;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DisputeTag;
import brunet.ui.kit.Kit;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form of a claim: what it is about, what it says and when, who says so, and what it disputes.
final class ClaimFormView extends VBox {
    private static final double MARK = 14;

    private final Kit kit;
    private final ClaimForm model;
    private final Forms forms;
    private final Wording wording;

    /// @param addSource opens the form of a source, and cites it once it is kept
    ClaimFormView(Kit kit, ClaimForm model, Runnable addSource) {
        super(12);
        this.kit = kit;
        this.model = model;
        this.forms = new Forms(kit, model.checked());
        this.wording = kit.messages().wording();
        getChildren()
                .addAll(
                        about(),
                        matter(),
                        value(),
                        when(),
                        contested(),
                        saying(),
                        sources(addSource),
                        forms.free("edit.note", forms.texts(model.note(), false), ""));
    }

    private FormField about() {
        return forms.field(
                "edit.about",
                forms.picker(model.about(), "edit.pick.thing"),
                Field.ABOUT,
                Forms.nothing());
    }

    private HBox matter() {
        ComboBox<Optional<Property>> property =
                forms.maybe(
                        model.properties(),
                        wording::property,
                        "edit.choose",
                        model.propertyProperty());
        property.setId("property");
        model.about()
                .chosen()
                .subscribe(() -> {
                    Optional<Property> kept = model.propertyProperty().get();
                    property.getItems().setAll(choices());
                    property.setValue(kept);
                });
        ComboBox<Optional<String>> scope =
                forms.maybe(
                        model.scopes().stream().map(Scope::id).toList(),
                        this::scope,
                        "edit.scope.none",
                        model.scopeProperty());
        scope.setId("scope");
        FormField counts = forms.free("edit.scope", scope, "");
        model.propertyProperty()
                .map(chosen -> chosen.filter(ClaimForm::scoped).isPresent())
                .subscribe(scoped -> scope.setDisable(!scoped));
        return Forms.beside(
                forms.field("edit.property", property, Field.PROPERTY, Forms.nothing()), counts);
    }

    private List<Optional<Property>> choices() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Optional.<Property>empty()),
                        model.properties().stream().map(Optional::of))
                .toList();
    }

    private String scope(String id) {
        return model.scopes().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(wording::scope)
                .orElse(id);
    }

    private VBox value() {
        VBox holder = new VBox();
        model.value()
                .subscribe(entry ->
                        holder.getChildren()
                                .setAll(
                                        entry.stream()
                                                .map(e ->
                                                        new ValueView(
                                                                forms,
                                                                e,
                                                                wording,
                                                                forms.text("edit.value"),
                                                                true))
                                                .toList()));
        holder.managedProperty().bind(model.propertyProperty().map(chosen -> chosen.isPresent()));
        return holder;
    }

    private FormField when() {
        TextField valid = Forms.line(model.validProperty());
        valid.setId("valid");
        return forms.field(
                "edit.valid",
                valid,
                Field.VALID,
                model.validProperty().map(t -> model.validReadAs()));
    }

    private HBox saying() {
        return Forms.beside(
                forms.free(
                        "edit.manner",
                        forms.choice(
                                List.of(Manner.values()),
                                m -> forms.text("edit.manner." + m.name()),
                                model.mannerProperty()),
                        ""),
                forms.free("edit.attributed", Forms.line(model.attributedToProperty()), ""));
    }

    private VBox sources(Runnable addSource) {
        Button add = Controls.linkButton(kit.messages().bound("edit.source.new"), addSource);
        PickerView picker = forms.picker(model.sources(), "edit.pick.source");
        picker.setId("sources");
        FormField field = forms.free("edit.sources", picker, forms.text("edit.sources.none"));
        return new VBox(2, field, add);
    }

    private VBox contested() {
        VBox box = new VBox(6);
        box.getStyleClass().add("contested");
        box.managedProperty().bind(box.visibleProperty());
        model.contested()
                .subscribe(contested -> {
                    box.setVisible(!contested.isEmpty());
                    box.getChildren().setAll(head(), DisputeTag.barred(values(contested)));
                });
        return box;
    }

    private HBox head() {
        HBox head =
                new HBox(
                        6,
                        kit.symbols().disputeMark(MARK),
                        Controls.label(forms.text("edit.contests"), "dispute-topic"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static VBox values(List<Contested> contested) {
        VBox values = new VBox(4);
        contested.forEach(other -> {
            Label value = Controls.label(other.value(), "body");
            value.setWrapText(true);
            Label sources = Controls.label(other.sources(), "muted", "small");
            sources.setWrapText(true);
            values.getChildren().add(new VBox(value, sources));
        });
        return values;
    }
}
