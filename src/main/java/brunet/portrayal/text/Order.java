package brunet.portrayal.text;

import brunet.domain.Language;
import java.text.Collator;
import java.util.Comparator;

/// The order of names in a language.
final class Order {

    private Order() {}

    static Comparator<String> of(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return collator::compare;
    }
}
