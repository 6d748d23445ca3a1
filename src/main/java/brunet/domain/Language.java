package brunet.domain;

import java.util.Locale;

/// The languages a record is written in and a person reads it in.
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH),
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /// The language of a locale, English when Brunet does not speak it.
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}
