/// The base map: land, coasts, borders and indicative zones, read from `assets/basemap` (its README
/// gives the formats) and drawn with Java 2D, so that no toolkit is needed. Only
/// [brunet.basemap.OfflineTileRetriever] touches JavaFX and Gluon Maps.
package brunet.basemap;
