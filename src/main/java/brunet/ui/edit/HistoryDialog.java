package brunet.ui.edit;

import brunet.domain.Action;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.Record;
import brunet.domain.Version;
import brunet.portrayal.text.ItemWords;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Kit;
import brunet.ui.kit.Toast;
import brunet.ui.state.Editing;
import brunet.ui.state.Editing.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows what changed, when, and who it came from; an earlier version can be put back.
final class HistoryDialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Kit kit;
    private final Editing editing;
    private final Supplier<Record> record;
    private final ZoneId zone;

    HistoryDialog(Kit kit, Editing editing, Supplier<Record> record, ZoneId zone) {
        this.kit = kit;
        this.editing = editing;
        this.record = record;
        this.zone = zone;
    }

    /// Every version of one item.
    void ofItem(Item.Key key) {
        versions(
                List.of(key),
                versions -> {
                    String title =
                            versions.isEmpty() ? key.id() : words().of(versions.getLast().item());
                    show(title, versions.reversed().stream().map(this::row).toList());
                });
    }

    /// Every change of a thing and of the claims on it; what the record began with is counted.
    void ofThing(Entity entity) {
        List<Item.Key> keys =
                Stream.concat(
                                Stream.of(entity.key()),
                                record.get().claimsOn(entity.id()).stream().map(Item::key))
                        .toList();
        versions(
                keys,
                versions -> {
                    List<Version> later =
                            versions.stream()
                                    .filter(v -> !(v.change().action() instanceof Action.Begin))
                                    .sorted(
                                            Comparator.comparingInt(
                                                            (Version v) -> v.change().number())
                                                    .reversed())
                                    .toList();
                    List<Region> rows = new ArrayList<>(later.stream().map(this::row).toList());
                    int begun = versions.size() - later.size();
                    if (begun > 0) {
                        rows.add(
                                Controls.label(
                                        kit.messages()
                                                .text(
                                                        "edit.history.begun",
                                                        kit.messages().wording().number(begun)),
                                        "muted",
                                        "small"));
                    }
                    show(kit.messages().wording().name(entity), rows);
                });
    }

    /// Every change of the record, the last one first.
    void ofRecord() {
        answer(
                editing.history(),
                told -> {
                    List<Region> rows = told.reversed().stream().map(t -> row(t, told)).toList();
                    show(kit.messages().text("edit.history"), rows);
                });
    }

    private void versions(List<Item.Key> keys, Consumer<List<Version>> show) {
        answer(editing.history(keys), show);
    }

    private <T> void answer(CompletableFuture<T> asked, Consumer<T> show) {
        CompletableFuture<Void> _ =
                asked.handle((answer, failure) -> {
                    if (failure == null) {
                        show.accept(answer);
                    } else {
                        kit.overlay()
                                .toast(
                                        new Toast(
                                                Failures.words(kit.messages(), failure),
                                                "",
                                                Optional.empty()));
                    }
                    return null;
                });
    }

    private void show(String title, List<Region> rows) {
        VBox page = new VBox(2);
        page.getChildren().addAll(rows);
        Button close =
                Controls.primaryButton(
                        kit.messages().bound("dialog.close"), kit.overlay()::hideDialog);
        kit.overlay().showDialog(new DialogFrame(title, Rows.scrolled(page), List.of(close)));
    }

    private Region row(Told told, List<Told> all) {
        Optional<Button> versions =
                told.change().action() instanceof Action.Edit(var deed, Item.Key key)
                        ? Optional.of(
                                Controls.linkButton(
                                        kit.messages().bound("edit.history.versions"),
                                        () -> ofItem(key)))
                        : Optional.empty();
        return row(
                when(told.change().at()),
                changes().origin(told.change()),
                changes().told(told, all),
                "",
                versions);
    }

    private Region row(Version version) {
        boolean now =
                record.get().item(version.item().key()).filter(version.item()::equals).isPresent();
        boolean back = version.takenBack();
        Optional<Button> restore =
                now || !editing.possible()
                        ? Optional.empty()
                        : Optional.of(
                                Controls.outlineButton(
                                        kit.messages().bound("edit.restore"),
                                        () -> restore(version)));
        return row(
                when(version.change().at()),
                changes().origin(version.change()),
                kit.messages()
                        .text(
                                back ? "edit.version.back" : "edit.version",
                                words().of(version.item())),
                detail(version.item(), now),
                restore);
    }

    private String detail(Item item, boolean now) {
        List<String> details = new ArrayList<>();
        if (now) {
            details.add(kit.messages().text("edit.version.now"));
        }
        if (item instanceof brunet.domain.Claim claim) {
            details.add(words().sources(claim));
            claim.ranking()
                    .reason()
                    .map(kit.messages().wording()::in)
                    .map(why -> kit.messages().text("edit.deprecated", why))
                    .ifPresent(details::add);
        }
        return String.join(" · ", details);
    }

    private void restore(Version version) {
        answer(
                editing.restore(version),
                change -> {
                    kit.overlay()
                            .toast(
                                    new Toast(
                                            changes()
                                                    .deed(
                                                            Action.Deed.RESTORE,
                                                            words().of(version.item())),
                                            "",
                                            Optional.empty()));
                    ofItem(version.item().key());
                });
    }

    private static Region row(
            String when, String origin, String what, String detail, Optional<Button> action) {
        Label time = Controls.label(when, "muted", "small", "edit-when");
        Label words = Controls.label(what, "body");
        words.setWrapText(true);
        Label from =
                Controls.label(
                        detail.isEmpty() ? origin : origin + " · " + detail, "muted", "small");
        from.setWrapText(true);
        HBox row = new HBox(12, time, Controls.growing(new VBox(words, from)));
        action.ifPresent(row.getChildren()::add);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("edit-row");
        return row;
    }

    private String when(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        return kit.messages()
                .text(
                        "edit.when",
                        kit.messages().wording().date(then.toLocalDate()),
                        TIME.format(then));
    }

    private ItemWords words() {
        return new ItemWords(record.get(), kit.messages().wording());
    }

    private ChangeWords changes() {
        return new ChangeWords(record.get(), kit.messages());
    }
}
