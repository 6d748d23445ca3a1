package brunet.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.map.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SheetTest {
    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

    /// Letters may reach this far over the line they stand on.
    private static final double TOLERANCE = 1.5;

    private Briefings briefings;

    @BeforeAll
    void start() throws Exception {
        briefings = Briefings.start();
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                        List.of("2026-03-13", "ter-nc"),
                        List.of("2026-11-22", ""),
                        List.of("2024-09-15", ""),
                        List.of("2024-09-15", "ex-bt-2024"),
                        List.of("2025-10-01", "ag-raa-uk"),
                        List.of("2026-03-13", "ag-raa-fr"),
                        List.of("1951-09-08", ""),
                        List.of("2025-10-01", "ter-re"),
                        List.of("2025-10-01", "ter-pf"),
                        List.of("2025-09-05", "base-plum"),
                        List.of("2024-09-20", "inc-liaoning-2024"),
                        List.of("2025-01-01", "fp-indo-pacific"),
                        List.of("2025-01-01", "nation-fr"),
                        List.of("2024-05-02", "ev-2024-05-summit"))
                .flatMap(sheet ->
                        Stream.of(Language.values())
                                .map(language ->
                                        Arguments.of(sheet.getFirst(), sheet.getLast(), language)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyWordStaysInItsColumn(String asOf, String selected, Language language) {
        for (Group column : columns(asOf, selected, language)) {
            Box box = (Box) column.getUserData();
            for (Text text : texts(column)) {
                Bounds bounds = text.getBoundsInParent();
                assertTrue(
                        bounds.getMinX() >= box.x() - TOLERANCE
                                && bounds.getMaxX() <= box.right() + TOLERANCE
                                && bounds.getMinY() >= box.y() - TOLERANCE
                                && bounds.getMaxY() <= box.bottom() + TOLERANCE,
                        () -> column.getId() + ": " + text.getText() + " " + bounds + " in " + box);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTwoWordsOverlap(String asOf, String selected, Language language) {
        List<Text> all = new ArrayList<>();
        columns(asOf, selected, language).forEach(column -> all.addAll(texts(column)));
        for (int i = 0; i < all.size(); i++) {
            Bounds one = ink(all.get(i));
            for (int j = i + 1; j < all.size(); j++) {
                Bounds other = ink(all.get(j));
                String both = all.get(i).getText() + " | " + all.get(j).getText();
                assertTrue(!one.intersects(other), both);
            }
        }
    }

    /// What letters cover, without the air above and below them.
    private static Bounds ink(Text text) {
        Bounds bounds = text.getBoundsInParent();
        double air = bounds.getHeight() * 0.16;
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() + 0.5,
                bounds.getMinY() + air,
                Math.max(0, bounds.getWidth() - 1),
                bounds.getHeight() - 2 * air);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noLineBreaksInANameOrAfterAnElision(String asOf, String selected, Language language) {
        for (Group column : columns(asOf, selected, language)) {
            for (Text text : texts(column)) {
                assertFalse(text.getText().matches(".*(\\p{L}’|Brunet-)"), text.getText());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTitleOfATerritorySaysBothFindings(Language language) {
        Edition edition =
                briefings.content(Briefings.request("2026-03-13", "ter-nc", language)).edition();
        assertEquals(edition.briefing().titles().getFirst(), edition.title());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachMarkOfTheSmallTimelineHasItsWords(Language language) {
        for (List<String> sheet :
                List.of(List.of("2026-03-13", "ter-nc"), List.of("2024-09-15", "ex-bt-2024"))) {
            Edition edition =
                    briefings
                            .content(Briefings.request(sheet.getFirst(), sheet.getLast(), language))
                            .edition();
            assertTrue(
                    edition.strip().stream()
                            .flatMap(row -> row.marks().stream())
                            .allMatch(mark -> mark.words().isPresent()),
                    sheet.getLast());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStampHasTheVersionOnOneLineAndTheDataOnTheNext(Language language) {
        Group stamp =
                columns("2026-03-13", "ter-nc", language).stream()
                        .filter(column -> column.getId().equals("stamp"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, texts(stamp).size());
        assertEquals("Brunet 0.0", texts(stamp).getFirst().getText());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyMarkHasItsSourceAndEverySourceItsMark(
            String asOf, String selected, Language language) {
        Set<String> marks = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (Group column : columns(asOf, selected, language)) {
            for (Text text : texts(column)) {
                if (column.getId().matches("sources-\\d+")) {
                    if (text.getText().matches("\\d{1,2}")) {
                        numbers.add(text.getText());
                    }
                } else {
                    Matcher mark = MARK.matcher(text.getText());
                    while (mark.find()) {
                        marks.add(mark.group(1));
                    }
                }
            }
        }
        assertEquals(numbers, marks);
        BriefingRequest request = Briefings.request(asOf, selected, language);
        assertEquals(numbers.size(), briefings.content(request).edition().sourceIds().size());
    }

    @Test
    void theTitleStatesTheFinding() {
        assertEquals(
                "New Caledonia hosted two of three Brunet-Takamori drills; the access agreement"
                        + " with Japan is still in talks",
                title("2026-03-13", "ter-nc"));
        assertEquals(
                "Three of Japan’s access agreements are in force; the one with France has been in"
                        + " talks since May 2024",
                title("2025-10-01", ""));
    }

    @Test
    void withoutAFindingTheTitleIsSubjectAndDate() {
        assertEquals(
                "France and Japan in the Pacific, as of 8 September 1951", title("1951-09-08", ""));
    }

    private String title(String asOf, String selected) {
        return briefings.content(Briefings.request(asOf, selected, Language.EN)).edition().title();
    }

    @Test
    void theCheckCodeTellsStatesApartButNotTheDayOfProduction() {
        BriefingRequest request = Briefings.request("2024-09-15", "ter-nc", Language.EN);
        String code = briefings.content(request).check();
        assertTrue(code.matches("[0-9A-F]{4}-[0-9A-F]{4}"), code);
        assertEquals(code, briefings.content(request, LocalDate.of(2027, 1, 1)).check());
        assertNotEquals(
                code,
                briefings.content(Briefings.request("2024-10-15", "ter-nc", Language.EN)).check());
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        SheetContent content =
                briefings.content(Briefings.request("2026-03-13", "ter-nc", Language.EN));
        Edition edition = content.edition();
        int all = edition.briefing().rows().stream().mapToInt(r -> r.facts().size()).sum();
        int shown =
                edition.rows().stream()
                        .map(PanelSetter.SetRow::row)
                        .mapToInt(row -> row.facts().size() + row.left())
                        .sum();
        assertEquals(all, shown + edition.omitted());
        assertTrue(
                content.foot().counts().contains(edition.omitted() + " card lines"),
                content.foot().counts());
    }

    @Test
    void theMapGoesToASelectionThatLiesOutsideThePacific() {
        SheetContent content =
                briefings.content(Briefings.request("2025-10-01", "ter-re", Language.EN));
        assertTrue(content.map().scene().shown().contains("ter-re"));
    }

    private List<Group> columns(String asOf, String selected, Language language) {
        Sheet sheet = briefings.sheet(Briefings.request(asOf, selected, language));
        List<Group> columns = new ArrayList<>();
        collect(sheet.root(), columns);
        assertTrue(columns.size() > 5);
        return columns;
    }

    private static void collect(Group group, List<Group> columns) {
        for (Node child : group.getChildren()) {
            if (child instanceof Group inner) {
                if (inner.getUserData() instanceof Box) {
                    columns.add(inner);
                } else {
                    collect(inner, columns);
                }
            }
        }
    }

    private static List<Text> texts(Group column) {
        return column.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
