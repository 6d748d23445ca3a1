package brunet.ui.edit;

import brunet.domain.Language;
import brunet.domain.Unit;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Makes the parts of forms.
final class Forms {
    private static final int LINES = 2;

    private final Kit kit;
    private final ObservableValue<? extends Checked<?>> checked;

    /// @param checked what is made of the whole form
    Forms(Kit kit, ObservableValue<? extends Checked<?>> checked) {
        this.kit = kit;
        this.checked = checked;
    }

    String text(String key, Object... arguments) {
        return kit.messages().text(key, arguments);
    }

    private ObservableValue<String> problem(Field field) {
        return checked.map(c -> c.problem(field));
    }

    /// A field whose reason shows as soon as it is typed in.
    FormField field(String name, TextField control, Field field, ObservableValue<String> hint) {
        return typed(text(name), control, problem(field), hint);
    }

    FormField field(String name, TextField control, Field field) {
        return field(name, control, field, nothing());
    }

    FormField field(String name, Node control, Field field, ObservableValue<String> hint) {
        return new FormField(text(name), control, problem(field), hint);
    }

    /// A field under a name of the record, with a problem of its own.
    FormField named(String name, Node control, ObservableValue<String> problem, String hint) {
        return new FormField(name, control, problem, constant(hint));
    }

    FormField typed(
            String name,
            TextField control,
            ObservableValue<String> problem,
            ObservableValue<String> hint) {
        FormField made = new FormField(name, control, problem, hint);
        control.textProperty().subscribe((was, is) -> made.touch());
        return made;
    }

    /// Latitude, longitude, and how far off they may be.
    HBox position(StringProperty latitude, StringProperty longitude, StringProperty accuracy) {
        return beside(
                field("edit.latitude", line(latitude, 8), Field.LATITUDE),
                field("edit.longitude", line(longitude, 8), Field.LONGITUDE),
                field("edit.accuracy", line(accuracy, 8), Field.ACCURACY));
    }

    String unit(Unit unit) {
        return text("edit.unit." + unit.code());
    }

    /// A field that cannot be wrong.
    FormField free(String name, Node control, String hint) {
        return new FormField(text(name), control, nothing(), constant(hint));
    }

    static ObservableValue<String> nothing() {
        return constant("");
    }

    static ObservableValue<String> constant(String words) {
        return new ReadOnlyStringWrapper(words);
    }

    static TextField line(StringProperty text) {
        TextField line = new TextField();
        line.textProperty().bindBidirectional(text);
        return line;
    }

    static TextField line(StringProperty text, int columns) {
        TextField line = line(text);
        line.setPrefColumnCount(columns);
        return line;
    }

    /// A choice of one among some.
    <T> ComboBox<T> choice(List<T> all, Function<T, String> words, ObjectProperty<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setVisibleRowCount(12);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : words.apply(item);
                    }

                    @Override
                    public T fromString(String typed) {
                        return chosen.get();
                    }
                });
        box.setValue(chosen.get());
        box.valueProperty()
                .subscribe((was, is) -> {
                    if (is != null) {
                        chosen.set(is);
                    }
                });
        chosen.subscribe(is -> {
            if (!is.equals(box.getValue())) {
                box.setValue(is);
            }
        });
        return box;
    }

    /// The same with none as a choice.
    <T> ComboBox<Optional<T>> maybe(
            List<T> all,
            Function<T, String> words,
            String none,
            ObjectProperty<Optional<T>> chosen) {
        List<Optional<T>> choices =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Optional.<T>empty()),
                                all.stream().map(Optional::of))
                        .toList();
        return choice(choices, item -> item.map(words).orElse(text(none)), chosen);
    }

    /// A text in three languages, one below the other.
    VBox texts(LocalTextEntry entry, boolean wide) {
        VBox box = new VBox(4);
        for (Language language : spokenFirst()) {
            Label code = Controls.label(language.code().toUpperCase(Locale.ROOT), "form-language");
            TextInputControl input = wide ? area() : new TextField();
            input.textProperty().bindBidirectional(entry.in(language));
            input.setAccessibleText(text("language." + language.code()));
            HBox line = new HBox(6, code, Controls.growing(input));
            line.setAlignment(wide ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
            box.getChildren().add(line);
        }
        return box;
    }

    private List<Language> spokenFirst() {
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> language != kit.messages().language()))
                .toList();
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setPrefColumnCount(20);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB) {
                        event.consume();
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? javafx.scene.TraversalDirection.PREVIOUS
                                        : javafx.scene.TraversalDirection.NEXT);
                    }
                });
        return area;
    }

    /// Fields side by side, of the same width.
    static HBox beside(Node... fields) {
        HBox row = new HBox(12, fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof VBox box) {
                box.setPrefWidth(0);
            }
        }
        return row;
    }

    PickerView picker(Picker picker, String prompt) {
        return new PickerView(kit, picker, text(prompt));
    }

    Label remark(String key) {
        Label remark = Controls.label(text(key), "muted", "small");
        remark.setWrapText(true);
        return remark;
    }
}
