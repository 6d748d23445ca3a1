/// Turns a situation into words and into models of cards, lanes and lists, in one language at a
/// time.
package brunet.portrayal.text;
