package brunet.basemap;

/// Whose tint a piece of land is given. It says nothing about sovereignty.
enum LandOwner {
    OTHER,
    JAPAN,
    FRANCE
}
