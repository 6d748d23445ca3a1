/// The sources and what each of them says.
package brunet.ui.sources;
