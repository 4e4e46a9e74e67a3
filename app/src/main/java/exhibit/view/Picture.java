package exhibit.view;

import exhibit.hardware.Knob;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.laboratory.LaboratoryScreen;
import exhibit.view.play.EmbeddingPicture;
import exhibit.view.plot.PlotPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/// Screens as picture files, drawn without a window. From any thread, once the toolkit runs.
public final class Picture {

    private Picture() {
    }

    /// Writes a PNG, whole or not at all.
    public static void write(ExhibitScreen screen, int width, int height, Path path) throws IOException {
        write(screen.node(), width, height, path);
    }

    /// As a PNG is written.
    public static byte[] png(EmbeddingPicture picture, int width, int height) throws IOException {
        return png(picture.node(), width, height);
    }

    /// Writes a PNG, whole or not at all.
    public static void write(PlotPicture picture, int width, int height, Path path) throws IOException {
        write(picture.node(), width, height, path);
    }

    /// Writes a PNG, whole or not at all.
    public static void write(LaboratoryScreen screen, int width, int height, Path path) throws IOException {
        write(screen.node(), width, height, path);
    }

    /// As a PNG is written.
    public static byte[] png(RoomMap map, int width, int height) throws IOException {
        return png(map.node(), width, height);
    }

    /// Writes a PNG, whole or not at all.
    public static void write(StillPicture picture, int width, int height, Path path) throws IOException {
        write(picture.node(), width, height, path);
    }

    /// A number that changes when what stands at a knob looks different. On the JavaFX thread.
    public static int fingerprint(ExhibitScreen screen, Knob knob) {
        return Arrays.hashCode(argb(screen.knob(knob).snapshot(null, null)));
    }

    private static void write(Parent node, int width, int height, Path path) throws IOException {
        var picture = png(node, width, height);
        var whole = path.toAbsolutePath();
        var part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.write(part, picture);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] png(Parent node, int width, int height) throws IOException {
        var image = Fx.ask(() -> image(node, width, height));
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(pixels(image), "png", bytes)) throw new IOException("there is nothing to write a PNG with");
        return bytes.toByteArray();
    }

    /// On the JavaFX thread; a node that stands in a window is left there and drawn as it is.
    public static Image image(Parent node, int width, int height) {
        var now = node.getScene();
        if (now != null && now.getWindow() != null)
            return now.snapshot(null);
        if (now != null)
            now.setRoot(new Pane());
        var scene = new Scene(node, width, height, Palette.GROUND);
        scene.snapshot(null); // the first pass gives the letters their sizes, the second their places
        return scene.snapshot(null);
    }

    /// Puts everything in its place without drawing it. On the JavaFX thread.
    public static void layOut(Parent node, int width, int height) {
        if (node.getScene() != null)
            node.getScene().setRoot(new Pane());
        new Scene(node, width, height, Palette.GROUND);
        for (int pass = 0; pass < 2; pass++) {
            node.applyCss();
            node.layout();
        }
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, argb(image), 0, width);
        return copy;
    }

    private static int[] argb(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
