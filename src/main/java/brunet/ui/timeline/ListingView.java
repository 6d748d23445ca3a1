package brunet.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Names what stands in a column.
final class ListingView extends VBox {
    private static final double GAP = 8;
    private static final double WIDEST = 380;
    private static final double FOOT = 20;

    ListingView() {
        getStyleClass().add("time-listing");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Opens beside a column, on the side that has room.
    void show(Listing listing, TimeColumn column, double width, double height) {
        getChildren().setAll(new HBox(GAP, strong(listing.title()), label(listing.counts())));
        for (Listing.Line line : listing.lines()) {
            Label words = new Label(line.words());
            words.getStyleClass().add("time-listing-words");
            getChildren().add(new HBox(GAP, label(line.date()), words));
        }
        if (!listing.more().isEmpty()) {
            getChildren().add(label(listing.more()));
        }
        setVisible(true);
        applyCss();
        double w = Math.min(WIDEST, Math.ceil(prefWidth(-1)));
        double h = Math.ceil(prefHeight(w));
        double left = column.x() - GAP - w;
        double x = left >= 0 ? left : Math.min(column.x() + column.width() + GAP, width - w);
        resizeRelocate(Math.rint(x), Math.rint(height - FOOT - h), w, h);
        layout();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("time-listing-muted");
        return label;
    }

    private static Label strong(String text) {
        Label label = label(text);
        label.getStyleClass().setAll("time-listing-title");
        return label;
    }

    void hide() {
        setVisible(false);
    }
}
