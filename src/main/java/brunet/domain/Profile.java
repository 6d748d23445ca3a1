package brunet.domain;

import java.util.List;
import java.util.Optional;

/// A territory or force on a date: its figures, and all else that is said of it.
public record Profile(Entity entity, List<Figure> figures, List<Dispute> disputes) {
    public Profile {
        figures = List.copyOf(figures);
        disputes = List.copyOf(disputes);
    }

    public Optional<Figure> figure(Property property) {
        return figures.stream().filter(f -> f.property() == property).findFirst();
    }

    public boolean disputed() {
        return figures.stream().anyMatch(Figure::disputed);
    }
}
