/// The exchange file of a record: read and written as JSON.
package brunet.store.pack;
