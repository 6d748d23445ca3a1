package brunet.domain.exchange;

/// What can be wrong with a file that is to be taken in. The comment names the details that a
/// problem gives with it.
public enum Fault {
    /// Nothing is there.
    MISSING_FILE,
    FOLDER,
    /// A pipe, a device.
    NO_FILE,
    UNREADABLE,
    ARCHIVE,
    PICTURE,
    EMPTY,
    /// How many megabytes are allowed.
    TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    TRUNCATED,
    /// How many levels are allowed.
    TOO_DEEP,
    /// How many characters are allowed.
    TEXT_TOO_LONG,
    /// How many characters are allowed.
    ENTRY_TOO_LARGE,
    /// How many things may be named before they are there.
    TOO_MANY_AHEAD,
    /// The format that is allowed.
    FORMAT,
    NOT_OBJECT,
    NOT_LIST,
    NOT_TEXT,
    NOT_NUMBER,
    NOT_TRUTH,
    /// A text with half a character in it.
    HALF_CHARACTER,
    /// The key, and those allowed.
    UNKNOWN_KEY,
    /// The key.
    MISSING_KEY,
    /// The key.
    REPEATED_KEY,
    /// The word, and those allowed.
    UNKNOWN_WORD,
    /// The id as it stands, and how many characters are allowed.
    ID_FORM,
    /// The id.
    REPEATED_ID,
    /// The id.
    UNKNOWN_SOURCE,
    /// The id.
    UNKNOWN_SCOPE,
    /// The id.
    UNKNOWN_ENTITY,
    /// The id.
    UNKNOWN_CLAIM,
    /// The text.
    DATE_FORM,
    /// The text.
    NO_SUCH_DAY,
    /// The text.
    ENDS_BEFORE_START,
    /// The number, the least and the most allowed.
    OUT_OF_RANGE,
    /// The kinds allowed.
    VALUE_KIND,
    /// The property, and the kind it takes.
    VALUE_OF_PROPERTY,
    REASON_MISSING,
    FEW_CLAIMS,
    /// The id.
    NOT_IN_DISPUTE,
    /// The number of columns, and that of the header.
    ROW_LENGTH,
    NO_HEADER,
    /// The columns of which one is needed.
    NO_NAME_COLUMN,
    /// The field, and those allowed.
    UNKNOWN_FIELD,
    /// The column, and those there are.
    UNKNOWN_COLUMN,
    /// The field.
    REPEATED_FIELD,
    /// A date, and its two readings.
    TWO_READINGS,
    /// The text.
    CELL_DATE,
    /// The text.
    CELL_NUMBER,
    /// The field.
    CELL_MISSING,
    /// The id, and the kind it is known as.
    OTHER_KIND,
    OPEN_QUOTE
}
