package brunet.portrayal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the side panel says of one thing, or of the day when nothing is selected.
///
/// @param entityId the thing; empty for the page of the day
/// @param sources the sources cited, by their numbers
public record Card(
        Optional<String> entityId,
        String kindLine,
        String title,
        List<String> otherNames,
        Optional<Banner> banner,
        List<CardSection> sections,
        List<Citations.Entry> sources) {
    public Card {
        otherNames = List.copyOf(otherNames);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /// A strip above the facts.
    public sealed interface Banner {
        /// @param text such as "Under way, day 11 of 13"
        /// @param remark muted words at its end, empty for none
        record UnderWay(String text, String remark) implements Banner {}

        /// The thing does not hold on the date shown.
        ///
        /// @param text such as "Begins on 1 Sep 2025. The map shows 2 May 2024."
        /// @param remark muted words below, empty for none
        /// @param goTo the date to offer
        /// @param action the words on the button
        record NotOnThisDate(String text, String remark, LocalDate goTo, String action)
                implements Banner {}
    }

    /// The card as plain text with numbered sources.
    public String toText(Wording wording) {
        return new CardText(wording).of(this);
    }
}
