package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Property;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Stage;
import brunet.domain.StageMark;
import brunet.domain.Tier;
import brunet.domain.Value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How everything is said in one language.
public final class Wording {
    private final Language language;
    private final Messages messages;
    private final DateWords dates;
    private final FigureWords figures;

    public Wording(Language language) {
        this.language = language;
        this.messages = new Messages(language);
        this.dates = new DateWords(messages, language);
        this.figures = new FigureWords(messages, language);
    }

    public Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String counted(String key, long number, Object... arguments) {
        return messages.counted(key, number, arguments);
    }

    public String in(LocalText text) {
        return text.in(language);
    }

    /// As in lists: "2 May 2024", "Sep 2024", "about 2024".
    public String date(PartialDate date) {
        return dates.date(date);
    }

    public String date(LocalDate day) {
        return dates.date(PartialDate.day(day));
    }

    /// As in headings: "11 September 2025".
    public String fullDate(PartialDate date) {
        return dates.fullDate(date);
    }

    public String fullDate(LocalDate day) {
        return dates.fullDate(PartialDate.day(day));
    }

    /// "27 May", where the year is plain.
    public String dayAndMonth(LocalDate day) {
        return dates.dayAndMonth(day);
    }

    public String since(PartialDate date) {
        return dates.since(date);
    }

    /// "8–20 Sep 2024", "27 May – 8 Jun 2024", "since 26 Jun 2019", "no date".
    public String period(Period period) {
        return dates.period(period);
    }

    /// What a typed date was read as: "Reads as 31 May 2024, the last day of the month."
    public String readAs(DateReading.Read read) {
        String day = date(read.day());
        return switch (read.date().precision()) {
            case DAY -> text("reading.day", day);
            case MONTH -> text("reading.month", day);
            case YEAR -> text("reading.year", day);
        };
    }

    /// Ways to type a date: "2024, 2024-05, 2024-05-02, 2 May 2024".
    public String dateForms() {
        return text("reading.forms");
    }

    public String number(long number) {
        return figures.number(BigDecimal.valueOf(number));
    }

    /// "about 900", "1,364,000 km²".
    public String amount(Quantity quantity) {
        return figures.amount(quantity);
    }

    /// The amount with what is counted: "over 400 personnel".
    public String quantity(Quantity quantity) {
        return figures.quantity(quantity);
    }

    String unit(Quantity quantity) {
        return figures.unit(quantity);
    }

    /// "16,700 km".
    public String distance(double kilometres) {
        return figures.distance(kilometres);
    }

    /// "France, Japan and Australia".
    public String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        if (words.size() == 2) {
            return text("list.pair", words.getFirst(), words.getLast());
        }
        String first = String.join(text("list.comma"), words.subList(0, words.size() - 1));
        return text("list.and", first, words.getLast());
    }

    /// Separated by commas alone.
    String commas(List<String> words) {
        return String.join(text("list.comma"), words);
    }

    public String name(Entity entity) {
        return entity.name(language);
    }

    public String shortName(Entity entity) {
        return entity.shortName(language);
    }

    public String scope(Scope scope) {
        return in(scope.names());
    }

    public String stage(Stage stage) {
        return text("stage." + stage.code());
    }

    /// "talks since 2 May 2024", "in force 26 Jun 2019".
    public String reached(StageMark mark) {
        return mark.date()
                .map(date -> text("stage.reached." + mark.stage().code(), date(date), since(date)))
                .orElseGet(() -> text("stage.undated", stage(mark.stage())));
    }

    /// The same with the doubt that a plan known from one source alone carries.
    String standing(StageMark mark) {
        return mark.stage() == Stage.PLANNED && mark.claim().sourceIds().size() == 1
                ? text("lanes.one-source", stage(mark.stage()))
                : reached(mark);
    }

    /// The same at the start of a line.
    public String status(StageMark mark) {
        return capital(standing(mark));
    }

    /// A short label that tells agreements of all partners apart: "Japan–France access".
    public String agreement(AgreementState agreement) {
        String key = "agreement.label." + agreement.kind();
        return agreement.parties().size() == 2 && messages.has(key)
                ? text(
                        key,
                        name(agreement.parties().getFirst()),
                        name(agreement.parties().getLast()),
                        name(agreement.entity()))
                : shortName(agreement.entity());
    }

    /// Within a group of bilateral instruments the kind is name enough, for others the short name.
    String kindOf(AgreementState agreement) {
        return agreement.parties().size() == 2 && !agreement.kind().isEmpty()
                ? agreementKind(agreement.kind())
                : shortName(agreement.entity());
    }

    /// The same as the subject of a sentence: "Japan–France access agreement".
    String told(AgreementState agreement) {
        String key = "agreement.told." + agreement.kind();
        return agreement.parties().size() == 2 && messages.has(key)
                ? text(
                        key,
                        name(agreement.parties().getFirst()),
                        name(agreement.parties().getLast()),
                        name(agreement.entity()))
                : name(agreement.entity());
    }

    /// What a base is, without its country: "army, camp", "naval base".
    public String base(BaseState base) {
        boolean plain = base.role().equals("naval-base") || base.role().equals("air-base");
        return plain
                ? role(base.role())
                : commas(List.of(service(base.service()), role(base.role())));
    }

    /// Whose forces stand on a base: "French navy"; empty for a country without its own words.
    Optional<String> forces(String nationId, String service) {
        String key = "forces." + nationId + "." + service;
        return messages.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /// "second", in figures where the language has no word in the bundle.
    String ordinal(int place) {
        String key = "card.ordinal." + place;
        return messages.has(key) ? text(key) : text("card.ordinal.other", number(place));
    }

    public String service(String code) {
        return term("service", code);
    }

    public String role(String code) {
        return term("role", code);
    }

    public String agreementKind(String code) {
        return term("agreement.kind", code);
    }

    public String agreementKinds(String code) {
        return term("agreement.kinds", code);
    }

    public String eventKind(String code) {
        return term("event.kind", code);
    }

    /// A term that the bundles do not know is shown as the record writes it.
    private String term(String vocabulary, String code) {
        String key = vocabulary + "." + code;
        return messages.has(key) ? text(key) : code;
    }

    public String property(Property property) {
        return text("property." + property.code());
    }

    /// "Exercises", as a heading.
    public String kinds(EntityKind kind) {
        return text("kinds." + kind.name());
    }

    /// "exercise", within a sentence.
    public String kind(EntityKind kind) {
        return text("kind." + kind.name());
    }

    public String tier(Tier tier) {
        return text("tier." + tier.code());
    }

    /// The name of an ISO 639 language: "French".
    public String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(language.locale());
    }

    /// "Cols Bleus, 23 Aug 2023".
    public String credit(Source source) {
        return text(
                "source.credit",
                source.publisher(),
                source.published().map(this::date).orElseGet(() -> text("date.none")));
    }

    /// The tag beside a value that sources dispute.
    public String differ() {
        return text("differ");
    }

    /// The legend of the mark: "sources differ".
    public String sourcesDiffer() {
        return text("sources-differ");
    }

    public String notStated() {
        return text("not-stated");
    }

    public String notVerified() {
        return text("not-verified");
    }

    public String noDate() {
        return text("date.none");
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A heading as it stands inside a line.
    static String lower(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
