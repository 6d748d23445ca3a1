package brunet.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.SourceList;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourcesViewModelTest {
    private final Desk desk = Desks.on("2025-09-11");
    private final SourcesViewModel model = new SourcesViewModel(desk, new Messages(Language.EN));

    @Test
    void aQueryNarrowsTheList() {
        int all = rows().size();
        model.queryProperty().set("Cols Bleus");
        assertFalse(rows().isEmpty());
        assertTrue(rows().size() < all);
    }

    @Test
    void aSourceOpensAndCloses() {
        String id = rows().getFirst().source().id();
        model.open(id);
        assertEquals(Optional.of(id), model.opened().getValue().map(row -> row.source().id()));
        model.close();
        assertTrue(model.opened().getValue().isEmpty());
    }

    @Test
    void aSourceNotYetPublishedIsNotKnown() {
        int all = rows().size();
        desk.knowOn(Optional.of(LocalDate.parse("2020-01-01")));
        assertTrue(rows().size() < all);
    }

    private List<SourceList.Row> rows() {
        return model.rows().getValue();
    }
}
