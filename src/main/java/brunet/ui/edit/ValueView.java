package brunet.ui.edit;

import brunet.domain.Operator;
import brunet.domain.Stage;
import brunet.domain.Unit;
import brunet.domain.exchange.Vocabulary;
import brunet.portrayal.text.ItemWords;
import brunet.portrayal.text.Wording;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The fields of one value, in the form that its property takes.
final class ValueView extends VBox {
    private final Forms forms;
    private final ValueEntry entry;
    private final Wording wording;
    private final ObservableValue<String> problem;

    /// @param name of the value, said above it
    /// @param required whether it must not be left empty
    ValueView(Forms forms, ValueEntry entry, Wording wording, String name, boolean required) {
        super(10);
        this.forms = forms;
        this.entry = entry;
        this.wording = wording;
        this.problem =
                Bindings.createStringBinding(
                        () -> entry.problem(required), entry.inputs().toArray(Observable[]::new));
        getChildren().addAll(fields(name));
    }

    private List<Node> fields(String name) {
        return switch (entry.kind()) {
            case QUANTITY -> List.of(quantity(name));
            case TEXT ->
                    List.of(
                            forms.named(
                                    name,
                                    forms.texts(entry.text, true),
                                    problem,
                                    forms.text("edit.languages")));
            case TERM -> List.of(forms.named(name, term(), problem, ""));
            case REFERENCE ->
                    List.of(
                            forms.named(
                                    name,
                                    forms.picker(entry.reference, "edit.pick.thing"),
                                    problem,
                                    ""));
            case STAGE -> List.of(forms.named(name, stage(), problem, ""));
            case PERIOD -> List.of(period(name));
            case PLACE -> place(name);
        };
    }

    private Node quantity(String name) {
        TextField number = Forms.line(entry.amount, 10);
        number.setId("value");
        ComboBox<Operator> operator =
                forms.choice(
                        List.of(Operator.values()),
                        o -> forms.text("edit.operator." + o.code()),
                        entry.operator);
        ComboBox<Unit> unit = forms.choice(List.of(Unit.values()), forms::unit, entry.unit);
        return Forms.beside(
                forms.free("edit.operator", operator, ""),
                forms.typed(name, number, problem, Forms.nothing()),
                forms.free("edit.unit", unit, ""));
    }

    private Node term() {
        return forms.maybe(
                Vocabulary.terms(entry.property()),
                code -> ItemWords.term(entry.property(), code, wording),
                "edit.choose",
                entry.term);
    }

    private Node stage() {
        return forms.maybe(List.of(Stage.values()), wording::stage, "edit.choose", entry.stage);
    }

    private Node period(String name) {
        return forms.typed(
                name,
                Forms.line(entry.period),
                problem,
                entry.period.map(typed ->
                        typed.isBlank() ? forms.text("edit.period.forms") : entry.readAs()));
    }

    private List<Node> place(String name) {
        return List.of(
                forms.named(
                        name,
                        forms.texts(entry.text, false),
                        problem,
                        forms.text("edit.languages")),
                forms.position(entry.latitude, entry.longitude, entry.accuracy),
                forms.free("edit.within", forms.picker(entry.within, "edit.pick.place"), ""));
    }
}
