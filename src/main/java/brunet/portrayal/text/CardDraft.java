package brunet.portrayal.text;

import brunet.domain.Chronicle;
import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Language;
import brunet.domain.Property;
import brunet.domain.Situation;
import brunet.domain.Value;
import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.FactLine;
import brunet.portrayal.text.CardSection.FactRow;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import brunet.portrayal.text.CardSection.More;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A card in the making: collects sections in order and remembers which disputes a row has shown.
final class CardDraft {
    private final Situation situation;
    private final Chronicle chronicle;
    private final Wording wording;
    private final Citations citations;
    private final CardLimits limits;
    private final ClaimWords words;
    private final DisputeNotes notes;
    private final List<CardSection> sections = new ArrayList<>();

    CardDraft(
            Situation situation,
            Chronicle chronicle,
            Wording wording,
            Citations citations,
            CardLimits limits) {
        this.situation = situation;
        this.chronicle = chronicle;
        this.wording = wording;
        this.citations = citations;
        this.limits = limits;
        this.words = new ClaimWords(situation.record(), wording, citations);
        this.notes = new DisputeNotes(situation.knowledge(), wording, words);
    }

    Situation situation() {
        return situation;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Wording wording() {
        return wording;
    }

    Citations citations() {
        return citations;
    }

    ClaimWords words() {
        return words;
    }

    void add(CardSection section) {
        sections.add(section);
    }

    /// A row for the claims on a property that hold by the date, none when there are none.
    void row(Entity entity, Property property) {
        row(wording.property(property), begun(entity, property));
    }

    void row(String label, List<Claim> claims) {
        row(label, claims, List.of());
    }

    /// @param earlier figures that later ones have followed
    void row(String label, List<Claim> claims, List<Claim> earlier) {
        if (!claims.isEmpty() || !earlier.isEmpty()) {
            List<FactLine> lines = new ArrayList<>();
            claims.forEach(claim -> lines.add(line(claim, words.line(claim))));
            earlier.forEach(claim -> lines.add(line(claim, words.earlier(claim))));
            List<Claim> all = Stream.concat(claims.stream(), earlier.stream()).toList();
            add(cut(label, disputedFirst(lines), notesOn(label, all)));
        }
    }

    private FactLine line(Claim claim, List<Run> runs) {
        return new FactLine(runs, Optional.of(claim.id()), notes.disputed(claim));
    }

    /// One bar joins what is disputed, so that it stands together.
    private static List<FactLine> disputedFirst(List<FactLine> lines) {
        return lines.stream().sorted(Comparator.comparing(line -> !line.disputed())).toList();
    }

    private List<DisputeNote> notesOn(String label, List<Claim> claims) {
        return notes.on(label, claims.stream().filter(notes::disputed).toList());
    }

    /// The dates that claims give for one stage.
    void stageRow(String label, List<Claim> claims) {
        List<FactLine> lines =
                claims.stream().map(claim -> line(claim, words.dateLine(claim))).toList();
        add(new FactRow(label, disputedFirst(lines), Optional.empty(), notesOn(label, claims)));
    }

    /// A row that says so when no source states the property.
    void statedRow(Entity entity, Property property) {
        statedRow(wording.property(property), begun(entity, property));
    }

    private void statedRow(String label, List<Claim> claims) {
        if (claims.isEmpty()) {
            add(
                    new FactRow(
                            label,
                            List.of(
                                    new FactLine(
                                            List.of(Run.muted(wording.notStated())),
                                            Optional.empty(),
                                            false)),
                            Optional.empty(),
                            List.of()));
        } else {
            row(label, claims);
        }
    }

    /// A row of as many lines as fit, the rest counted below.
    private FactRow cut(String label, List<FactLine> lines, List<DisputeNote> notes) {
        int kept = lines.size() <= limits.values() ? lines.size() : limits.values() - 1;
        int left = lines.size() - kept;
        return new FactRow(
                label,
                lines.subList(0, kept),
                More.of(
                        lines.subList(kept, lines.size()),
                        wording.counted("card.more-values", left, wording.number(left))),
                notes);
    }

    List<Claim> begun(Entity entity, Property property) {
        return situation.knowledge().on(entity.id(), property).stream()
                .filter(c -> c.valid().map(v -> v.begunBy(situation.asOf())).orElse(true))
                .sorted(Comparator.comparing(Claim::rank))
                .toList();
    }

    /// All that is known on a property, whatever the date: a happening is told as a whole.
    List<Claim> known(Entity entity, Property property) {
        return situation.knowledge().on(entity.id(), property).stream()
                .sorted(Comparator.comparing(Claim::rank))
                .toList();
    }

    void rowAnyDate(Entity entity, Property property) {
        row(wording.property(property), known(entity, property));
    }

    void statedRowAnyDate(Entity entity, Property property) {
        statedRow(wording.property(property), known(entity, property));
    }

    /// One line that names all that the claims refer to, with the marks of each source once.
    FactRow joined(String label, List<Claim> claims) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(wording.commas(claims.stream().map(words::value).toList())));
        claims.stream().flatMap(c -> citations.runs(c).stream()).distinct().forEach(runs::add);
        return new FactRow(
                label,
                List.of(
                        new FactLine(
                                runs, Optional.empty(), claims.stream().anyMatch(notes::disputed))),
                Optional.empty(),
                notesOn(label, claims));
    }

    Optional<Entity> referenced(Claim claim) {
        return claim.value() instanceof Value.Reference(String id)
                ? situation.record().entity(id)
                : Optional.empty();
    }

    boolean disputed(Happening happening, Property property) {
        return happening.disputes().stream()
                .flatMap(d -> d.claimIds().stream())
                .flatMap(id -> situation.knowledge().claim(id).stream())
                .anyMatch(c -> c.property() == property);
    }

    Optional<Claim> best(Entity entity, Property property) {
        return situation.knowledge().best(known(entity, property));
    }

    String bestWords(Entity entity, Property property) {
        return best(entity, property).map(words::value).orElse("");
    }

    /// A list of a few rows; the rest is counted below them, under a key such as `card.earlier`.
    void list(String title, String caption, List<Item> items, String moreKey) {
        if (items.isEmpty()) {
            return;
        }
        int kept = Math.min(items.size(), limits.items());
        int left = items.size() - kept;
        add(
                new ListSection(
                        title,
                        caption,
                        items.subList(0, kept),
                        More.of(
                                items.subList(kept, items.size()),
                                wording.counted(moreKey, left, wording.number(left)))));
    }

    /// Notes on the disputes that no row has shown yet.
    void remaining(List<Dispute> disputes) {
        disputes.stream().flatMap(d -> notes.unlessShown(d).stream()).forEach(this::add);
    }

    /// Its names in the other languages, where they differ.
    List<String> otherNames(Entity entity) {
        String name = wording.name(entity);
        return Arrays.stream(Language.values())
                .filter(language -> language != wording.language())
                .map(entity::name)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    Card card(Entity entity, String kindLine, Optional<Card.Banner> banner) {
        return new Card(
                Optional.of(entity.id()),
                kindLine,
                wording.name(entity),
                otherNames(entity),
                banner,
                sections,
                citations.entries());
    }

    Card page(String title) {
        return new Card(
                Optional.empty(),
                "",
                title,
                List.of(),
                Optional.empty(),
                sections,
                citations.entries());
    }
}
