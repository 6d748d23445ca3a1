package brunet.ui.edit;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Operator;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Stage;
import brunet.domain.Unit;
import brunet.domain.Value;
import brunet.domain.exchange.Vocabulary;
import brunet.domain.exchange.Vocabulary.ValueKind;
import brunet.geo.GeoPoint;
import brunet.ui.kit.Messages;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The value of a claim being typed, in the form that its property takes.
final class ValueEntry {
    private final Messages messages;
    private final Dates dates;
    private final Property property;

    final StringProperty amount = new SimpleStringProperty("");
    final ObjectProperty<Operator> operator = new SimpleObjectProperty<>(Operator.EXACTLY);
    final ObjectProperty<Unit> unit;
    final LocalTextEntry text = new LocalTextEntry();
    final ObjectProperty<Optional<String>> term = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Stage>> stage = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty latitude = new SimpleStringProperty("");
    final StringProperty longitude = new SimpleStringProperty("");
    final StringProperty accuracy = new SimpleStringProperty("");
    final StringProperty period = new SimpleStringProperty("");
    final Picker reference;
    final Picker within;

    ValueEntry(Property property, Pickers pickers, Messages messages) {
        this.property = property;
        this.messages = messages;
        this.dates = new Dates(messages);
        this.unit = new SimpleObjectProperty<>(usualUnit(property));
        this.reference = pickers.entities(false, Pickers.referred(property));
        this.within = pickers.entities(false, EnumSet.of(EntityKind.TERRITORY, EntityKind.BASE));
    }

    private static Unit usualUnit(Property property) {
        return switch (property) {
            case POPULATION, PEOPLE -> Unit.PEOPLE;
            case SHIPS -> Unit.SHIPS;
            case AIRCRAFT -> Unit.AIRCRAFT;
            case COMMANDS -> Unit.COMMANDS;
            case LAND_AREA, EEZ_AREA -> Unit.SQUARE_KILOMETRES;
            case EEZ_SHARE -> Unit.PERCENT;
            default -> Unit.PERSONNEL;
        };
    }

    Property property() {
        return property;
    }

    ValueKind kind() {
        return Vocabulary.kind(property);
    }

    List<Observable> inputs() {
        List<Observable> inputs =
                new ArrayList<>(
                        List.of(
                                amount,
                                operator,
                                unit,
                                term,
                                stage,
                                latitude,
                                longitude,
                                accuracy,
                                period,
                                reference.chosen(),
                                within.chosen()));
        inputs.addAll(text.inputs());
        return inputs;
    }

    /// Whether nothing is typed yet.
    boolean blank() {
        return switch (kind()) {
            case QUANTITY -> amount.get().isBlank();
            case TEXT, PLACE -> text.read().isEmpty();
            case TERM -> term.get().isEmpty();
            case REFERENCE -> reference.id().isEmpty();
            case STAGE -> stage.get().isEmpty();
            case PERIOD -> period.get().isBlank();
        };
    }

    void show(Value value, Pickers pickers) {
        switch (value) {
            case Value.Quantity(BigDecimal number, Operator op, Unit of) -> {
                amount.set(number.toPlainString());
                operator.set(op);
                unit.set(of);
            }
            case Value.Text(var said) -> text.show(said);
            case Value.Term(String code) -> term.set(Optional.of(code));
            case Value.Reference(String id) -> choose(reference, id, pickers);
            case Value.StageReached(Stage reached) -> stage.set(Optional.of(reached));
            case Value.During(var during) -> period.set(during.toString());
            case Value.At(Place.Named place) -> {
                text.show(place.label());
                place.place()
                        .ifPresent(at -> {
                            latitude.set(Double.toString(at.point().latitude()));
                            longitude.set(Double.toString(at.point().longitude()));
                            accuracy.set(Double.toString(at.accuracyKm()));
                        });
                place.within().ifPresent(id -> choose(within, id, pickers));
            }
        }
    }

