package brunet.ui.shell;

import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Kit;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The dialogs that only tell something.
final class Dialogs {
    private static final List<String> KEYS =
            List.of(
                    "brief",
                    "change",
                    "month",
                    "year",
                    "ends",
                    "play",
                    "date",
                    "search",
                    "select",
                    "clear",
                    "own-date",
                    "tabs",
                    "panes",
                    "zoom",
                    "pan",
                    "legend",
                    "insets",
                    "trays",
                    "copy",
                    "undo",
                    "add",
                    "edit",
                    "history",
                    "region",
                    "keys");

    private Dialogs() {}

    static void keys(Kit kit) {
        GridPane grid = new GridPane(24, 8);
        int half = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            String key = "keys." + KEYS.get(i);
            HBox caps = new HBox(4);
            for (String cap : kit.messages().text(key + ".keys").split(" ", -1)) {
                caps.getChildren().add(Controls.keyCap(cap));
            }
            int column = i < half ? 0 : 2;
            grid.add(caps, column, i % half);
            grid.add(Controls.label(kit.messages().text(key), "body"), column + 1, i % half);
        }
        show(kit, "keys.title", grid);
    }

    static void about(Kit kit) {
        VBox page = new VBox(10);
        page.getChildren().add(paragraph(kit, "about.what"));
        for (String part :
                List.of("licence", "record", "map", "zones", "fonts", "libraries", "privacy")) {
            page.getChildren()
                    .addAll(
                            Controls.label(
                                    kit.messages().text("about." + part + ".title"),
                                    "section-title"),
                            paragraph(kit, "about." + part));
        }
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(560, 440);
        scroll.getStyleClass().add("pane-scroll");
        show(kit, "about.title", scroll);
    }

    private static Label paragraph(Kit kit, String key) {
        Label paragraph =
                Controls.label(
                        kit.messages()
                                .text(
                                        key,
                                        Dialogs.class
                                                .getModule()
                                                .getDescriptor()
                                                .rawVersion()
                                                .orElse("")),
                        "body");
        paragraph.setWrapText(true);
        return paragraph;
    }

    private static void show(Kit kit, String title, javafx.scene.layout.Region content) {
        Button close =
                Controls.primaryButton(
                        kit.messages().bound("dialog.close"), kit.overlay()::hideDialog);
        kit.overlay()
                .showDialog(new DialogFrame(kit.messages().text(title), content, List.of(close)));
    }
}
