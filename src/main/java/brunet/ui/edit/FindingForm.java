package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Dispute.Finding;
import brunet.domain.Dispute.Severity;
import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.portrayal.text.ItemWords;
import brunet.portrayal.text.Wording;
import brunet.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The view-model of what a person finds on a dispute: which claim is better supported, why, and
/// whether that settles it. Used on the FX thread only.
final class FindingForm {
    private final Messages messages;
    private final Dispute dispute;
    private final List<Claim> claims;
    private final ItemWords words;

    private final ObjectProperty<Optional<String>> better =
            new SimpleObjectProperty<>(Optional.empty());
    private final LocalTextEntry reason = new LocalTextEntry();
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final ObjectBinding<Checked<Dispute>> checked;

    FindingForm(Dispute dispute, List<Claim> claims, ItemWords words, Messages messages) {
        this.dispute = dispute;
        this.claims = List.copyOf(claims);
        this.words = words;
        this.messages = messages;
        dispute.finding()
                .ifPresent(finding -> {
                    better.set(finding.better().stream().findFirst());
                    reason.show(finding.reason());
                    settled.set(finding.settled());
                });
        List<Observable> inputs = new ArrayList<>(List.of(better, settled));
        inputs.addAll(reason.inputs());
        this.checked = Bindings.createObjectBinding(this::check, inputs.toArray(Observable[]::new));
    }

    // Properties

    List<Claim> claims() {
        return claims;
    }

    String value(Claim claim) {
        return words.value(claim);
    }

    String sources(Claim claim) {
        return words.sources(claim);
    }

    /// The id of the better supported claim, if any.
    ObjectProperty<Optional<String>> betterProperty() {
        return better;
    }

    LocalTextEntry reason() {
        return reason;
    }

    BooleanProperty settledProperty() {
        return settled;
    }

    ObservableValue<Checked<Dispute>> checked() {
        return checked;
    }

    private Checked<Dispute> check() {
        Problems problems = new Problems(messages);
        if (settled.get() && better.get().isEmpty()) {
            problems.refuse(Field.BETTER, "better");
        }
        Optional<LocalText> why = reason.read().or(() -> problems.refuse(Field.REASON, "reason"));
        return problems.check(() ->
                new Dispute(
                        dispute.id(), dispute.claimIds(), Optional.of(finding(why.orElseThrow()))));
    }

    private Finding finding(LocalText why) {
        Optional<Finding> before = dispute.finding();
        return new Finding(
                before.map(Finding::topic).orElseGet(this::topic),
                before.map(Finding::summary).orElse(why),
                why,
                better.get().map(List::of).orElse(List.of()),
                before.map(Finding::severity).orElse(Severity.MEDIUM),
                settled.get());
    }

    /// The matter, in every language.
    private LocalText topic() {
        return new LocalText(matter(Language.EN), matter(Language.FR), matter(Language.JA));
    }

    private String matter(Language language) {
        return new Wording(language).property(claims.getFirst().property());
    }
}
