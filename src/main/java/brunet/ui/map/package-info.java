/// The map of the dashboard: Gluon's tiles, our drawing above them and every gesture.
package brunet.ui.map;
