package brunet.portrayal.text;

import java.util.ArrayList;
import java.util.List;

/// A text with its folded form and the way back from the one to the other.
///
/// @param text as written
/// @param folded as compared
/// @param origins for each char of the folded text and for its end, the index in the text
record FoldedText(String text, String folded, List<Integer> origins) {
    FoldedText {
        origins = List.copyOf(origins);
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            folded.append(Folding.fold(text.codePointAt(i)));
            while (origins.size() < folded.length()) {
                origins.add(i);
            }
        }
        origins.add(text.length());
        return new FoldedText(text, folded.toString(), origins);
    }

    /// Where the sought folded text begins in the folded one, at the start of a word if it does
    /// anywhere.
    int find(String sought) {
        int first = folded.indexOf(sought);
        for (int at = first; at >= 0; at = folded.indexOf(sought, at + 1)) {
            if (rank(at) < 2) {
                return at;
            }
        }
        return first;
    }

    /// 0 at the start, 1 at the start of a word, 2 within one.
    int rank(int at) {
        return at == 0 ? 0 : Character.isLetterOrDigit(folded.charAt(at - 1)) ? 2 : 1;
    }

    /// The index in the text as written that an index in the folded text comes from.
    int origin(int at) {
        return origins.get(at);
    }
}
