package brunet.portrayal.text;

import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import brunet.domain.Property;
import brunet.portrayal.text.Card.Banner;
import java.time.LocalDate;
import java.util.Optional;

/// Says at the head of a card whether a thing is under way, or when it was or will be.
final class Banners {
    private final CardDraft draft;
    private final Wording wording;
    private final LocalDate asOf;

    Banners(CardDraft draft) {
        this.draft = draft;
        this.wording = draft.wording();
        this.asOf = draft.situation().asOf();
    }

    Optional<Banner> of(Happening happening) {
        boolean exercise = happening.entity().kind() == EntityKind.EXERCISE;
        return switch (happening.phase()) {
            case RUNNING -> Optional.of(running(happening));
            case UPCOMING ->
                    happening
                            .period()
                            .flatMap(Period::startDate)
                            .map(date ->
                                    elsewhen(
                                            exercise ? "card.begins" : "card.happens",
                                            date,
                                            date.first()));
            case PAST ->
                    happening
                            .period()
                            .flatMap(p -> p.endDate().or(p::startDate))
                            .map(date ->
                                    elsewhen(
                                            exercise ? "card.ended" : "card.happened",
                                            date,
                                            date.last()));
            case UNDATED -> Optional.empty();
        };
    }

    private Banner elsewhen(String key, PartialDate date, LocalDate goTo) {
        String when = date.precision() == Precision.DAY ? "" : ".wide";
        return new Banner.NotOnThisDate(
                wording.text(key + when, wording.date(date), wording.date(asOf)),
                wording.text("card.own-date"),
                goTo,
                wording.text("card.go-to", wording.date(goTo)));
    }

    private Banner running(Happening happening) {
        return new Banner.UnderWay(
                Wording.capital(new Phases(wording, asOf).state(happening)),
                draft.disputed(happening, Property.HELD) ? wording.text("card.dates-differ") : "");
    }
}
