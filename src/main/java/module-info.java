/// Brunet: a dashboard on defence cooperation between France and Japan in the Pacific.
@org.jspecify.annotations.NullMarked
module brunet {
    requires GeographicLib.Java;
    requires atlantafx.base;
    requires com.gluonhq.maps;
    requires com.h2database;
    requires de.siegmar.fastcsv;
    requires flyway.core;
    requires info.picocli;
    requires io.leangen.geantyref; // JDBI needs it, and has no module descriptor to say so
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.javafx;
    requires org.locationtech.jts;
    requires org.slf4j; // as geantyref
    requires tools.jackson.databind;

    provides com.gluonhq.maps.tile.TileRetriever with
            brunet.basemap.OfflineTileRetriever;

    opens brunet.cli to
            info.picocli;
}
