package brunet.ui.edit;

import brunet.domain.PartialDate;
import brunet.domain.Source;
import brunet.domain.Source.Imprint;
import brunet.domain.Source.Standing;
import brunet.domain.Tier;
import brunet.ui.kit.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The view-model of a source being typed. Used on the FX thread only.
final class SourceForm {
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "ja", "de", "es", "it", "ko", "pt", "ru", "zh");

    private final Messages messages;
    private final Dates dates;
    private final String fresh;
    private final Optional<Source> edited;

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty publisher = new SimpleStringProperty("");
    private final StringProperty published = new SimpleStringProperty("");
    private final StringProperty read = new SimpleStringProperty("");
    private final ObjectProperty<String> language;
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(Tier.PRESS);
    private final StringProperty link = new SimpleStringProperty("");
    private final LocalTextEntry note = new LocalTextEntry();
    private final Picker derivesFrom;
    private final ObjectBinding<Checked<Source>> checked;

    private SourceForm(Pickers pickers, Messages messages, String fresh, Optional<Source> edited) {
        this.messages = messages;
        this.dates = new Dates(messages);
        this.fresh = fresh;
        this.edited = edited;
        this.language = new SimpleObjectProperty<>(messages.language().code());
        this.derivesFrom = pickers.sources();
        List<Observable> inputs =
                new ArrayList<>(
                        List.of(
                                title,
                                publisher,
                                published,
                                read,
                                language,
                                tier,
                                link,
                                derivesFrom.chosen()));
        inputs.addAll(note.inputs());
        this.checked = Bindings.createObjectBinding(this::check, inputs.toArray(Observable[]::new));
    }

    /// @param fresh the new source's id
    static SourceForm empty(Pickers pickers, Messages messages, String fresh, LocalDate today) {
        SourceForm form = new SourceForm(pickers, messages, fresh, Optional.empty());
        form.read.set(today.toString());
        return form;
    }

    static SourceForm editing(Source source, Pickers pickers, Messages messages) {
        SourceForm form = new SourceForm(pickers, messages, source.id(), Optional.of(source));
        form.title.set(source.title());
        form.publisher.set(source.publisher());
        form.published.set(source.published().map(PartialDate::toString).orElse(""));
        form.read.set(source.imprint().read().toString());
        form.language.set(source.imprint().language());
        form.tier.set(source.tier());
        form.link.set(source.link().orElse(""));
        source.note().ifPresent(form.note::show);
        source.derivesFrom().stream()
                .flatMap(id -> pickers.record().source(id).stream())
                .map(pickers::option)
                .forEach(form.derivesFrom::choose);
        return form;
    }

    // Properties

    Optional<Source> edited() {
        return edited;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty publisherProperty() {
        return publisher;
    }

    StringProperty publishedProperty() {
        return published;
    }

    StringProperty readProperty() {
        return read;
    }

    ObjectProperty<String> languageProperty() {
        return language;
    }

    ObjectProperty<Tier> tierProperty() {
        return tier;
    }

    StringProperty linkProperty() {
        return link;
    }

    LocalTextEntry note() {
        return note;
    }

    Picker derivesFrom() {
        return derivesFrom;
    }

    ObservableValue<Checked<Source>> checked() {
        return checked;
    }

    List<String> languages() {
        List<String> all = new ArrayList<>(LANGUAGES);
        if (!all.contains(language.get())) {
            all.add(language.get());
        }
        return all;
    }

    /// How the date of publication was read; that it has none when it is empty.
    String publishedReadAs() {
        return published.get().isBlank()
                ? messages.text("edit.published.none")
                : dates.readAs(
                        dates.date(published.get(), Field.PUBLISHED, new Problems(messages))
                                .map(brunet.domain.Period::of));
    }

    private Checked<Source> check() {
        Problems problems = new Problems(messages);
        if (title.get().isBlank()) {
            problems.refuse(Field.TITLE, "title");
        }
        if (publisher.get().isBlank()) {
            problems.refuse(Field.PUBLISHER, "publisher");
        }
        Optional<PartialDate> on =
                published.get().isBlank()
                        ? Optional.empty()
                        : dates.date(published.get(), Field.PUBLISHED, problems);
        Optional<LocalDate> readOn = readOn(problems);
        if (on.isPresent() && readOn.filter(on.get().first()::isAfter).isPresent()) {
            problems.refuse(Field.READ, "read-before");
        }
        Optional<String> address = link(problems);
        if (edited.map(Source::id).filter(derivesFrom.ids()::contains).isPresent()) {
            problems.refuse(Field.SOURCES, "derives-from-itself");
        }
        return problems.check(() ->
                new Source(
                        fresh,
                        title.get().strip(),
                        new Imprint(
                                publisher.get().strip(), on, readOn.orElseThrow(), language.get()),
                        new Standing(
                                tier.get(), derivesFrom.ids(), edited.flatMap(Source::withdrawal)),
                        address,
                        note.read()));
    }

    private Optional<LocalDate> readOn(Problems problems) {
        if (read.get().isBlank()) {
            return problems.refuse(Field.READ, "read");
        }
        return dates.date(read.get(), Field.READ, problems)
                .flatMap(date ->
                        date.first().equals(date.last())
                                ? Optional.of(date.first())
                                : problems.refuse(Field.READ, "read"));
    }

    private Optional<String> link(Problems problems) {
        String typed = link.get().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(typed);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null
                    ? Optional.of(typed)
                    : problems.refuse(Field.LINK, "link");
        } catch (URISyntaxException e) {
            return problems.refuse(Field.LINK, "link");
        }
    }
}
