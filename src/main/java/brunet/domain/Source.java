package brunet.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A publication.
public record Source(
        String id,
        String title,
        Imprint imprint,
        Tier tier,
        Optional<String> link,
        List<String> derivesFrom,
        Optional<LocalText> note) {
    /// Who published it, when, in which language.
    ///
    /// @param read the day it was read for the record: an undated source is known from then
    /// @param language its ISO 639 code: sources come in more languages than Brunet speaks
    public record Imprint(
            String publisher, Optional<PartialDate> published, LocalDate read, String language) {}

    public Source {
        derivesFrom = List.copyOf(derivesFrom);
    }

    public String publisher() {
        return imprint.publisher();
    }

    public Optional<PartialDate> published() {
        return imprint.published();
    }

    /// The first day it is sure to have been known: a month or year counts from its end, but no
    /// later than the day it was read.
    public LocalDate knownFrom() {
        return published()
                .map(PartialDate::last)
                .filter(end -> end.isBefore(imprint.read()))
                .orElse(imprint.read());
    }
}
