package brunet.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A publication.
public record Source(
        String id,
        String title,
        Imprint imprint,
        Standing standing,
        Optional<String> link,
        Optional<LocalText> note)
        implements Item {
    /// Who published it, when, in which language.
    ///
    /// @param read the day it was read for the record: an undated source is known from then
    /// @param language its ISO 639 code: sources come in more languages than Brunet speaks
    public record Imprint(
            String publisher, Optional<PartialDate> published, LocalDate read, String language) {}

    /// How far it can be relied on.
    ///
    /// @param derivesFrom ids of the sources that it copies or follows: it does not confirm them
    public record Standing(Tier tier, List<String> derivesFrom, Optional<Withdrawal> withdrawal) {
        public Standing {
            derivesFrom = List.copyOf(derivesFrom);
        }
    }

    /// Why a source no longer counts, and since when. What was taken from it stays, marked.
    public record Withdrawal(LocalDate on, LocalText reason) {}

    public Tier tier() {
        return standing.tier();
    }

    public List<String> derivesFrom() {
        return standing.derivesFrom();
    }

    public Optional<Withdrawal> withdrawal() {
        return standing.withdrawal();
    }

    public boolean withdrawn() {
        return withdrawal().isPresent();
    }

    /// The same source, withdrawn or not.
    public Source with(Optional<Withdrawal> withdrawal) {
        return new Source(
                id, title, imprint, new Standing(tier(), derivesFrom(), withdrawal), link, note);
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
