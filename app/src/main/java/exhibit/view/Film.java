package exhibit.view;

import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;

/// What a screen shows, frame by frame and without a window, as a GIF that moves. For one thread, once the toolkit runs.
public final class Film {

    private final int width;
    private final int height;
    private final Scene scene;
    private final MovingPicture picture;

    /// @param hundredths of a second that each frame stands
    public Film(ExhibitScreen screen, int width, int height, int hundredths) throws IOException {
        this.width = width;
        this.height = height;
        picture = new MovingPicture(width, height, hundredths);
        scene = Fx.ask(() -> new Scene(screen.node(), width, height, Palette.GROUND));
        Fx.ask(() -> scene.snapshot(null)); // the first pass gives the letters their sizes
    }

    /// The next frame, as the screen is now.
    public void shoot() throws IOException {
        var argb = new int[width * height];
        Fx.await(() -> scene.snapshot(null).getPixelReader().getPixels(0, 0, width, height,
                PixelFormat.getIntArgbInstance(), argb, 0, width));
        picture.add(argb);
    }

    /// As a GIF is written; no frame comes after it.
    public byte[] gif() throws IOException {
        return picture.written();
    }
}
