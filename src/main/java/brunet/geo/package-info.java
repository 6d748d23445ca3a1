/// Places on the earth, the Pacific-centred map plane and views of it. Pure: no toolkit, no files.
package brunet.geo;
