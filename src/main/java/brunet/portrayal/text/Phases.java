package brunet.portrayal.text;

import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where happenings stand on a date, in words.
public final class Phases {
    private final Wording wording;
    private final LocalDate asOf;

    public Phases(Wording wording, LocalDate asOf) {
        this.wording = wording;
        this.asOf = asOf;
    }

    /// For the second line of a map label: "day 11 of 13", "last day", "this day", else the month
    /// or year it ends in; empty without a date.
    public String label(Happening happening) {
        return switch (happening.phase()) {
            case RUNNING -> dayOf(happening).or(() -> month(happening)).orElse("");
            case UPCOMING, PAST -> month(happening).orElse("");
            case UNDATED -> "";
        };
    }

    /// For a sentence: "under way, day 11 of 13", "on this day", "after this date", "8–20 Sep
    /// 2024".
    public String state(Happening happening) {
        return switch (happening.phase()) {
            case RUNNING -> running(happening);
            case UPCOMING -> wording.text("phase.upcoming", period(happening));
            case PAST -> period(happening);
            case UNDATED -> wording.noDate();
        };
    }

    /// Whether it is only possible that an exercise is under way: it is known to a month or year
    /// that the day falls in.
    static boolean possibly(Happening happening) {
        return happening.phase() == Phase.RUNNING
                && happening
                        .period()
                        .flatMap(Period::startDate)
                        .filter(date -> date.precision() == Precision.DAY)
                        .isEmpty();
    }

    private String running(Happening happening) {
        if (happening.entity().kind() == EntityKind.EXERCISE && possibly(happening)) {
            return wording.text("phase.possibly");
        }
        return switch (happening.entity().kind()) {
            case EXERCISE ->
                    dayOf(happening)
                            .map(day -> wording.text("phase.under-way.day", day))
                            .orElseGet(() -> wording.text("phase.under-way"));
            case TERRITORY, BASE, AGREEMENT, INCIDENT, EVENT, FORCE, NATION ->
                    dayOf(happening).orElseGet(() -> period(happening));
        };
    }

    private String period(Happening happening) {
        return happening.period().map(wording::period).orElseGet(wording::noDate);
    }

    private Optional<String> month(Happening happening) {
        return happening
                .period()
                .flatMap(p -> p.endDate().or(p::startDate))
                .map(date ->
                        date.precision() == Precision.YEAR
                                ? date
                                : new PartialDate(
                                        YearMonth.from(date.last()).atDay(1),
                                        Precision.MONTH,
                                        date.approximate()))
                .map(wording::date);
    }

    /// "day 11 of 13", for a period known to the day.
    private Optional<String> dayOf(Happening happening) {
        Optional<LocalDate> from = day(happening.period().flatMap(Period::startDate));
        Optional<LocalDate> to = day(happening.period().flatMap(Period::endDate));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(wording.text("phase.this-day"));
        }
        return Optional.of(
                asOf.equals(to.get())
                        ? wording.text("phase.last-day")
                        : wording.text(
                                "phase.day",
                                ChronoUnit.DAYS.between(from.get(), asOf) + 1,
                                ChronoUnit.DAYS.between(from.get(), to.get()) + 1));
    }

    private static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.filter(d -> d.precision() == Precision.DAY && !d.approximate())
                .map(PartialDate::first);
    }
}
