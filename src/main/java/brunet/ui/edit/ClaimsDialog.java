package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Sourcing;
import brunet.domain.Support;
import brunet.portrayal.text.ItemWords;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Kit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Lists every claim on a thing, deprecated ones with their reason, each with what can be done.
final class ClaimsDialog {
    private final Kit kit;
    private final EditDesk edit;
    private final ClaimActions actions;
    private final Entity entity;
    private final Record record;
    private final ItemWords words;
    private final Sourcing sourcing;

    ClaimsDialog(Kit kit, EditDesk edit, ClaimActions actions, Record record, Entity entity) {
        this.kit = kit;
        this.edit = edit;
        this.actions = actions;
        this.record = record;
        this.entity = entity;
        this.sourcing = new Sourcing(record);
        this.words = new ItemWords(record, kit.messages().wording());
    }

    void show() {
        VBox rows = new VBox(2);
        List<Claim> claims =
                record.claimsOn(entity.id()).stream()
                        .sorted(java.util.Comparator.comparing(Claim::property))
                        .toList();
        claims.forEach(claim -> rows.getChildren().add(row(claim)));
        Button add =
                Controls.primaryButton(
                        kit.messages().bound("edit.claim.new"),
                        () -> {
                            kit.overlay().hideDialog();
                            edit.addClaim(entity.id());
                        });
        Button close =
                Controls.outlineButton(
                        kit.messages().bound("dialog.close"), kit.overlay()::hideDialog);
        kit.overlay()
                .showDialog(
                        new DialogFrame(
                                kit.messages()
                                        .text(
                                                "edit.claims",
                                                kit.messages().wording().name(entity),
                                                kit.messages().wording().number(claims.size())),
                                Rows.scrolled(rows),
                                List.of(close, add)));
    }

    private HBox row(Claim claim) {
        Label value = wrapped(words.matter(claim) + " · " + words.value(claim), "body");
        VBox lines = new VBox(value, wrapped(support(claim), "muted", "small"));
        if (claim.rank() == Rank.DEPRECATED) {
            String reason = claim.ranking().reason().map(kit.messages().wording()::in).orElse("");
            lines.getChildren()
                    .add(wrapped(kit.messages().text("edit.deprecated", reason), "muted", "small"));
        }
        Button more =
                Controls.iconButton(
                        BootstrapIcons.THREE_DOTS, 16, kit.messages().bound("edit.menu"), () -> {});
        more.setOnAction(event -> {
            var menu = actions.menu(claim);
            menu.show(more, Side.BOTTOM, 0, 4);
        });
        HBox row = new HBox(8, Controls.growing(lines), more);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("edit-row");
        return row;
    }

    private String support(Claim claim) {
        Support support = sourcing.support(claim);
        return support.sources() > 1
                ? kit.messages()
                        .text(
                                "edit.support",
                                words.sources(claim),
                                support.sources(),
                                support.chains())
                : words.sources(claim);
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Controls.label(text, styles);
        label.setWrapText(true);
        return label;
    }
}
