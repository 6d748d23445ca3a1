package brunet.briefing;

import brunet.domain.Situation;
import brunet.paint.MarkingPainter;
import brunet.portrayal.map.Box;
import brunet.portrayal.text.Wording;
import java.util.List;
import javafx.scene.Group;

/// The head of the sheet: subject, title, the three dates and the marking.
final class SheetHead {
    private static final double DATE_GAP = 12;
    private static final double DATES_LINE = 18;

    private final Ink ink;
    private final Typesetter typesetter;
    private final Wording wording;
    private final Messages messages;

    SheetHead(Ink ink, Typesetter typesetter, Wording wording, Messages messages) {
        this.ink = ink;
        this.typesetter = typesetter;
        this.wording = wording;
        this.messages = messages;
    }

    void draw(Edition edition) {
        Briefing briefing = edition.briefing();
        Group title =
                ink.column(
                        "title",
                        new Box(
                                Page.LEFT,
                                Page.TOP,
                                Page.MAP_WIDTH + Page.LEFT / 4,
                                Page.BODY_Y - Page.TOP));
        ink.write(title, new Span(briefing.subject(), Type.SUBJECT), Page.LEFT, Page.SUBJECT_Y);
        Type type = Editor.titleType(wording.language());
        ink.write(
                title,
                typesetter.set(new Span(edition.title(), type), Page.MAP_WIDTH),
                Page.LEFT,
                Page.TITLE_Y);
        dates(briefing);
        marking(briefing, Page.TOP);
        marking(briefing, Page.BOTTOM - Page.MARKING_HEIGHT);
    }

    private void marking(Briefing briefing, double y) {
        MarkingPainter painter = new MarkingPainter(ink.palette(), ink.fonts());
        var marking = briefing.request().form().marking();
        painter.paint(
                ink.canvas(),
                marking,
                Page.RIGHT - painter.width(marking, Page.MARKING_SIZE),
                y,
                Page.MARKING_HEIGHT,
                Page.MARKING_SIZE);
    }

    private void dates(Briefing briefing) {
        Situation situation = briefing.request().situation();
        String informationTo =
                situation.informationTo().map(wording::fullDate).orElseGet(wording::noDate);
        List<String> labels =
                List.of(
                        messages.text("date.as-of"),
                        messages.text("date.information-to"),
                        messages.text("date.produced"));
        List<Span> values =
                List.of(
                        new Span(wording.fullDate(situation.asOf()), Type.AS_OF),
                        new Span(
                                situation
                                        .knownOn()
                                        .map(day ->
                                                messages.text(
                                                        "date.known-on",
                                                        informationTo,
                                                        wording.date(day)))
                                        .orElse(informationTo),
                                Type.DATE),
                        new Span(wording.fullDate(briefing.stamp().produced()), Type.DATE));
        double valueX =
                Page.PANEL_X
                        + DATE_GAP
                        + labels.stream()
                                .mapToDouble(l -> typesetter.width(new Span(l, Type.LABEL)))
                                .max()
                                .orElse(0);
        Group dates =
                ink.column(
                        "dates",
                        new Box(
                                Page.PANEL_X,
                                Page.DATES_Y - 4,
                                Page.PANEL_WIDTH,
                                Page.BODY_Y - Page.DATES_Y));
        double y = Page.DATES_Y;
        for (int i = 0; i < labels.size(); i++) {
            Type type = values.get(i).type();
            ink.write(
                    dates,
                    new Span(labels.get(i), Type.LABEL),
                    Page.PANEL_X,
                    y + type.line() - DATES_LINE - (i == 0 ? 2 : 0));
            ink.write(dates, values.get(i), valueX, y);
            y += type.line();
        }
    }
}
