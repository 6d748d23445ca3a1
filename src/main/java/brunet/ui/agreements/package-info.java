/// The agreements as lanes over time.
package brunet.ui.agreements;
