package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.PartialDate;
import brunet.domain.Rank;
import brunet.domain.Situation;
import brunet.domain.Stage;
import brunet.domain.StageMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The agreement timeline: Japan's access agreements first, what is only reported beside them, the
/// instruments between Japan and France, then all others by kind.
///
/// @param sources the sources of the states, by their numbers
public record Lanes(List<Lane.Group> groups, List<Citations.Entry> sources) {
    private static final String ACCESS = "raa";
    private static final String JAPAN = "nation-jp";
    private static final String FRANCE = "nation-fr";

    public Lanes {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    public static Lanes of(Situation situation, Wording wording, LaneFilter filter) {
        return of(situation, wording, filter, new Citations(situation.record(), wording));
    }

    public static Lanes of(
            Situation situation, Wording wording, LaneFilter filter, Citations citations) {
        return new Drawing(situation, wording, citations).lanes(filter);
    }

    /// The kinds that any agreement of the situation has, for a filter.
    public static List<String> kinds(Situation situation) {
        return situation.agreements().stream()
                .map(AgreementState::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
    }

    /// The parties of all agreements, for a filter, by name.
    public static List<Entity> partners(Situation situation, Wording wording) {
        return situation.agreements().stream()
                .flatMap(a -> a.parties().stream())
                .distinct()
                .sorted(Comparator.comparing(wording::name, Order.of(wording.language())))
                .toList();
    }

    /// Builds the groups in one language with one set of citations.
    private record Drawing(Situation situation, Wording wording, Citations citations) {

        Lanes lanes(LaneFilter filter) {
            List<AgreementState> access = new ArrayList<>();
            List<AgreementState> reported = new ArrayList<>();
            List<AgreementState> bilateral = new ArrayList<>();
            Map<String, List<AgreementState>> others = new LinkedHashMap<>();
            for (AgreementState agreement : situation.agreements()) {
                if (!filter.lets(agreement)) {
                    continue;
                }
                boolean sound = underWay(agreement);
                if (agreement.kind().equals(ACCESS) || !sound) {
                    (sound ? access : reported).add(agreement);
                } else if (party(agreement, JAPAN) && party(agreement, FRANCE)) {
                    bilateral.add(agreement);
                } else {
                    others.computeIfAbsent(agreement.kind(), k -> new ArrayList<>()).add(agreement);
                }
            }
            List<Lane.Group> groups = new ArrayList<>();
            if (!access.isEmpty()) {
                groups.add(
                        new Lane.Group(
                                wording.text("lanes.access"),
                                inForce(access),
                                true,
                                lanes(access, true, this::partner)));
            }
            group(groups, wording.text("lanes.also"), lanes(reported, false, this::partner));
            group(
                    groups,
                    wording.text("lanes.bilateral"),
                    lanes(bilateral, false, wording::kindOf));
            others.forEach((kind, agreements) ->
                    group(
                            groups,
                            wording.agreementKinds(kind),
                            lanes(agreements, false, this::partnerOrName)));
            return new Lanes(groups, citations.entries());
        }

        private void group(List<Lane.Group> groups, String title, List<Lane> lanes) {
            if (!lanes.isEmpty()) {
                groups.add(new Lane.Group(title, "", false, lanes));
            }
        }

        /// Whether more than a plan is known of it, now or later.
        private static boolean underWay(AgreementState agreement) {
            return agreement.stages().stream()
                    .anyMatch(mark ->
                            mark.stage() != Stage.PLANNED
                                    && mark.claim().rank() != Rank.DEPRECATED);
        }

        private static boolean party(AgreementState agreement, String nationId) {
            return agreement.parties().stream().anyMatch(p -> p.id().equals(nationId));
        }

        private String inForce(List<AgreementState> agreements) {
            long inForce =
                    agreements.stream()
                            .flatMap(a -> a.current().stream())
                            .filter(mark -> mark.stage() == Stage.IN_FORCE)
                            .count();
            return wording.text(
                    "lanes.in-force",
                    wording.number(inForce),
                    wording.number(agreements.size()),
                    wording.date(situation.asOf()));
        }

        private String partner(AgreementState agreement) {
            return wording.list(
                    agreement.parties().stream()
                            .filter(p -> !p.id().equals(JAPAN))
                            .map(wording::name)
                            .toList());
        }

        private String partnerOrName(AgreementState agreement) {
            return agreement.parties().size() == 2
                            && party(agreement, JAPAN)
                            && !agreement.kind().endsWith("treaty")
                    ? partner(agreement)
                    : wording.shortName(agreement.entity());
        }

        private List<Lane> lanes(
                List<AgreementState> agreements,
                boolean access,
                Function<AgreementState, String> name) {
            Comparator<AgreementState> byDate = Comparator.comparing(Drawing::reachedOn);
            return agreements.stream()
                    .sorted(
                            Comparator.comparingInt(Drawing::progress)
                                    .thenComparing(access ? byDate : byDate.reversed()))
                    .map(a -> lane(a, access, name.apply(a)))
                    .toList();
        }

        /// In force first, then the further the earlier; ended and not yet begun last.
        private static int progress(AgreementState agreement) {
            return agreement
                    .current()
                    .map(mark ->
                            switch (mark.stage()) {
                                case IN_FORCE -> 0;
                                case RATIFIED -> 1;
                                case SIGNED -> 2;
                                case AGREED -> 3;
                                case TALKS -> 4;
                                case WORKING_LEVEL -> 5;
                                case PLANNED -> 6;
                                case ENDED -> 7;
                            })
                    .orElse(8);
        }

        private static LocalDate reachedOn(AgreementState agreement) {
            return agreement
                    .current()
                    .or(() -> agreement.stages().stream().findFirst())
                    .flatMap(StageMark::date)
                    .map(PartialDate::first)
                    .orElse(LocalDate.MAX);
        }

        private Lane lane(AgreementState agreement, boolean access, String name) {
            List<Lane.LaneStage> stages = new ArrayList<>();
            for (StageMark mark : agreement.stages()) {
                if (mark.claim().rank() != Rank.DEPRECATED) {
                    mark.date().ifPresent(date -> stages.add(stage(mark, date)));
                }
            }
            Optional<Claim> because = because(agreement);
            return new Lane(
                    agreement.entity().id(),
                    name,
                    access ? Wording.capital(status(agreement)) : status(agreement),
                    because.map(citations::few).orElse(List.of()),
                    agreement.disputed(),
                    agreement.current().map(StageMark::stage),
                    stages);
        }

        private Lane.LaneStage stage(StageMark mark, PartialDate date) {
            return new Lane.LaneStage(
                    mark.stage(),
                    date,
                    AgreementCard.sameStage(mark).findAny().isPresent(),
                    date.first().isAfter(situation.asOf()),
                    wording.text("stage.dated", wording.stage(mark.stage()), wording.date(date)));
        }

        private Optional<Claim> because(AgreementState agreement) {
            return agreement
                    .current()
                    .or(() -> agreement.stages().stream().findFirst())
                    .map(StageMark::claim);
        }

        private String status(AgreementState agreement) {
            return agreement
                    .current()
                    .map(wording::standing)
                    .or(() -> later(agreement))
                    .or(() -> finding(agreement))
                    .orElseGet(() -> wording.text("lanes.none-yet"));
        }

        private Optional<String> later(AgreementState agreement) {
            return agreement.stages().stream()
                    .filter(mark -> mark.claim().rank() != Rank.DEPRECATED)
                    .filter(mark -> mark.date().isPresent())
                    .findFirst()
                    .map(mark -> wording.text("lanes.later", wording.reached(mark)));
        }

        /// For one that only claims known to be wrong speak of: what a person found instead.
        private Optional<String> finding(AgreementState agreement) {
            return agreement.disputes().stream()
                    .flatMap(dispute -> dispute.finding().stream())
                    .map(Dispute.Finding::summary)
                    .map(wording::in)
                    .findFirst()
                    .or(() ->
                            agreement.stages().stream()
                                    .flatMap(m -> m.claim().ranking().reason().stream())
                                    .map(wording::in)
                                    .findFirst());
        }
    }
}
