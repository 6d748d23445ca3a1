package brunet.ui.edit;

/// What a form asks for; each can have one reason why it is not right.
enum Field {
    TITLE,
    PUBLISHER,
    PUBLISHED,
    READ,
    LINK,
    ABOUT,
    PROPERTY,
    VALUE,
    UNIT,
    STAGE_DATE,
    LATITUDE,
    LONGITUDE,
    ACCURACY,
    VALID,
    SOURCES,
    NAME,
    BETTER,
    REASON
}
