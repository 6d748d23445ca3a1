package brunet.portrayal.exchange;

import brunet.domain.Item;
import brunet.domain.Language;
import brunet.domain.exchange.ImportPlan;
import brunet.domain.exchange.ImportPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what taking a file in does.
public final class ImportWords {
    private static final int NAMED = 20;

    private final ProblemWords words;

    public ImportWords(Language language) {
        this.words = new ProblemWords(language);
    }

    public List<String> lines(ImportPreview preview) {
        ImportPlan plan = preview.plan();
        List<String> lines = new ArrayList<>();
        preview.table()
                .ifPresent(table -> {
                    lines.add(words.text("rows", table.all(), table.refused()));
                    if (!table.unread().isEmpty()) {
                        lines.add(words.text("unread", String.join(", ", table.unread())));
                    }
                });
        plan.counts()
                .forEach((kind, count) ->
                        lines.add(
                                words.text(
                                        "added." + kind.name().toLowerCase(Locale.ROOT), count)));
        if (plan.unchanged() > 0) {
            lines.add(words.text("unchanged", plan.unchanged()));
        }
        if (!plan.kept().isEmpty()) {
            lines.add(words.text("kept", plan.kept().size(), ids(plan.kept())));
        }
        if (!plan.leftOut().isEmpty()) {
            lines.add(words.text("left-out", plan.leftOut().size(), ids(plan.leftOut())));
        }
        if (plan.changesNothing()) {
            lines.add(words.text("nothing"));
        }
        return lines;
    }

    private static String ids(List<Item.Key> keys) {
        List<String> ids = new ArrayList<>();
        keys.stream().limit(NAMED).forEach(key -> ids.add(key.id()));
        if (keys.size() > NAMED) {
            ids.add("…");
        }
        return String.join(", ", ids);
    }
}
