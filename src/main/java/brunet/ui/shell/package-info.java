/// The window of the dashboard: its frame, header, strip, trays, status bar and keys.
package brunet.ui.shell;
