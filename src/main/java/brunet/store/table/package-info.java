/// Tables of incidents, exercises and bases, read and written as CSV.
package brunet.store.table;
