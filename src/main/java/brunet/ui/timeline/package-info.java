/// The time dock: the field for the as-of date, the keys for the next change, and the time line.
package brunet.ui.timeline;
