/// Everything on the map as a list.
package brunet.ui.places;
