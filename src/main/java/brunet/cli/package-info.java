/// The commands of `brunet`.
package brunet.cli;
