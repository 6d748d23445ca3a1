package brunet.ui.edit;

import brunet.domain.Tier;
import brunet.portrayal.text.Wording;
import brunet.ui.kit.Kit;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form of a source.
final class SourceFormView extends VBox {

    SourceFormView(Kit kit, SourceForm model) {
        super(12);
        Forms forms = new Forms(kit, model.checked());
        Wording wording = kit.messages().wording();
        TextField title = Forms.line(model.titleProperty());
        title.setId("title");
        TextField publisher = Forms.line(model.publisherProperty());
        publisher.setId("publisher");
        TextField published = Forms.line(model.publishedProperty());
        published.setId("published");
        getChildren()
                .addAll(
                        forms.field("edit.title", title, Field.TITLE),
                        Forms.beside(
                                forms.field("edit.publisher", publisher, Field.PUBLISHER),
                                forms.field(
                                        "edit.published",
                                        published,
                                        Field.PUBLISHED,
                                        model.publishedProperty()
                                                .map(typed -> model.publishedReadAs()))),
                        Forms.beside(
                                forms.free(
                                        "edit.language",
                                        forms.choice(
                                                model.languages(),
                                                wording::languageName,
                                                model.languageProperty()),
                                        ""),
                                forms.free(
                                        "edit.tier",
                                        forms.choice(
                                                List.of(Tier.values()),
                                                tier ->
                                                        forms.text(
                                                                "source.tier",
                                                                tier.grade(),
                                                                wording.tier(tier)),
                                                model.tierProperty()),
                                        ""),
                                forms.field(
                                        "edit.read", Forms.line(model.readProperty()), Field.READ)),
                        forms.field("edit.link", Forms.line(model.linkProperty()), Field.LINK),
                        forms.field(
                                "edit.derives",
                                forms.picker(model.derivesFrom(), "edit.pick.source"),
                                Field.SOURCES,
                                Forms.constant(forms.text("edit.derives.why"))),
                        forms.free("edit.note", forms.texts(model.note(), false), ""));
    }
}
