package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.domain.Property;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds things by their names and aliases in all three languages, whatever the case, accents or
/// kana.
public final class Search {
    /// The order in which kinds are listed.
    private static final List<EntityKind> ORDER =
            List.of(
                    EntityKind.EXERCISE,
                    EntityKind.TERRITORY,
                    EntityKind.BASE,
                    EntityKind.AGREEMENT,
                    EntityKind.INCIDENT,
                    EntityKind.EVENT,
                    EntityKind.FORCE,
                    EntityKind.NATION);

    /// @param matchStart where the match begins in the shown name; -1 when another name matched
    /// @param matchEnd where it ends
    /// @param date right-aligned words: a period, a stage, a place
    /// @param otherName the name that matched, when it is not the one shown
    /// @param afterThisDate whether it lies after the date shown
    public record Hit(
            String entityId,
            SymbolHint symbol,
            String name,
            int matchStart,
            int matchEnd,
            String date,
            Optional<String> otherName,
            boolean afterThisDate) {}

    /// Hits of one kind under its name.
    public record Group(EntityKind kind, String title, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// The names of one thing; the first is the one shown.
    private record Named(Entity entity, List<FoldedText> names) {}

    private final List<Named> named;
    private final Wording wording;

    /// Prepares the names once; the situation may change between searches.
    public Search(brunet.domain.Record record, Wording wording) {
        this.wording = wording;
        List<Named> all = new ArrayList<>();
        for (Entity entity : record.entities()) {
            all.add(
                    new Named(
                            entity,
                            names(entity, wording.language()).stream()
                                    .map(FoldedText::of)
                                    .toList()));
        }
        this.named = List.copyOf(all);
    }

    private static List<String> names(Entity entity, Language shown) {
        List<String> names = new ArrayList<>();
        names.add(entity.name(shown));
        for (Language language : Language.values()) {
            names.add(entity.name(language));
            names.add(entity.shortName(language));
        }
        names.addAll(entity.aliases());
        return names.stream().distinct().toList();
    }

    /// Groups of hits; names that begin with the query come first, then words that do, then the
    /// rest.
    public List<Group> find(String query, Situation situation) {
        String sought = Folding.fold(query).strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        Map<EntityKind, List<Ranked>> found = new EnumMap<>(EntityKind.class);
        for (Named thing : named) {
            match(thing, sought, situation)
                    .ifPresent(hit ->
                            found.computeIfAbsent(thing.entity().kind(), k -> new ArrayList<>())
                                    .add(hit));
        }
        return ORDER.stream()
                .filter(found::containsKey)
                .map(kind -> group(kind, found.getOrDefault(kind, List.of())))
                .toList();
    }

    private record Ranked(Hit hit, int rank) {}

    private Group group(EntityKind kind, List<Ranked> hits) {
        return new Group(
                kind,
                wording.kinds(kind),
                hits.stream()
                        .sorted(Comparator.comparingInt(Ranked::rank))
                        .map(Ranked::hit)
                        .toList());
    }

    private Optional<Ranked> match(Named thing, String sought, Situation situation) {
        Optional<Ranked> best = Optional.empty();
        for (int i = 0; i < thing.names().size(); i++) {
            FoldedText name = thing.names().get(i);
            int at = name.find(sought);
            if (at >= 0) {
                int rank = name.rank(at) + (i == 0 ? 0 : 3);
                if (best.isEmpty() || rank < best.get().rank()) {
                    best = Optional.of(new Ranked(hit(thing, i, at, sought, situation), rank));
                }
            }
        }
        return best;
    }

    private Hit hit(Named thing, int which, int at, String sought, Situation situation) {
        FoldedText name = thing.names().get(which);
        Entity entity = thing.entity();
        Optional<Happening> happening = situation.happening(entity.id());
        Optional<AgreementState> agreement = situation.agreement(entity.id());
        Optional<BaseState> base = situation.base(entity.id());
        SymbolHint symbol =
                happening
                        .map(Items::symbol)
                        .or(() -> agreement.map(Items::symbol))
                        .or(() -> base.map(Items::symbol))
                        .orElse(
                                entity.kind() == EntityKind.TERRITORY
                                        ? SymbolHint.TERRITORY
                                        : SymbolHint.NONE);
        String date =
                happening
                        .flatMap(Happening::period)
                        .map(wording::period)
                        .or(() -> agreement.flatMap(AgreementState::current).map(wording::reached))
                        .orElseGet(() -> location(entity, situation));
        boolean shown = which == 0;
        return new Hit(
                entity.id(),
                symbol,
                wording.name(entity),
                shown ? name.origin(at) : -1,
                shown ? name.origin(at + sought.length()) : -1,
                date,
                shown ? Optional.empty() : Optional.of(name.text()),
                happening.filter(h -> h.phase() == Phase.UPCOMING).isPresent()
                        || (agreement.isPresent()
                                && agreement.get().current().isEmpty()
                                && !agreement.get().stages().isEmpty()
                                && later(agreement.get(), situation)));
    }

    private static boolean later(AgreementState agreement, Situation situation) {
        return agreement.stages().stream()
                .flatMap(mark -> mark.date().stream())
                .allMatch(date -> date.first().isAfter(situation.asOf()));
    }

    private String location(Entity entity, Situation situation) {
        return situation.knowledge().on(entity.id(), Property.LOCATION).stream()
                .flatMap(claim ->
                        claim.value() instanceof Value.Text(LocalText text)
                                ? Arrays.asList(wording.in(text)).stream()
                                : Arrays.<String>asList().stream())
                .findFirst()
                .orElse("");
    }
}
