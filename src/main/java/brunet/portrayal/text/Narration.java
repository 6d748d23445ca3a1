package brunet.portrayal.text;

import brunet.domain.Chronicle;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Occurrence;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sentences about a day: what changed on it, what it counts.
public final class Narration {
    private static final int NAMED = 3;

    /// What is told first of a day.
    private static final List<Occurrence.Type> TOLD =
            List.of(
                    Occurrence.Type.STAGE,
                    Occurrence.Type.INCIDENT,
                    Occurrence.Type.EXERCISE_BEGINS,
                    Occurrence.Type.EXERCISE_ENDS,
                    Occurrence.Type.EVENT,
                    Occurrence.Type.MILESTONE);

    private final Wording wording;
    private final Situation situation;
    private final Chronicle chronicle;

    public Narration(Wording wording, Situation situation, Chronicle chronicle) {
        this.wording = wording;
        this.situation = situation;
        this.chronicle = chronicle;
    }

    /// What is known to have changed on this very day.
    public List<Occurrence> today() {
        return chronicle.on(situation.asOf()).stream()
                .filter(Narration::toTheDay)
                .sorted(Comparator.comparingInt(o -> TOLD.indexOf(o.type())))
                .toList();
    }

    private static boolean toTheDay(Occurrence occurrence) {
        PartialDate date = occurrence.date();
        return date.precision() == Precision.DAY && !date.approximate();
    }

    /// A short sentence without its date: "Brunet-Takamori 25 ends".
    public String occurrence(Occurrence occurrence) {
        return switch (occurrence.type()) {
            case STAGE ->
                    occurrence.claim().value() instanceof Value.StageReached(var stage)
                            ? wording.text("occurrence.stage." + stage.code(), subject(occurrence))
                            : subject(occurrence);
            case MILESTONE ->
                    wording.text("occurrence.milestone", subject(occurrence), said(occurrence));
            case EXERCISE_BEGINS ->
                    wording.text(
                            single(occurrence) ? "occurrence.held" : "occurrence.begins",
                            wording.name(occurrence.entity()));
            case EXERCISE_ENDS ->
                    wording.text("occurrence.ends", wording.name(occurrence.entity()));
            case EVENT -> wording.shortName(occurrence.entity());
            case INCIDENT -> wording.name(occurrence.entity());
        };
    }

    private String subject(Occurrence occurrence) {
        return situation
                .agreement(occurrence.entity().id())
                .map(wording::told)
                .orElseGet(() -> wording.name(occurrence.entity()));
    }

    private String said(Occurrence occurrence) {
        return occurrence.claim().value() instanceof Value.Text(var text) ? wording.in(text) : "";
    }

    private static boolean single(Occurrence occurrence) {
        return occurrence.claim().value() instanceof Value.During(Period period)
                && (period.end() instanceof Period.Bound.Unknown
                        || period.start().equals(period.end()));
    }

    /// The first line of the strip.
    public String onThisDay() {
        List<String> said = today().stream().map(this::occurrence).toList();
        if (said.isEmpty()) {
            return lastBefore()
                    .map(last -> wording.text("day.none-since", last(last)))
                    .orElseGet(() -> wording.text("day.none"));
        }
        List<String> named =
                said.size() > NAMED + 1
                        ? Stream.concat(
                                        said.stream().limit(NAMED),
                                        Stream.of(
                                                wording.text(
                                                        "day.more",
                                                        wording.number(said.size() - NAMED))))
                                .toList()
                        : said;
        return wording.text("day.on", String.join(wording.text("day.join"), named));
    }

    private Optional<Occurrence> lastBefore() {
        return chronicle.occurrences().stream()
                .filter(Narration::toTheDay)
                .filter(o -> o.date().first().isBefore(situation.asOf()))
                .reduce((earlier, later) -> later);
    }

    /// "Marara 2024, begun 27 May".
    private String last(Occurrence occurrence) {
        LocalDate day = occurrence.date().first();
        String date =
                day.getYear() == situation.asOf().getYear()
                        ? wording.dayAndMonth(day)
                        : wording.date(day);
        String name = wording.name(occurrence.entity());
        return switch (occurrence.type()) {
            case EXERCISE_BEGINS ->
                    single(occurrence)
                            ? wording.text("occurrence.last.other", name, date)
                            : wording.text("occurrence.last.begins", name, date);
            case EXERCISE_ENDS -> wording.text("occurrence.last.ends", name, date);
            case STAGE, MILESTONE, EVENT, INCIDENT ->
                    wording.text("occurrence.last.other", occurrence(occurrence), date);
        };
    }

