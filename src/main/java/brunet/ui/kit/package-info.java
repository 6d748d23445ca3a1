/// Small controls and words that all features of the dashboard share.
package brunet.ui.kit;
