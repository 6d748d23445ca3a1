package brunet.store.pack;

import brunet.domain.Claim.Modality;
import java.util.Optional;

/// The word for a modality in packs and in the store.
public enum ModalityCode {
    ASSERTED,
    PLANNED,
    OPINION;

    public Modality attributed(Optional<String> by) {
        return switch (this) {
            case ASSERTED -> new Modality.Asserted(by);
            case PLANNED -> new Modality.Planned(by);
            case OPINION -> new Modality.Opinion(by);
        };
    }

    public static ModalityCode of(Modality modality) {
        return switch (modality) {
            case Modality.Asserted a -> ASSERTED;
            case Modality.Planned p -> PLANNED;
            case Modality.Opinion o -> OPINION;
        };
    }

    public static Optional<String> attribution(Modality modality) {
        return switch (modality) {
            case Modality.Asserted(Optional<String> by) -> by;
            case Modality.Planned(Optional<String> by) -> by;
            case Modality.Opinion(Optional<String> by) -> by;
        };
    }
}
