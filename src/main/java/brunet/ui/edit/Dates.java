package brunet.ui.edit;

import brunet.domain.Edtf;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Period.Bound;
import brunet.portrayal.text.DateReading;
import brunet.ui.kit.Messages;
import java.util.Optional;

/// Reads typed dates and periods: EDTF, or a date in the words of any language.
final class Dates {
    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    Optional<PartialDate> date(String text, Field field, Problems problems) {
        try {
            return Optional.of(Edtf.date(text.strip()));
        } catch (IllegalArgumentException e) {
            return switch (DateReading.parse(text, messages.language())) {
                case DateReading.Read(PartialDate date, var day) -> Optional.of(date);
                case DateReading.Refused(String reason) -> problems.said(field, reason);
            };
        }
    }

    /// A date, or two with a slash between: `2024-05-02/2024-05-20`, `2024/..`, `/2024`.
    Optional<Period> period(String text, Field field, Problems problems) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
            return date(text, field, problems).map(Period::of);
        }
        Optional<Bound> start = bound(text.substring(0, slash).strip(), field, problems);
        Optional<Bound> end = bound(text.substring(slash + 1).strip(), field, problems);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(start.get(), end.get()));
        } catch (IllegalArgumentException e) {
            return problems.refuse(field, "ends-before");
        }
    }

    private Optional<Bound> bound(String text, Field field, Problems problems) {
        return switch (text) {
            case "" -> Optional.of(Period.UNKNOWN);
            case ".." -> Optional.of(Period.OPEN);
            default -> date(text, field, problems).map(Bound.At::new);
        };
    }

    /// How a period was read, as a sentence; empty for none.
    String readAs(Optional<Period> period) {
        return period.map(p -> messages.text("edit.reads-as", messages.wording().period(p)))
                .orElse("");
    }
}
