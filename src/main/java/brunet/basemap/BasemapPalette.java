package brunet.basemap;

/// The colours of the base map as opaque 0xAARRGGBB. The graticule is not drawn here; its colour is
/// kept with the others for the layer that draws it. Islets are dots: the colour of the coast, or
/// their own where they are French.
public record BasemapPalette(
        int sea,
        int land,
        int landJapan,
        int landFrance,
        int coast,
        int border,
        int graticule,
        int isletFrance) {

    public static final BasemapPalette LIGHT =
            new BasemapPalette(
                    0xFFE8F0F4,
                    0xFFFAF8F3,
                    0xFFF8E3D3,
                    0xFFCFE3F0,
                    0xFF748A98,
                    0xFFCDC8BE,
                    0xFFD3DFE6,
                    0xFF0072B2);

    public static final BasemapPalette DARK =
            new BasemapPalette(
                    0xFF0E1B26,
                    0xFF28323B,
                    0xFF40342B,
                    0xFF23425A,
                    0xFF5D7180,
                    0xFF414B54,
                    0xFF1B2B38,
                    0xFF56B4E9);

    int land(LandOwner owner) {
        return switch (owner) {
            case OTHER -> land;
            case JAPAN -> landJapan;
            case FRANCE -> landFrance;
        };
    }
}
