package brunet.portrayal.text;

import brunet.domain.AgreementState;
import java.util.Optional;

/// Which agreements to show.
///
/// @param kind a kind as a term, such as `acsa`; empty for all
/// @param partnerId a party, such as `nation-au`; empty for all
public record LaneFilter(Optional<String> kind, Optional<String> partnerId) {
    public static final LaneFilter ALL = new LaneFilter(Optional.empty(), Optional.empty());

    boolean lets(AgreementState agreement) {
        return kind.map(agreement.kind()::equals).orElse(true)
                && partnerId
                        .map(id ->
                                agreement.parties().stream()
                                        .anyMatch(party -> party.id().equals(id)))
                        .orElse(true);
    }
}
