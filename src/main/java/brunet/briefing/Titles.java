package brunet.briefing;

import brunet.domain.AgreementState;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import brunet.domain.Situation;
import brunet.domain.Stage;
import brunet.domain.StageMark;
import brunet.portrayal.text.Whereabouts;
import brunet.portrayal.text.Wording;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// States what the situation says of the subject, or names subject and date where it says nothing.
final class Titles {
    private final Situation situation;
    private final Wording wording;
    private final Messages messages;
    private final Access access;

    Titles(Situation situation, Wording wording, Messages messages) {
        this.situation = situation;
        this.wording = wording;
        this.messages = messages;
        this.access = new Access(situation);
    }

    String subject(Optional<Entity> selected) {
        return selected.map(entity -> messages.text(subjectKey(entity)))
                .orElseGet(() -> messages.text("subject.OVERVIEW"));
    }

    private String subjectKey(Entity entity) {
        boolean accessAgreement =
                situation
                        .agreement(entity.id())
                        .filter(agreement -> agreement.kind().equals(Access.KIND))
                        .isPresent();
        return accessAgreement ? "subject.ACCESS" : "subject." + entity.kind().name();
    }

    /// From the fullest to the plainest.
    List<String> of(Optional<Entity> selected) {
        List<String> findings = selected.map(this::findings).orElseGet(this::overview);
        List<String> titles = new ArrayList<>();
        for (int clauses = findings.size(); clauses > 0; clauses--) {
            titles.add(join(findings.subList(0, clauses)));
        }
        titles.add(
                messages.text(
                        "title.plain",
                        selected.map(wording::name)
                                .orElseGet(() -> messages.text("title.overview")),
                        wording.fullDate(situation.asOf())));
        return titles;
    }

    private String join(List<String> clauses) {
        String words =
                clauses.size() == 1
                        ? clauses.getFirst()
                        : messages.text("title.join", clauses.getFirst(), clauses.getLast());
        return words.substring(0, 1).toUpperCase(wording.language().locale()) + words.substring(1);
    }

    private List<String> findings(Entity entity) {
        return switch (entity.kind()) {
            case TERRITORY -> hosted(entity);
            case EXERCISE -> situation.happening(entity.id()).map(this::held).orElse(List.of());
            case AGREEMENT ->
                    situation
                            .agreement(entity.id())
                            .flatMap(AgreementState::current)
                            .map(mark -> List.of(reached(entity, mark)))
                            .orElse(List.of());
            case BASE, INCIDENT, EVENT, FORCE, NATION -> List.of();
        };
    }

    private String reached(Entity agreement, StageMark mark) {
        return messages.text("title.agreement", wording.name(agreement), wording.reached(mark));
    }

    private List<String> hosted(Entity territory) {
        List<Happening> drills = access.drills();
        Whereabouts whereabouts = new Whereabouts(situation.knowledge());
        List<Happening> here =
                drills.stream().filter(d -> whereabouts.heldIn(d, territory.id())).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        String name = wording.name(territory);
        String series = access.series(wording.language()).orElse("");
        clauses.add(
                drills.size() == 1
                        ? messages.text(
                                "title.hosted.one", name, wording.name(here.getFirst().entity()))
                        : messages.text(
                                here.size() == drills.size()
                                        ? "title.hosted.all"
                                        : "title.hosted.some",
                                name,
                                messages.count(here.size()),
                                messages.count(drills.size()),
                                series));
        access("title.access.").ifPresent(clauses::add);
        return clauses;
    }

    /// How the access agreement between Japan and France stands.
    private Optional<String> access(String key) {
        return access.agreement()
                .flatMap(AgreementState::current)
                .map(mark -> messages.text(key + mark.stage().code()));
    }

    private List<String> held(Happening exercise) {
        String name = wording.name(exercise.entity());
        List<String> clauses = new ArrayList<>();
        if (exercise.phase() == Phase.RUNNING) {
            clauses.add(running(exercise, name));
        } else {
            exercise.period()
                    .filter(Period::dated)
                    .ifPresent(period ->
                            clauses.add(messages.text("title.held", name, wording.period(period))));
        }
        boolean drill = access.drills().stream().anyMatch(exercise::equals);
        if (drill && !clauses.isEmpty()) {
            access("title.footing.").ifPresent(clauses::add);
        }
        return clauses;
    }

    private String running(Happening exercise, String name) {
        Optional<PartialDate> from = exercise.period().flatMap(Period::startDate);
        Optional<PartialDate> to = exercise.period().flatMap(Period::endDate);
        if (from.filter(Titles::day).isEmpty() || to.filter(Titles::day).isEmpty()) {
            return messages.text("title.running", name);
        }
        return messages.text(
                "title.running.day",
                name,
                ChronoUnit.DAYS.between(from.get().first(), situation.asOf()) + 1,
                ChronoUnit.DAYS.between(from.get().first(), to.get().first()) + 1);
    }

    private static boolean day(PartialDate date) {
        return date.precision() == Precision.DAY;
    }

    private List<String> overview() {
        List<StageMark> marks =
                situation.reached().stream()
                        .filter(agreement -> agreement.kind().equals(Access.KIND))
                        .flatMap(agreement -> agreement.current().stream())
                        .toList();
        long inForce = marks.stream().filter(m -> m.stage() == Stage.IN_FORCE).count();
        if (inForce == 0) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(messages.counted("title.in-force", inForce, messages.count(inForce)));
        access.agreement()
                .flatMap(AgreementState::current)
                .ifPresent(mark ->
                        clauses.add(
                                messages.text(
                                        "title.france." + mark.stage().code(),
                                        mark.date().map(this::month).orElse(""))));
        return clauses;
    }

    /// A title names the month; the panel has the day.
    private String month(PartialDate date) {
        return wording.fullDate(
                date.precision() == Precision.DAY
                        ? PartialDate.month(YearMonth.from(date.first()))
                        : date);
    }
}
