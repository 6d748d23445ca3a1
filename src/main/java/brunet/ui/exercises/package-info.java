/// The exercises around the date shown.
package brunet.ui.exercises;
