package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Figure;
import brunet.domain.PartialDate;
import brunet.domain.Profile;
import brunet.domain.Property;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The figures of a territory or force as rows: what sources dispute first, then what holds, then
/// what it followed, each newest first.
final class FigureRows {
    private static final Comparator<Claim> NEWEST_FIRST =
            Comparator.comparing((Claim c) ->
                            c.startDate().map(PartialDate::first).orElse(LocalDate.MIN))
                    .reversed();

    private FigureRows() {}

    static void add(CardDraft draft, Profile profile, Property property) {
        List<Figure> figures =
                profile.figures().stream().filter(f -> f.property() == property).toList();
        Set<Claim> claims = new LinkedHashSet<>();
        figures.stream()
                .filter(Figure::disputed)
                .flatMap(FigureRows::current)
                .sorted(NEWEST_FIRST)
                .forEach(claims::add);
        figures.stream()
                .filter(f -> !f.disputed())
                .map(Figure::claim)
                .sorted(NEWEST_FIRST)
                .forEach(claims::add);
        draft.row(
                draft.wording().property(property),
                List.copyOf(claims),
                figures.stream()
                        .flatMap(f -> f.earlier().stream())
                        .distinct()
                        .filter(c -> !claims.contains(c))
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    private static Stream<Claim> current(Figure figure) {
        return Stream.concat(Stream.of(figure.claim()), figure.alternatives().stream());
    }
}
