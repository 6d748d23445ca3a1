/// The card of what is selected, or the page of the day.
package brunet.ui.card;
