package brunet.ui.edit;

import brunet.domain.Action;
import brunet.domain.Action.Deed;
import brunet.domain.Claim;
import brunet.domain.Claim.Ranking;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Item;
import brunet.domain.Knowledge;
import brunet.domain.LocalText;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Source;
import brunet.domain.Sourcing;
import brunet.portrayal.text.ItemWords;
import brunet.ui.edit.FormDialog.Form;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import brunet.ui.kit.Toast;
import brunet.ui.state.Desk;
import brunet.ui.state.EditCommands;
import brunet.ui.state.Editing;
import brunet.ui.state.Editing.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Opens the forms, keeps what they make, and says what was done. FX thread only.
public final class EditDesk implements EditCommands {
    private final Desk desk;
    private final Kit kit;
    private final Editing editing;
    private final Clock clock;
    private final Supplier<String> fresh;

    /// @param fresh gives a part of an id that nothing has yet
    public EditDesk(Desk desk, Kit kit, Editing editing, Clock clock, Supplier<String> fresh) {
        this.desk = desk;
        this.kit = kit;
        this.editing = editing;
        this.clock = clock;
        this.fresh = fresh;
    }

    @Override
    public boolean possible() {
        return editing.possible();
    }

    @Override
    public void addSource() {
        addSource(source -> {}, () -> {});
    }

    /// @param back shows what was there before
    private void addSource(Consumer<Source> then, Runnable back) {
        ifPossible(() -> {
            SourceForm model =
                    SourceForm.empty(
                            pickers(), kit.messages(), "src-" + fresh.get(), LocalDate.now(clock));
            open(
                    new Form<>(
                            text("edit.source.new"),
                            text("edit.add"),
                            new SourceFormView(kit, model),
                            model.checked(),
                            source -> put(Deed.ADD, source).thenRun(() -> then.accept(source)),
                            back));
        });
    }

    @Override
    public void editSource(String sourceId) {
        withSource(
                sourceId,
                source -> {
                    SourceForm model = SourceForm.editing(source, pickers(), kit.messages());
                    open(
                            new Form<>(
                                    text("edit.source"),
                                    text("edit.keep"),
                                    new SourceFormView(kit, model),
                                    model.checked(),
                                    made -> put(Deed.EDIT, made),
                                    () -> {}));
                });
    }

    @Override
    public void withdrawSource(String sourceId) {
        withSource(
                sourceId,
                source -> {
                    askWhy(
                            "edit.withdraw",
                            falling(source),
                            reason -> put(Deed.WITHDRAW, withdrawn(source, reason)));
                });
    }

    @Override
    public void addThing(EntityKind kind) {
        ifPossible(() -> {
            String id = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + fresh.get();
            ThingForm model = ThingForm.empty(kind, id, pickers(), kit.messages());
            withSources(
                    model.sources(),
                    addSource ->
                            new Form<>(
                                    text("edit.new." + kind.name()),
                                    text("edit.add"),
                                    new ThingFormView(kit, model, addSource),
                                    model.checked(),
                                    revision ->
                                            keep(revision, Deed.ADD, revision.put().getFirst())
                                                    .thenRun(() -> desk.open(id)),
                                    () -> {}));
        });
    }

    @Override
    public void editThing(String entityId) {
        withEntity(
                entityId,
                entity -> {
                    ThingForm model = ThingForm.editing(entity, pickers(), kit.messages());
                    open(
                            new Form<>(
                                    kit.messages().wording().name(entity),
                                    text("edit.keep"),
                                    new ThingFormView(kit, model, this::addSource),
                                    model.checked(),
                                    revision ->
                                            keep(revision, Deed.EDIT, revision.put().getFirst()),
                                    () -> {}));
                });
    }

    @Override
    public void addClaim(String entityId) {
        ifPossible(() -> open(onEntity(entityId), "edit.claim.new", "edit.add", Deed.ADD));
    }

    @Override
    public void addNote(String entityId) {
        ifPossible(() -> {
            ClaimForm model = onEntity(entityId);
            model.startNote();
            open(model, "edit.note.new", "edit.add", Deed.ADD);
        });
    }

