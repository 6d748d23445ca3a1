package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Property;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import brunet.portrayal.text.CardSection.Paragraph;
import java.util.List;
import java.util.Optional;

/// What stands in the card's place when nothing is selected: what happened on the day, and what no
/// date or no place is known for.
final class DayPage {
    private final CardDraft draft;
    private final Wording wording;
    private final Items items;

    private DayPage(CardDraft draft) {
        this.draft = draft;
        this.wording = draft.wording();
        this.items = new Items(wording, draft.citations());
    }

    static Card of(CardDraft draft) {
        return new DayPage(draft).page();
    }

    private Card page() {
        draft.add(new Paragraph(List.of(Run.muted(wording.text("page.lead")))));
        Narration narration = new Narration(wording, draft.situation(), draft.chronicle());
        List<Item> today =
                narration.today().stream()
                        .map(o -> items.occurrence(o, narration.occurrence(o)))
                        .toList();
        all(wording.text("page.on-this-day"), wording.number(today.size()), today);
        List<String> undated = draft.situation().undated();
        all(
                wording.text("tray.no-date"),
                wording.text("page.no-date", wording.number(undated.size())),
                undated.stream().flatMap(id -> undated(id).stream()).toList());
        List<String> unplaced = draft.situation().unplaced();
        all(
                wording.text("tray.no-place"),
                wording.text("page.no-place", wording.number(unplaced.size())),
                unplaced.stream().flatMap(id -> unplaced(id).stream()).toList());
        return draft.page(wording.text("page.nothing"));
    }

    private void all(String title, String caption, List<Item> rows) {
        draft.add(new ListSection(title, caption, rows, Optional.empty()));
    }

    private Optional<Item> unplaced(String id) {
        return draft.situation().happening(id).map(items::happening);
    }

    /// The thing with the step that has no date, and what its note says about that.
    private Optional<Item> undated(String id) {
        return draft.situation().record().entity(id).map(this::undated);
    }

    private Item undated(Entity entity) {
        Optional<Claim> claim =
                draft.situation().knowledge().on(entity.id()).stream()
                        .filter(DayPage::undatable)
                        .findFirst();
        String name =
                draft.situation()
                        .agreement(entity.id())
                        .map(wording::agreement)
                        .orElseGet(() -> wording.name(entity));
        String step =
                claim.filter(c ->
                                c.property() == Property.STAGE
                                        || c.property() == Property.MILESTONE)
                        .map(c -> wording.text("card.topic", name, draft.words().step(c)))
                        .orElse(name);
        return new Item(
                entity.id(),
                claim.map(DayPage::symbol).orElse(SymbolHint.NONE),
                step,
                claim.map(draft.citations()::runs).orElse(List.of()),
                claim.flatMap(c -> c.grounds().note())
                        .map(note -> List.of(Run.muted(wording.in(note))))
                        .orElse(List.of()),
                "",
                false);
    }

    private static SymbolHint symbol(Claim claim) {
        return claim.value() instanceof brunet.domain.Value.StageReached(var stage)
                ? new SymbolHint.Agreement(stage)
                : SymbolHint.NONE;
    }

    private static boolean undatable(Claim claim) {
        return switch (claim.property()) {
            case STAGE, MILESTONE -> claim.startDate().isEmpty();
            case HELD, HAPPENED ->
                    claim.value() instanceof brunet.domain.Value.During(var period)
                            && !period.dated();
            default -> false;
        };
    }
}
