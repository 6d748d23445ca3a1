/// Forms that add to the record and change it, and its history.
package brunet.ui.edit;
