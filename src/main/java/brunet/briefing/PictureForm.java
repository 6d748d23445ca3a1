package brunet.briefing;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.portrayal.Theme;

/// How a briefing is to look.
///
/// @param theme that of the window; it is noted in the file alone, the sheet is always white
public record PictureForm(Language language, Theme theme, Marking marking, PictureSize size) {}
