/// Decides what is shown on the map and how: a situation seen through a view becomes a display
/// list. Pure: the same input gives the same scene on any screen.
package brunet.portrayal.map;