    private ClaimForm onEntity(String entityId) {
        return ClaimForm.on(record().entity(entityId), pickers(), kit.messages(), fresh.get());
    }

    @Override
    public void addAnother(String claimId) {
        withClaim(
                claimId,
                claim ->
                        open(
                                ClaimForm.like(claim, pickers(), kit.messages(), fresh.get()),
                                "edit.claim.new",
                                "edit.add",
                                Deed.ADD));
    }

    @Override
    public void editClaim(String claimId) {
        withClaim(
                claimId,
                claim ->
                        open(
                                ClaimForm.editing(claim, pickers(), kit.messages()),
                                "edit.claim",
                                "edit.keep",
                                Deed.EDIT));
    }

    private void open(ClaimForm model, String title, String action, Deed deed) {
        withSources(
                model.sources(),
                addSource ->
                        new Form<>(
                                text(title),
                                text(action),
                                new ClaimFormView(kit, model, addSource),
                                model.checked(),
                                claim -> put(deed, claim),
                                () -> {}));
    }

    @Override
    public void deprecateClaim(String claimId) {
        withClaim(
                claimId,
                claim ->
                        askWhy(
                                "edit.deprecate",
                                new VBox(Controls.label(words(claim), "body")),
                                reason -> put(Deed.DEPRECATE, deprecated(claim, reason))));
    }

    @Override
    public void settle(String claimId) {
        withClaim(
                claimId,
                claim -> {
                    Knowledge known = new Knowledge(record(), Optional.empty());
                    known.disputes(claim).stream()
                            .findFirst()
                            .ifPresent(dispute -> settle(dispute, known));
                });
    }

    private void settle(Dispute dispute, Knowledge known) {
        FindingForm model =
                new FindingForm(
                        record().dispute(dispute.id()).orElse(dispute),
                        dispute.claimIds().stream()
                                .flatMap(id -> known.claim(id).stream())
                                .toList(),
                        new ItemWords(record(), kit.messages().wording()),
                        kit.messages());
        open(
                new Form<>(
                        text("edit.settle"),
                        text("edit.keep"),
                        new FindingFormView(kit, model),
                        model.checked(),
                        made -> put(Deed.SETTLE, made),
                        () -> {}));
    }

    /// What would fall with a source.
    private VBox falling(Source source) {
        Sourcing sourcing = new Sourcing(record());
        List<Claim> fallen = sourcing.fall(source.id(), desk.situation().asOf()).claims();
        VBox told =
                new VBox(
                        Controls.label(words(source), "body"),
                        Controls.label(
                                kit.messages()
                                        .text(
                                                "edit.withdraw.falls",
                                                sourcing.takenFrom(source.id()).size(),
                                                fallen.size()),
                                "body"));
        fallen.forEach(claim -> {
            Label line = Controls.label(words(claim), "small", "muted");
            line.setWrapText(true);
            told.getChildren().add(line);
        });
        return told;
    }

    private static Claim deprecated(Claim claim, LocalText reason) {
        return new Claim(
                claim.id(),
                claim.entityId(),
                claim.statement(),
                claim.valid(),
                claim.modality(),
                new Ranking(Rank.DEPRECATED, Optional.of(reason)),
                claim.grounds());
    }

    private Source withdrawn(Source source, LocalText reason) {
        return new Source(
                source.id(),
                source.title(),
                source.imprint(),
                new Source.Standing(
                        source.tier(),
                        source.derivesFrom(),
                        Optional.of(new Source.Withdrawal(LocalDate.now(clock), reason))),
                source.link(),
                source.note());
    }

    private void askWhy(
            String key, VBox before, Function<LocalText, CompletableFuture<Void>> then) {
        ReasonForm model = new ReasonForm(kit.messages());
        Forms forms = new Forms(kit, model.checked());
        before.setSpacing(12);
        before.getChildren()
                .add(
                        forms.field(
                                "edit.reason",
                                forms.texts(model.reason(), true),
                                Field.REASON,
                                Forms.constant(text("edit.languages"))));
        open(new Form<>(text(key + ".title"), text(key), before, model.checked(), then, () -> {}));
    }

