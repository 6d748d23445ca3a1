package brunet.briefing;

import brunet.domain.AgreementState;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Rank;
import brunet.domain.Situation;
import brunet.domain.StageMark;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.Whereabouts;
import brunet.portrayal.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses what the small timeline shows: an agreement above, drills below, or what else there is
/// by the date.
final class Strips {
    private static final int ROWS = 2;

    /// Fewer years than this would make a month look long.
    private static final int LEAST_YEARS = 3;

    /// Drills of a series beyond these are too close to tell apart.
    private static final int MOST_YEARS = 12;

    private final Situation situation;
    private final Wording wording;
    private final Messages messages;
    private final Citations citations;
    private final Access access;
    private final Whereabouts whereabouts;

    Strips(Situation situation, Wording wording, Messages messages, Citations citations) {
        this.situation = situation;
        this.wording = wording;
        this.messages = messages;
        this.citations = citations;
        this.access = new Access(situation);
        this.whereabouts = new Whereabouts(situation.knowledge());
    }

    Strip of(Optional<Entity> selected) {
        List<Strip.Row> rows = new ArrayList<>();
        selected.filter(entity -> entity.kind() == EntityKind.AGREEMENT)
                .flatMap(entity -> situation.agreement(entity.id()))
                .filter(agreement -> agreement.current().isPresent())
                .ifPresent(agreement -> rows.add(row(agreement)));
        access.agreement()
                .filter(agreement -> !isSelected(agreement, selected))
                .ifPresent(agreement -> rows.add(row(agreement)));
        deeds(selected).ifPresent(rows::add);
        if (rows.isEmpty()) {
            latest().ifPresent(agreement -> rows.add(row(agreement)));
        }
        List<Strip.Row> kept = rows.stream().limit(ROWS).toList();
        return new Strip(from(kept), situation.asOf(), kept);
    }

    private static boolean isSelected(AgreementState agreement, Optional<Entity> selected) {
        return selected.filter(agreement.entity()::equals).isPresent();
    }

    private Optional<AgreementState> latest() {
        return situation.reached().stream()
                .max(
                        Comparator.comparing(agreement ->
                                agreement
                                        .current()
                                        .flatMap(StageMark::date)
                                        .map(PartialDate::first)
                                        .orElse(LocalDate.MIN)));
    }

    private LocalDate from(List<Strip.Row> rows) {
        LocalDate latest = situation.asOf().minusYears(LEAST_YEARS);
        LocalDate earliest = situation.asOf().minusYears(MOST_YEARS);
        LocalDate first =
                rows.stream()
                        .flatMap(row -> row.marks().stream())
                        .map(mark -> mark.date().first())
                        .filter(date -> !date.isBefore(earliest))
                        .min(LocalDate::compareTo)
                        .filter(date -> date.isBefore(latest))
                        .orElse(latest);
        return first.withDayOfYear(1);
    }

    private Strip.Row row(AgreementState agreement) {
        List<Strip.Mark> marks = new ArrayList<>();
        for (StageMark mark : agreement.stages()) {
            mark.date()
                    .filter(date -> mark.claim().rank() != Rank.DEPRECATED)
                    .filter(date -> !date.first().isAfter(situation.asOf()))
                    .ifPresent(date -> marks.add(mark(agreement, mark, date)));
        }
        marks.sort(Comparator.comparing(mark -> mark.date().first()));
        return new Strip.Row(label(agreement), marks);
    }

    private String label(AgreementState agreement) {
        if (Access.between(agreement)) {
            return messages.text("strip.access");
        }
        String partner = wording.shortName(agreement.entity());
        return agreement.kind().equals(Access.KIND)
                ? messages.text("strip.access.with", partner)
                : partner;
    }

    private Strip.Mark mark(AgreementState agreement, StageMark mark, PartialDate date) {
        String stage = messages.text("strip.stage." + mark.stage().code());
        return new Strip.Mark(
                date,
                new Glyph.AgreementStage(mark.stage()),
                Optional.of(mark.stage()),
                List.of(
                        words(
                                messages.text("strip.dated", stage, wording.date(date)),
                                mark.claim()),
                        words(stage, mark.claim())),
                agreement.entity().id());
    }

    private List<Run> words(String words, Claim claim) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(words));
        citations.runs(claim).stream().limit(1).forEach(runs::add);
        return runs;
    }

    /// The series of the selected exercise, or the drills under the access agreement.
    private Optional<Strip.Row> deeds(Optional<Entity> selected) {
        Optional<Happening> exercise =
                selected.filter(entity -> entity.kind() == EntityKind.EXERCISE)
                        .flatMap(entity -> situation.happening(entity.id()));
        Optional<String> series =
                exercise.flatMap(happening -> access.series(happening, wording.language()));
        List<Happening> drills =
                series.map(name ->
                                situation.exercises().stream()
                                        .filter(Access::begun)
                                        .filter(other -> isOf(name, other))
                                        .sorted(Comparator.comparing(Access::begin))
                                        .toList())
                        .orElseGet(access::drills);
        return drills.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Strip.Row(
                                series.or(() -> access.series(wording.language())).orElse(""),
                                drills.stream().flatMap(d -> mark(d, selected).stream()).toList()));
    }

    private boolean isOf(String series, Happening exercise) {
        return access.series(exercise, wording.language()).filter(series::equals).isPresent();
    }

    private Optional<Strip.Mark> mark(Happening drill, Optional<Entity> selected) {
        boolean here =
                selected.filter(entity -> whereabouts.heldIn(drill, entity.id())).isPresent();
        return drill.period()
                .flatMap(Period::startDate)
                .flatMap(date -> drill.held().map(claim -> mark(drill, date, claim, here)));
    }

    private Strip.Mark mark(Happening drill, PartialDate date, Claim claim, boolean here) {
        String year = wording.date(PartialDate.year(date.first().getYear()));
        return new Strip.Mark(
                date,
                new Glyph.Exercise(drill.phase()),
                Optional.empty(),
                List.of(
                        words(here ? messages.text("strip.here", year) : year, claim),
                        words(year, claim),
                        words(Integer.toString(date.first().getYear()), claim)),
                drill.entity().id());
    }
}
