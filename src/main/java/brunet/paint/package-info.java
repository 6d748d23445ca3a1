/// Paints display lists, symbols and lanes on JavaFX canvases: one drawing code for the screen and
/// for the sheet.
package brunet.paint;