    @Override
    public void listClaims(String entityId) {
        record().entity(entityId)
                .ifPresent(
                        entity -> new ClaimsDialog(kit, this, actions(), record(), entity).show());
    }

    @Override
    public void history(Item.Key key) {
        new HistoryDialog(kit, editing, this::record, clock.getZone()).ofItem(key);
    }

    @Override
    public void historyOf(String entityId) {
        record().entity(entityId)
                .ifPresent(entity ->
                        new HistoryDialog(kit, editing, this::record, clock.getZone())
                                .ofThing(entity));
    }

    @Override
    public void history() {
        new HistoryDialog(kit, editing, this::record, clock.getZone()).ofRecord();
    }

    @Override
    public void undo() {
        step(editing::undo, "edit.undone", "edit.undo.none", "edit.redo", this::redo);
    }

    @Override
    public void redo() {
        step(editing::redo, "edit.redone", "edit.redo.none", "edit.undo", this::undo);
    }

    private void step(
            Supplier<CompletableFuture<Optional<Told>>> step,
            String done,
            String nothing,
            String back,
            Runnable goBack) {
        ifPossible(() -> {
            CompletableFuture<Void> _ =
                    step.get()
                            .handle((told, failure) -> {
                                if (failure != null) {
                                    toast(
                                            Failures.words(kit.messages(), failure),
                                            "",
                                            Optional.empty());
                                } else if (told.isEmpty()) {
                                    toast(text(nothing), "", Optional.empty());
                                } else {
                                    toast(
                                            text(done),
                                            changes().told(told.get()),
                                            Optional.of(
                                                    Controls.outlineButton(
                                                            kit.messages().bound(back), goBack)));
                                }
                                return null;
                            });
        });
    }

    private CompletableFuture<Void> put(Deed deed, Item item) {
        return keep(Revision.putting(item), deed, item);
    }

    private CompletableFuture<Void> keep(Revision revision, Deed deed, Item subject) {
        return editing.apply(revision, new Action.Edit(deed, subject.key()))
                .thenAccept(change ->
                        toast(
                                changes().deed(deed, words(subject)),
                                "",
                                Optional.of(
                                        Controls.outlineButton(
                                                kit.messages().bound("edit.undo"), this::undo))));
    }

    private void toast(String what, String more, Optional<Button> action) {
        kit.overlay().toast(new Toast(what, more, action));
    }

    private <T> void open(Form<T> form) {
        new FormDialog<>(kit, form).show();
    }

    /// Opens a form from which one can go to that of a source, and come back to cite it.
    private <T> void withSources(Picker cited, Function<Runnable, Form<T>> form) {
        Runnable[] back = {() -> {}};
        FormDialog<T> dialog =
                new FormDialog<>(
                        kit,
                        form.apply(() ->
                                addSource(
                                        source -> cited.choose(pickers().option(source)),
                                        () -> back[0].run())));
        back[0] = dialog::showAgain;
        dialog.show();
    }

    private void ifPossible(Runnable edit) {
        if (editing.possible()) {
            edit.run();
        } else {
            toast(text("edit.read-only"), text("edit.read-only.why"), Optional.empty());
        }
    }

    private void withSource(String id, Consumer<Source> edit) {
        ifPossible(() -> record().source(id).ifPresent(edit));
    }

    private void withEntity(String id, Consumer<Entity> edit) {
        ifPossible(() -> record().entity(id).ifPresent(edit));
    }

    private void withClaim(String id, Consumer<Claim> edit) {
        ifPossible(() -> record().claim(id).ifPresent(edit));
    }

    private ChangeWords changes() {
        return new ChangeWords(record(), kit.messages());
    }

    private String words(Item item) {
        return new ItemWords(record(), kit.messages().wording()).of(item);
    }

    private ClaimActions actions() {
        return new ClaimActions(desk, kit.messages(), () -> this);
    }

    private Pickers pickers() {
        return new Pickers(desk, kit.messages());
    }

    private Record record() {
        return desk.situation().record();
    }

    private String text(String key) {
        return kit.messages().text(key);
    }
}
