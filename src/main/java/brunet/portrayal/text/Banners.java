package brunet.portrayal.text;

import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import brunet.domain.Property;
import brunet.portrayal.text.Card.Banner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Says whether a thing is under way, or when it was or will be.
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
        return switch (happening.phase()) {
            case RUNNING -> Optional.of(running(happening));
            case UPCOMING ->
                    happening.period()
                            .flatMap(Period::startDate)
                            .map(date -> elsewhen(happening, "card.begins", date, date.first()));
            case PAST ->
                    happening.period()
                            .flatMap(p -> p.endDate().or(p::startDate))
                            .map(date -> elsewhen(happening, "card.ended", date, date.last()));
            case UNDATED -> Optional.empty();
        };
    }

    private Banner elsewhen(Happening happening, String key, PartialDate date, LocalDate goTo) {
        boolean exercise = happening.entity().kind() == EntityKind.EXERCISE;
        String when = date.precision() == Precision.DAY ? "" : ".wide";
        return new Banner.NotOnThisDate(
                wording.text(
                        (exercise ? key : "card.happens") + when,
                        wording.date(date),
                        wording.date(asOf)),
                goTo,
                wording.text("card.go-to", wording.date(goTo)));
    }

    private Banner running(Happening happening) {
        String remark =
                draft.disputed(happening, Property.HELD)
                        ? wording.text("card.dates-differ")
                        : "";
        return new Banner.UnderWay(words(wording, happening, asOf), remark);
    }

    /// "Under way, day 11 of 13", for a period known to the day.
    static String words(Wording wording, Happening happening, LocalDate asOf) {
        Optional<Period> days = happening.period().filter(Banners::known);
        if (days.isEmpty()) {
            return happening.entity().kind() == EntityKind.EXERCISE
                    ? wording.text("card.under-way")
                    : Wording.capital(happening.period().map(wording::period).orElse(""));
        }
        LocalDate from = days.get().startDate().orElseThrow().first();
        LocalDate to = days.get().endDate().orElseThrow().first();
        if (from.equals(to)) {
            return wording.text("card.on-this-day");
        }
        return asOf.equals(to)
                ? wording.text("card.under-way.last")
                : wording.text(
                        "card.under-way.day",
                        ChronoUnit.DAYS.between(from, asOf) + 1,
                        ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static boolean known(Period period) {
        return period.startDate().filter(d -> d.precision() == Precision.DAY).isPresent()
                && period.endDate().filter(d -> d.precision() == Precision.DAY).isPresent();
    }
}
