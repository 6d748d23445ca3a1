package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Occurrence;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Value;
import brunet.portrayal.text.CardSection.Item;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rows of lists that lead to a thing.
final class Items {
    static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Items::begin).reversed();

    private final Wording wording;
    private final Citations citations;

    Items(Wording wording, Citations citations) {
        this.wording = wording;
        this.citations = citations;
    }

    static LocalDate begin(Happening happening) {
        return happening
                .period()
                .flatMap(Period::startDate)
                .map(PartialDate::first)
                .orElse(LocalDate.MIN);
    }

    Item happening(Happening happening) {
        return new Item(
                happening.entity().id(),
                symbol(happening),
                wording.name(happening.entity()),
                happening.held().map(citations::few).orElse(List.of()),
                List.of(),
                period(happening),
                happening.disputed());
    }

    String period(Happening happening) {
        return happening.period().map(wording::period).orElseGet(wording::noDate);
    }

    static SymbolHint symbol(Happening happening) {
        return switch (happening.entity().kind()) {
            case EXERCISE ->
                    new SymbolHint.Exercise(
                            Phases.possibly(happening) ? Phase.UNDATED : happening.phase());
            case INCIDENT -> new SymbolHint.Incident(happening.phase());
            case TERRITORY, BASE, AGREEMENT, EVENT, FORCE, NATION -> SymbolHint.NONE;
        };
    }

    Item agreement(AgreementState agreement) {
        return new Item(
                agreement.entity().id(),
                symbol(agreement),
                wording.agreement(agreement),
                agreement.current().map(m -> citations.few(m.claim())).orElse(List.of()),
                List.of(),
                agreement.current().map(wording::reached).orElse(""),
                agreement.disputed());
    }

    static SymbolHint symbol(AgreementState agreement) {
        return agreement
                .current()
                .<SymbolHint>map(mark -> new SymbolHint.Agreement(mark.stage()))
                .orElse(SymbolHint.NONE);
    }

    Item base(BaseState base) {
        return new Item(
                base.entity().id(),
                symbol(base),
                wording.shortName(base.entity()),
                List.of(),
                List.of(),
                wording.base(base),
                base.disputed());
    }

    static SymbolHint symbol(BaseState base) {
        return new SymbolHint.Base(base.country(), base.service(), base.role());
    }

    /// A thing named without its state.
    Item entity(Entity entity, Claim because) {
        return new Item(
                entity.id(),
                SymbolHint.NONE,
                wording.name(entity),
                citations.few(because),
                List.of(),
                "",
                false);
    }

    /// A dated step of a thing.
    Item step(Entity entity, SymbolHint symbol, String text, Claim claim, boolean disputed) {
        return new Item(
                entity.id(),
                symbol,
                text,
                citations.few(claim),
                List.of(),
                claim.startDate().map(wording::date).orElseGet(wording::noDate),
                disputed);
    }

    Item occurrence(Occurrence occurrence, String words) {
        SymbolHint symbol =
                occurrence.claim().value() instanceof Value.StageReached(var stage)
                        ? new SymbolHint.Agreement(stage)
                        : SymbolHint.NONE;
        return step(occurrence.entity(), symbol, words, occurrence.claim(), false);
    }

    List<Item> happenings(Collection<Happening> happenings) {
        return happenings.stream().sorted(NEWEST_FIRST).map(this::happening).toList();
    }

    /// Newest stage first, those without a stage last.
    List<Item> agreements(Collection<AgreementState> agreements) {
        return agreements.stream()
                .sorted(Comparator.comparing(Items::reachedOn).reversed())
                .map(this::agreement)
                .toList();
    }

    private static LocalDate reachedOn(AgreementState agreement) {
        return Optional.of(agreement)
                .flatMap(AgreementState::current)
                .flatMap(mark -> mark.date())
                .map(PartialDate::first)
                .orElse(LocalDate.MIN);
    }
}