    private static void choose(Picker picker, String id, Pickers pickers) {
        Optional<Entity> entity = pickers.record().entity(id);
        entity.map(pickers::option).ifPresent(picker::choose);
    }

    /// Why it is not right; empty for what is, and for nothing typed where that may be.
    String problem(boolean required) {
        Problems problems = new Problems(messages);
        Optional<Value> value = blank() && !required ? Optional.empty() : read(problems);
        return value.isPresent() ? "" : problems.of(Field.VALUE);
    }

    Optional<Value> read(Problems problems) {
        if (blank()) {
            return problems.refuse(Field.VALUE, "value." + kind().name());
        }
        return switch (kind()) {
            case QUANTITY ->
                    number(amount.get(), Field.VALUE, problems)
                            .map(number -> new Value.Quantity(number, operator.get(), unit.get()));
            case TEXT -> text.read().map(Value.Text::new);
            case TERM -> term.get().map(Value.Term::new);
            case REFERENCE -> reference.id().map(Value.Reference::new);
            case STAGE -> stage.get().map(Value.StageReached::new);
            case PERIOD -> dates.period(period.get(), Field.VALUE, problems).map(Value.During::new);
            case PLACE -> {
                Optional<Place> place = place(problems);
                yield text.read()
                        .map(label -> new Value.At(new Place.Named(label, place, within.id())));
            }
        };
    }

    /// The position, where one is typed.
    private Optional<Place> place(Problems problems) {
        return place(latitude.get(), longitude.get(), accuracy.get(), messages, problems);
    }

    static Optional<Place> place(
            String latitude,
            String longitude,
            String accuracy,
            Messages messages,
            Problems problems) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return Optional.empty();
        }
        ValueEntry.Coordinates typed = new Coordinates(messages, problems);
        Optional<Double> north = typed.within(latitude, Field.LATITUDE, 90);
        Optional<Double> east = typed.within(longitude, Field.LONGITUDE, 180);
        Optional<Double> about = accuracy.isBlank() ? Optional.of(1.0) : typed.accuracy(accuracy);
        return north.isPresent() && east.isPresent() && about.isPresent()
                ? Optional.of(new Place(new GeoPoint(north.get(), east.get()), about.get()))
                : Optional.empty();
    }

    /// Reads the numbers of a position.
    private record Coordinates(Messages messages, Problems problems) {
        Optional<Double> within(String text, Field field, int limit) {
            return ValueEntry.number(text, field, problems, messages)
                    .map(BigDecimal::doubleValue)
                    .filter(degrees -> Math.abs(degrees) <= limit)
                    .or(() -> problems.refuse(field, "degrees", -limit, limit));
        }

        Optional<Double> accuracy(String text) {
            return ValueEntry.number(text, Field.ACCURACY, problems, messages)
                    .map(BigDecimal::doubleValue)
                    .filter(km -> km >= 0)
                    .or(() -> problems.refuse(Field.ACCURACY, "accuracy"));
        }
    }

    private Optional<BigDecimal> number(String text, Field field, Problems problems) {
        return number(text, field, problems, messages);
    }

    /// A number with the grouping and the decimal sign of the language.
    private static Optional<BigDecimal> number(
            String text, Field field, Problems problems, Messages messages) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\u00a0\u202f]", "");
        String number =
                switch (messages.language()) {
                    case FR -> plain.replace(',', '.');
                    case EN, JA -> plain.replaceAll(",(?=\\d{3}(\\D|$))", "");
                };
        try {
            if (number.length() > 16) {
                return problems.refuse(field, "number");
            }
            return Optional.of(new BigDecimal(number));
        } catch (NumberFormatException e) {
            return problems.refuse(field, "number");
        }
    }

    /// How a typed period was read; empty for what is no period.
    String readAs() {
        return period.get().isBlank()
                ? ""
                : dates.readAs(dates.period(period.get(), Field.VALUE, new Problems(messages)));
    }
}
