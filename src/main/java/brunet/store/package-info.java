/// Where the record is kept: an H2 file, and packs read into it.
package brunet.store;
