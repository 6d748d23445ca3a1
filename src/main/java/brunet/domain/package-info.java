/// The record and what holds on a date: pure values and rules, without toolkit, store, clock or
/// files.
package brunet.domain;
