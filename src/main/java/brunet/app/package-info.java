/// Puts the parts of the dashboard together and opens its window.
package brunet.app;
