package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a screen reader says of a thing on the map.
public final class Spoken {
    private final Situation situation;
    private final Wording wording;

    public Spoken(Situation situation, Wording wording) {
        this.situation = situation;
        this.wording = wording;
    }

    /// "Brunet-Takamori 25, exercise, under way, last day, Plum."
    public String of(Entity entity) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.name(entity));
        Optional<BaseState> base = situation.base(entity.id());
        parts.add(base.map(wording::base).orElseGet(() -> wording.kind(entity.kind())));
        situation
                .agreement(entity.id())
                .flatMap(AgreementState::current)
                .map(wording::reached)
                .ifPresent(parts::add);
        situation.happening(entity.id()).ifPresent(happening -> happening(happening, parts));
        if (disputed(entity.id())) {
            parts.add(wording.text("sources-differ"));
        }
        return wording.text("spoken", wording.commas(parts));
    }

    private void happening(Happening happening, List<String> parts) {
        parts.add(new Phases(wording, situation.asOf()).state(happening));
        happening.venues().stream()
                .map(Claim::value)
                .filter(Value.At.class::isInstance)
                .map(Value.At.class::cast)
                .map(Value.At::place)
                .map(Place.Named::label)
                .map(wording::in)
                .forEach(parts::add);
    }

    private boolean disputed(String id) {
        return situation.base(id).filter(BaseState::disputed).isPresent()
                || situation.agreement(id).filter(AgreementState::disputed).isPresent()
                || situation.happening(id).filter(Happening::disputed).isPresent()
                || situation.profile(id).filter(p -> p.disputed()).isPresent();
    }
}
