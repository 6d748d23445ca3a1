package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.PartialDate;
import brunet.domain.Precision;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.StageMark;
import brunet.portrayal.text.Card.Banner;
import brunet.portrayal.text.CardSection.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An agreement: its stages with their dates, its steps, what it touches.
final class AgreementCard {
    private final CardDraft draft;
    private final Entity entity;
    private final Wording wording;
    private final Items items;

    AgreementCard(CardDraft draft, Entity entity) {
        this.draft = draft;
        this.entity = entity;
        this.wording = draft.wording();
        this.items = new Items(wording, draft.citations());
    }

    Card card() {
        Optional<AgreementState> known = draft.situation().agreement(entity.id());
        known.ifPresent(this::sections);
        return draft.card(
                entity, known.map(this::kindLine).orElse(""), known.flatMap(this::banner));
    }

    private String kindLine(AgreementState agreement) {
        String kind = wording.agreementKind(agreement.kind());
        List<String> parties = agreement.parties().stream().map(wording::name).toList();
        return parties.isEmpty()
                ? kind
                : wording.text("card.agreement", kind, wording.list(parties));
    }

    private Optional<Banner> banner(AgreementState agreement) {
        if (agreement.current().isPresent()) {
            return Optional.empty();
        }
        return agreement.stages().stream()
                .filter(mark -> mark.claim().rank() != Rank.DEPRECATED)
                .flatMap(mark -> mark.date().stream())
                .filter(date -> date.first().isAfter(draft.situation().asOf()))
                .findFirst()
                .map(this::notYet);
    }

    private Banner notYet(PartialDate date) {
        String key = date.precision() == Precision.DAY ? "card.begins" : "card.begins.wide";
        return new Banner.NotOnThisDate(
                wording.text(key, wording.date(date), wording.date(draft.situation().asOf())),
                "",
                date.first(),
                wording.text("card.go-to", wording.date(date)));
    }

    private void sections(AgreementState agreement) {
        List<Item> later = new ArrayList<>();
        for (StageMark mark : agreement.stages()) {
            if (later(mark.claim())) {
                later.add(
                        items.step(
                                entity,
                                new SymbolHint.Agreement(mark.stage()),
                                Wording.capital(wording.stage(mark.stage())),
                                mark.claim(),
                                sameStage(mark).findAny().isPresent()));
            } else {
                draft.stageRow(
                        Wording.capital(wording.stage(mark.stage())),
                        Stream.concat(Stream.of(mark.claim()), sameStage(mark)).toList());
            }
        }
        List<Item> steps = new ArrayList<>();
        for (Claim milestone : agreement.milestones()) {
            Item step =
                    items.step(
                            entity,
                            SymbolHint.NONE,
                            draft.words().value(milestone),
                            milestone,
                            false);
            (later(milestone) ? later : steps).add(step);
        }
        draft.list(wording.text("card.steps"), "", steps.reversed(), "card.earlier");
        draft.list(wording.text("card.later"), "", later, "card.more");
        draft.row(entity, Property.OFFICIAL_NAME);
        draft.row(entity, Property.OFFICIAL_TITLE);
        if (agreement.parties().size() > 2) {
            draft.row(entity, Property.PARTY);
        }
        touched(agreement);
        draft.row(entity, Property.STATEMENT);
        draft.remaining(agreement.disputes());
    }

    /// A dispute may span stages; in the row of one only claims on it are shown.
    static Stream<Claim> sameStage(StageMark mark) {
        return mark.alternatives().stream().filter(c -> c.value().equals(mark.claim().value()));
    }

    private boolean later(Claim claim) {
        return claim.valid().filter(valid -> !valid.begunBy(draft.situation().asOf())).isPresent();
    }

    private void touched(AgreementState agreement) {
        List<Item> exercises =
                items.happenings(
                        agreement.bearsOn().stream()
                                .flatMap(id -> draft.situation().happening(id).stream())
                                .toList());
        draft.list(wording.text("card.drills"), "", exercises, "card.more");
        List<Item> places =
                draft.begun(entity, Property.BEARS_ON).stream()
                        .flatMap(claim -> place(claim).stream())
                        .toList();
        draft.list(wording.text("card.touches"), "", places, "card.more");
    }

    private Optional<Item> place(Claim claim) {
        return draft.referenced(claim)
                .filter(e -> draft.situation().happening(e.id()).isEmpty())
                .map(e -> items.entity(e, claim));
    }
}
