package brunet.ui.agreements;

import brunet.domain.AgreementState;
import brunet.domain.PartialDate;
import brunet.domain.Rank;
import brunet.domain.Stage;
import brunet.domain.StageMark;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Lane;
import brunet.portrayal.text.LaneFilter;
import brunet.portrayal.text.Lanes;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// The agreements on the date shown, as rows. Used on the FX thread only.
public final class AgreementsViewModel {
    private static final String ACCESS = "raa";
    private static final List<Stage> KEY =
            List.of(Stage.TALKS, Stage.AGREED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE);

    private final Desk desk;
    private final Messages messages;
    private final ObjectProperty<LaneFilter> filter;
    private final ObjectBinding<Page> page;

    /// @param sources what the marks of the rows stand for
    record Page(List<LaneRow> rows, List<Citations.Entry> sources) {}

    public AgreementsViewModel(Desk desk, Messages messages, ObjectProperty<LaneFilter> filter) {
        this.desk = desk;
        this.messages = messages;
        this.filter = filter;
        this.page =
                Bindings.createObjectBinding(
                        this::read, desk.situationProperty(), messages.wordingProperty(), filter);
    }

    private Page read() {
        Lanes lanes = Lanes.of(desk.situation(), messages.wording(), filter.get());
        TimeSpan span = span();
        LocalDate asOf = desk.situation().asOf();
        List<LaneRow> rows = new ArrayList<>();
        for (Lane.Group group : lanes.groups()) {
            rows.add(new LaneRow.Head(group.title(), group.caption(), group.access()));
            if (group.access()) {
                rows.add(new LaneRow.Axis(span, asOf));
                group.lanes().forEach(lane -> rows.add(new LaneRow.Access(lane, span, asOf)));
                rows.add(stageKey());
            } else {
                group.lanes().forEach(lane -> rows.add(new LaneRow.Line(lane, status(lane))));
            }
        }
        return new Page(rows, lanes.sources());
    }

    private LaneRow.StageKey stageKey() {
        return new LaneRow.StageKey(
                KEY.stream()
                        .map(stage ->
                                new LaneRow.StageKey.Item(
                                        stage, messages.text("stage." + stage.code())))
                        .toList());
    }

    private String status(Lane lane) {
        return lane.stages().stream()
                .filter(stage -> stage.stage() == Stage.IN_FORCE && !stage.future())
                .filter(stage -> lane.reached().equals(Optional.of(Stage.IN_FORCE)))
                .map(stage -> messages.wording().date(stage.date()))
                .findFirst()
                .orElse(lane.statusText());
    }

    /// From the first stage of any access agreement to the end of what is known.
    private TimeSpan span() {
        List<PartialDate> dates =
                desk.situation().agreements().stream()
                        .filter(agreement -> agreement.kind().equals(ACCESS))
                        .map(AgreementState::stages)
                        .flatMap(List::stream)
                        .filter(mark -> mark.stage() != Stage.ENDED)
                        .filter(mark -> mark.claim().rank() != Rank.DEPRECATED)
                        .map(StageMark::date)
                        .flatMap(Optional::stream)
                        .toList();
        LocalDate asOf = desk.situation().asOf();
        LocalDate from =
                dates.stream().map(PartialDate::first).min(LocalDate::compareTo).orElse(asOf);
        LocalDate to =
                dates.stream()
                        .map(PartialDate::last)
                        .max(LocalDate::compareTo)
                        .filter(last -> last.isAfter(from))
                        .orElse(from.plusYears(1));
        LocalDate end = desk.situation().informationTo().filter(to::isBefore).orElse(to);
        return new TimeSpan(from.withDayOfYear(1), end.withDayOfYear(1).plusYears(1));
    }

    // Properties

    ObservableValue<Page> page() {
        return page;
    }

    ObservableValue<Selection> selection() {
        return desk.selectionProperty();
    }

    /// The ids of what bears on the selection.
    ObservableValue<Set<String>> related() {
        return desk.relatedProperty();
    }

    // Commands

    void select(String entityId) {
        desk.open(entityId);
    }

    void clearFilter() {
        filter.set(LaneFilter.ALL);
    }
}