    /// The second line of the strip: "1 exercise under way, 7 in the year before".
    public String counts() {
        long dated = dated();
        long all = chronicle.things().size();
        if (dated == 1 && !today().isEmpty()) {
            return wording.text("day.first", wording.number(all - 1));
        }
        return incidents(exercises());
    }

    private String exercises() {
        List<Happening> running =
                situation.exercises().stream().filter(e -> e.phase() == Phase.RUNNING).toList();
        long possible = running.stream().filter(Phases::possibly).count();
        long sure = running.size() - possible;
        if (possible > 0) {
            return sure == 0
                    ? wording.counted("day.possibly", possible, wording.number(possible))
                    : wording.text("day.dayless", running(sure), wording.number(possible));
        }
        String words = sure == 0 ? wording.text("day.running.none") : running(sure);
        long before = situation.exercises().stream().filter(this::inTheYearBefore).count();
        return before > 0 ? wording.text("day.year-before", words, wording.number(before)) : words;
    }

    private String running(long number) {
        return wording.counted("day.running", number, wording.number(number));
    }

    /// Whether it is over, but not for longer than a year.
    private boolean inTheYearBefore(Happening happening) {
        LocalDate yearAgo = situation.asOf().minusYears(1);
        return happening.phase() == Phase.PAST
                && happening
                        .period()
                        .flatMap(p -> p.endDate().or(p::startDate))
                        .filter(end -> !end.last().isBefore(yearAgo))
                        .isPresent();
    }

    private String incidents(String words) {
        LocalDate yearAgo = situation.asOf().minusYears(1);
        List<LocalDate> recent =
                situation.incidents().stream()
                        .filter(i -> i.phase() == Phase.PAST || i.phase() == Phase.RUNNING)
                        .map(Items::begin)
                        .filter(day -> !day.isBefore(yearAgo))
                        .sorted()
                        .toList();
        if (recent.isEmpty()) {
            return words;
        }
        LocalDate first = recent.getFirst();
        String since =
                first.getYear() == situation.asOf().getYear()
                        ? wording.dayAndMonth(first)
                        : wording.date(first);
        return wording.counted(
                "day.incidents", recent.size(), words, wording.number(recent.size()), since);
    }

    /// For the status bar: "173 of 182 dated events up to 11 Sep 2025".
    public String datedEvents() {
        return wording.counted(
                "day.dated",
                dated(),
                wording.number(dated()),
                wording.number(chronicle.things().size()),
                wording.date(situation.asOf()));
    }

    private long dated() {
        return chronicle.things().stream()
                .filter(o -> !o.date().first().isAfter(situation.asOf()))
                .count();
    }

    /// A day of change and what changes on it, for the keys that lead there.
    ///
    /// @param words its first occurrence
    public record Change(LocalDate day, String date, String words) {}

    public Optional<Change> changeBefore() {
        return chronicle.changeBefore(situation.asOf()).map(this::change);
    }

    public Optional<Change> changeAfter() {
        return chronicle.changeAfter(situation.asOf()).map(this::change);
    }

    private Change change(LocalDate day) {
        Occurrence first = chronicle.on(day).getFirst();
        return new Change(day, wording.date(first.date()), occurrence(first));
    }

    /// Why a day outside the record shows so little: "Nothing is dated before 8 Sep 1951."
    public Optional<String> beyond(LocalDate day) {
        Optional<String> before =
                chronicle
                        .first()
                        .filter(day::isBefore)
                        .map(first -> wording.text("day.before-first", wording.date(first)));
        return before.or(() ->
                situation
                        .informationTo()
                        .filter(day::isAfter)
                        .map(last -> wording.text("day.after-last", wording.date(last))));
    }

    public String noEarlierChange() {
        return wording.text("change.none-earlier");
    }

    public String noLaterChange() {
        return wording.text("change.none-later");
    }

    /// "No date", the name of the tray; its count is the size of `Situation.undated()`.
    public String noDateTray() {
        return wording.text("tray.no-date");
    }

    public String noPlaceTray() {
        return wording.text("tray.no-place");
    }
}
