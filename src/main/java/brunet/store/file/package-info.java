/// Files that a person names: looked at before they are read, and written whole or not at all.
package brunet.store.file;
