package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DisputeTag;
import brunet.ui.kit.Kit;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The form of what was found on a dispute.
final class FindingFormView extends VBox {
    private final FindingForm model;
    private final ToggleGroup better = new ToggleGroup();

    FindingFormView(Kit kit, FindingForm model) {
        super(12);
        this.model = model;
        Forms forms = new Forms(kit, model.checked());
        VBox claims = new VBox(8);
        model.claims().forEach(claim -> claims.getChildren().add(position(claim)));
        claims.getChildren().add(choice(forms.text("edit.better.none"), Optional.empty()));
        CheckBox settled = new CheckBox(forms.text("edit.settled"));
        settled.selectedProperty().bindBidirectional(model.settledProperty());
        getChildren()
                .addAll(
                        forms.field(
                                "edit.better",
                                DisputeTag.barred(claims),
                                Field.BETTER,
                                Forms.nothing()),
                        forms.field(
                                "edit.reason",
                                forms.texts(model.reason(), true),
                                Field.REASON,
                                Forms.constant(forms.text("edit.languages"))),
                        settled);
    }

    private VBox position(Claim claim) {
        Label sources = Controls.label(model.sources(claim), "muted", "small");
        sources.setWrapText(true);
        sources.getStyleClass().add("below-choice");
        return new VBox(choice(model.value(claim), Optional.of(claim.id())), sources);
    }

    private RadioButton choice(String words, Optional<String> claimId) {
        RadioButton choice = new RadioButton(words);
        choice.setWrapText(true);
        choice.setToggleGroup(better);
        choice.setSelected(model.betterProperty().get().equals(claimId));
        choice.setOnAction(event -> model.betterProperty().set(claimId));
        return choice;
    }
}
