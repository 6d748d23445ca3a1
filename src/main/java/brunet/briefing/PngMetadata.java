package brunet.briefing;

import java.util.Map;
import java.util.TreeMap;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// What a PNG says beside its pixels, to and from the tree that the JDK keeps it in.
final class PngMetadata {

    static final String FORMAT = "javax_imageio_png_1.0";

    private static final double METRES_PER_INCH = 0.0254;

    private PngMetadata() {}

    /// Colour space, density and texts of the picture.
    static IIOMetadataNode tree(Picture picture) {
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(colours());
        root.appendChild(density(picture.dotsPerInch()));
        root.appendChild(texts(picture.texts()));
        return root;
    }

    /// Every text by its keyword.
    static Map<String, String> texts(IIOMetadata metadata) {
        var texts = new TreeMap<String, String>();
        var root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        var entries = root.getElementsByTagName("iTXtEntry");
        for (var i = 0; i < entries.getLength(); i++) {
            var entry = (IIOMetadataNode) entries.item(i);
            texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
        }
        return texts;
    }

    private static IIOMetadataNode colours() {
        var node = new IIOMetadataNode("sRGB");
        node.setAttribute("renderingIntent", "Perceptual");
        return node;
    }

    private static IIOMetadataNode density(int dotsPerInch) {
        var perMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
        var node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode texts(Map<String, String> texts) {
        var node = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> node.appendChild(text(keyword, text)));
        return node;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        var node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", "");
        node.setAttribute("translatedKeyword", "");
        node.setAttribute("text", text);
        return node;
    }
}
