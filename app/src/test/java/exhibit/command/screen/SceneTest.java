package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.command.option.PictureSize;
import exhibit.story.Chapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scene of a visit, drawn into a file.
final class SceneTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void toolkit() {
        Screens.withoutDisplay();
    }

    /// However long a machine takes from one call to the next.
    @Test
    void a_solid_that_turns_has_the_same_bytes_each_time() throws IOException {
        var solid = VisitScene.told(Chapter.of("so-what").orElseThrow());
        assertEquals(-1, Files.mismatch(drawn(solid, "one.png"), drawn(solid, "two.png")));
    }

    private Path drawn(VisitScene scene, String name) throws IOException {
        var file = folder.resolve(name);
        Screens.draw(scene, "en", new PictureSize(320, 240), file);
        return file;
    }
}
