package exhibit.view;

import exhibit.laboratory.LaboratoryVisit;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import exhibit.view.laboratory.LaboratoryScreen;
import exhibit.view.play.EmbeddingPicture;
import exhibit.view.staff.Staff;
import exhibit.view.staff.StaffSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/// Draws the screens for the eye of a person: `Preview DIRECTORY [LANGUAGE ...]`.
final class Preview {

    private static final int[][] SIZES = {{800, 480}, {720, 1280}, {1280, 720}, {1920, 1080}};

    private Preview() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        Fx.headless();
        Fx.start();
        for (int i = 1; i < arguments.length; i++)
            all(folder, arguments[i]);
        alone(folder, "disc", Samples.pentagon(0));
        alone(folder, "charts-20", Samples.any(20, 5));
        alone(folder, "charts-400", Samples.any(400, 30));
        Fx.quit();
    }

    private static void staff(Path folder, String language, int[] size) throws IOException {
        for (var faults : Map.of("well", StaffSamples.noFaults(), "fault", StaffSamples.oneFault(), "faults",
                StaffSamples.noPins(), "worst", StaffSamples.allFaults()).entrySet())
            staff(folder, "staff-" + faults.getKey(), language, size, staff -> staff.note(faults.getValue()));
        var lessons = Map.of("first", StaffSamples.asked(0, 0, false), "alone", StaffSamples.asked(0, 0, true),
                "third", StaffSamples.asked(2, .5, false), "pad", StaffSamples.asked(6, 0, false), "done",
                StaffSamples.over(8, Optional.empty()), "unkept",
                StaffSamples.over(8,
                        Optional.of(Path.of("/home/station/.config/superposition-station/midi.properties"))),
                "nothing", StaffSamples.over(0, Optional.empty()));
        for (var lesson : lessons.entrySet())
            staff(folder, "learn-" + lesson.getKey(), language, size, staff -> {
                staff.learn();
                staff.show(lesson.getValue());
            });
    }

    private static void staff(Path folder, String name, String language, int[] size, Consumer<Staff> what)
            throws IOException {
        var screen = Fx.ask(() -> {
            var fresh = Samples.screen(language);
            what.accept(Samples.staff(language, fresh));
            return fresh;
        });
        Picture.write(screen, size[0], size[1], name(folder, name, language, size));
    }

    private static void all(Path folder, String language) throws IOException {
        for (int[] size : SIZES) {
            write(folder, "pentagon", language, size, Samples::pentagon);
            write(folder, "square", language, size, turn -> Samples.settled(Samples.square(turn)));
            write(folder, "corner", language, size, turn -> Samples.settled(Samples.corner(turn)));
            write(folder, "solid", language, size, _ -> Samples.antiprism());
            write(folder, "line", language, size, _ -> Samples.line());
            write(folder, "many", language, size, _ -> Samples.any(20, 2));
            write(folder, "triangle", language, size, turn -> Samples.polygon(turn, .9, 1, 1, .4, 1, 1, .96));
            write(folder, "most", language, size, _ -> Samples.any(400, 30));
            staff(folder, language, size);
            Picture.write(Samples.screen(language), size[0], size[1], name(folder, "idle", language, size));
            index(folder, language, size);
        }
    }

    private static void index(Path folder, String language, int[] size) throws IOException {
        for (int study : new int[]{0, 30, 57}) {
            var screen = Fx.ask(() -> {
                var fresh = new LaboratoryScreen(MadeUp.STUDIES, MadeUp.words(language));
                fresh.show(LaboratoryVisit.exhibit(MadeUp.STUDIES).enter().moved(study));
                return fresh;
            });
            Picture.write(screen, size[0], size[1], name(folder, "index-" + study, language, size));
        }
    }

    /// Shows a movement of half a second, so that there are trails.
    private static void write(Path folder, String name, String language, int[] size, DoubleFunction<Snapshot> at)
            throws IOException {
        var screen = Fx.ask(() -> Samples.screen(language));
        Fx.await(() -> {
            for (int frame = 0; frame <= 30; frame++)
                screen.show(at.apply(-24 * Math.pow(1 - frame / 30., 1.3)), frame * 16_000_000L);
        });
        Picture.write(screen, size[0], size[1], name(folder, name, language, size));
    }

    private static void alone(Path folder, String name, Snapshot snapshot) throws IOException {
        var picture = Fx.ask(() -> new EmbeddingPicture(snapshot, Words.in("en")));
        Files.write(folder.resolve(name + ".png"), Picture.png(picture, 800, 600));
    }

    private static Path name(Path folder, String name, String language, int[] size) {
        return folder.resolve("%s-%s-%dx%d.png".formatted(name, language, size[0], size[1]));
    }
}
