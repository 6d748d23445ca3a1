/// What the person is looking at: the one state that all features of the dashboard share.
package brunet.ui.state;
