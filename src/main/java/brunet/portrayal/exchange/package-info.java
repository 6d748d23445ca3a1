/// What is said of files that are taken in.
package brunet.portrayal.exchange;
