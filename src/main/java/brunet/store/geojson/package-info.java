/// Situations written as GeoJSON.
package brunet.store.geojson;
