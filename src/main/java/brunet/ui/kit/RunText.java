package brunet.ui.kit;

import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.Unbroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Lays runs of words and source marks out as text.
public final class RunText {
    private final SourcePopover popover;
    private final Map<String, Citations.Entry> sources;

    /// @param sources what the numbers of the marks stand for
    public RunText(SourcePopover popover, List<Citations.Entry> sources) {
        this.popover = popover;
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(e -> e.source().id(), Function.identity()));
    }

    public TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("runs");
        boolean marked = false;
        for (Run run : runs) {
            Optional<Node> node = node(run);
            if (marked) {
                node.ifPresent(n -> n.getStyleClass().add("next-mark"));
            }
            node.ifPresent(flow.getChildren()::add);
            marked = run instanceof Run.SourceMark;
        }
        return flow;
    }

    /// The same for rows of a list, which is one tab stop: its marks answer to the pointer alone.
    public TextFlow quietFlow(List<Run> runs) {
        TextFlow flow = flow(runs);
        flow.getChildren().stream()
                .filter(SourceMark.class::isInstance)
                .forEach(mark -> mark.setFocusTraversable(false));
        return flow;
    }

    private Optional<Node> node(Run run) {
        return switch (run) {
            // An empty text would swallow the space that the next one begins with.
            case Run.Words(String text, Run.Style style) ->
                    text.isEmpty() ? Optional.empty() : Optional.of(words(text, style(style)));
            case Run.NotVerified(String text) ->
                    Optional.of(words("\u00a0" + text, "run-unverified"));
            case Run.SourceMark(int number, String sourceId) ->
                    Optional.ofNullable(sources.get(sourceId))
                            .map(entry -> new SourceMark(entry, popover));
        };
    }

    private static String style(Run.Style style) {
        return switch (style) {
            case STRONG -> "run-strong";
            case PLAIN -> "run-plain";
            case MUTED -> "run-muted";
        };
    }

    private static Text words(String text, String style) {
        Text words = new Text(Unbroken.of(text));
        words.getStyleClass().add(style);
        return words;
    }
}
