package brunet.ui.edit;

import brunet.domain.LocalText;
import brunet.ui.kit.Messages;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// The view-model of a reason being typed. Used on the FX thread only.
final class ReasonForm {
    private final LocalTextEntry reason = new LocalTextEntry();
    private final ObjectBinding<Checked<LocalText>> checked;

    ReasonForm(Messages messages) {
        this.checked =
                Bindings.createObjectBinding(
                        () -> check(messages), reason.inputs().toArray(Observable[]::new));
    }

    LocalTextEntry reason() {
        return reason;
    }

    ObservableValue<Checked<LocalText>> checked() {
        return checked;
    }

    private Checked<LocalText> check(Messages messages) {
        Problems problems = new Problems(messages);
        if (reason.read().isEmpty()) {
            problems.refuse(Field.REASON, "reason");
        }
        return problems.check(() -> reason.read().orElseThrow());
    }
}
