/// What goes in and out of a record: packs, what is wrong with them, and what taking them in
/// changes.
package brunet.domain.exchange;
