package brunet.portrayal.text;

import brunet.domain.Language;
import brunet.domain.Value.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;

/// Numbers and quantities in words.
final class FigureWords {
    private final Messages messages;
    private final Language language;

    FigureWords(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// The number with its hedge and the sign of its unit, without the word for what is counted.
    String amount(Quantity quantity) {
        String counted =
                messages.text("unit.sign." + quantity.unit().code(), number(quantity.amount()));
        return messages.text("operator." + quantity.operator().code(), counted);
    }

    /// The word for what is counted, empty where the sign says it.
    String unit(Quantity quantity) {
        return messages.counted(
                "unit.word." + quantity.unit().code(), quantity.amount().longValue());
    }

    String quantity(Quantity quantity) {
        String unit = unit(quantity);
        return unit.isEmpty() ? amount(quantity) : amount(quantity) + " " + unit;
    }

    /// A distance, rounded to a hundred kilometres from a thousand on.
    String distance(double kilometres) {
        long step = kilometres >= 1000 ? 100 : 10;
        long rounded = Math.round(kilometres / step) * step;
        return messages.text("distance.km", number(BigDecimal.valueOf(rounded)));
    }
}
