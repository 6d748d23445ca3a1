package brunet.briefing;

import brunet.basemap.Zones;
import brunet.briefing.Briefing.Stamp;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.portrayal.text.Wording;

/// All that is on a sheet.
record SheetContent(Edition edition, MapPlan map, FootNotes foot, String check) {
    static SheetContent of(BriefingRequest request, Stamp stamp, Zones zones, Fonts fonts) {
        Language language = request.form().language();
        Typesetter typesetter = new Typesetter(fonts, language);
        Wording wording = new Wording(language);
        Edition edition =
                new Editor(typesetter, language).edit(BriefingAuthor.write(request, stamp));
        MapPlan map = MapPlan.of(edition, wording, zones, fonts, typesetter);
        FootNotes foot = FootNotes.of(edition, map.scene(), wording, new Messages(language));
        return new SheetContent(edition, map, foot, CheckCode.of(edition, map.scene(), foot));
    }
}
