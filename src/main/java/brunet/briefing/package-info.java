/// The briefing: a situation as a picture on a page, and the file it is kept in.
package brunet.briefing;
