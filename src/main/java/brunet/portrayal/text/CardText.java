package brunet.portrayal.text;

import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.FactRow;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import brunet.portrayal.text.CardSection.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a card as plain text.
final class CardText {
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    CardText(Wording wording) {
        this.wording = wording;
    }

    String of(Card card) {
        add(card.kindLine());
        add(card.title());
        add(String.join(" · ", card.otherNames()));
        card.banner()
                .ifPresent(banner ->
                        add(
                                switch (banner) {
                                    case Card.Banner.UnderWay b -> b.text();
                                    case Card.Banner.NotOnThisDate b -> b.text();
                                }));
        for (CardSection section : card.sections()) {
            lines.add("");
            switch (section) {
                case FactRow row -> row(row);
                case ListSection list -> list(list);
                case DisputeNote note -> note(note);
                case Paragraph paragraph -> add(text(paragraph.runs()));
            }
        }
        if (!card.sources().isEmpty()) {
            lines.add("");
            add(wording.text("sources"));
            card.sources()
                    .forEach(e ->
                            add(
                                    wording.text(
                                                    "text.source",
                                                    e.number(),
                                                    e.source().title(),
                                                    e.line())
                                            + e.source().link().map(l -> " " + l).orElse("")));
        }
        return String.join("\n", lines) + "\n";
    }

    private void row(FactRow row) {
        add(row.disputed() ? wording.text("text.disputed", row.label()) : row.label());
        row.lines().forEach(line -> add("  " + text(line.runs())));
        row.more().ifPresent(more -> add("  " + more.words()));
        for (DisputeNote note : row.notes()) {
            note.positions().stream()
                    .map(position -> text(position.runs()))
                    .filter(said ->
                            row.lines().stream()
                                    .noneMatch(line -> said.endsWith(text(line.runs()))))
                    .forEach(said -> add("  " + wording.text("text.against", said)));
            why(note);
        }
    }

    private void why(DisputeNote note) {
        note.finding().ifPresent(finding -> add("  " + finding));
        note.reason().ifPresent(reason -> add("  " + reason));
    }

    private void list(ListSection list) {
        add(list.caption().isEmpty() ? list.title() : list.title() + " " + list.caption());
        list.items().forEach(this::item);
        list.more().ifPresent(more -> add("  " + more.words()));
    }

    private void item(Item item) {
        String date = item.date().isEmpty() ? "" : " " + item.date();
        String tag = item.disputed() ? " (" + wording.differ() + ")" : "";
        add("  " + item.text() + text(item.marks()) + tag + date);
        if (!item.detail().isEmpty()) {
            add("    " + text(item.detail()));
        }
    }

    private void note(DisputeNote note) {
        add(wording.text("text.disputed", note.topic()));
        note.positions().forEach(position -> add("  " + text(position.runs())));
        why(note);
    }

    private void add(String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::toText).collect(Collectors.joining());
    }
}
