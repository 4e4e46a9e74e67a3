package exhibit.command.screen;

import exhibit.command.option.PictureSize;
import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.SessionReducer;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.midi.MidiLesson;
import exhibit.laboratory.KeptFile;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.model.Dial;
import exhibit.station.AtomicFile;
import exhibit.study.Outcome;
import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.training.map.SweptMap;
import exhibit.view.ExhibitScreen;
import exhibit.view.Picture;
import exhibit.view.RoomMap;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.laboratory.LaboratoryScreen;
import exhibit.view.play.EmbeddingPicture;
import exhibit.view.plot.PlotPicture;
import exhibit.view.staff.RoomDesk;
import exhibit.view.staff.Staff;
import exhibit.view.staff.StaffActions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The exhibit's screen as the controls lay it out, and pictures of it.
public final class Screens {

    /// Frames of a picture that is drawn without a window, at the least and at the most, and how long one stands.
    private static final int LIVED = 600;
    private static final int LONGEST = 1200;
    private static final long FRAME_NANOS = 33_333_333;

    private static final int FIT = 720;
    private static final int MAP_WIDTH = 1280;
    private static final Map<Knob, Dial> DIALS = Arrays.stream(Knob.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Controls::dial));
    private static final Map<Button, String> VERBS = Map.of(Controls.SHAKE, "shake", Controls.AGAIN, "again");

    /// What every button is for, on the page that learns a panel.
    private static final Map<Button, String> BUTTONS = Map.of(Controls.SHAKE, "shake", Controls.AGAIN, "again",
            SessionReducer.LANGUAGE, "language", SessionReducer.MENU, "menu");

    private Screens() {
    }

    /// On the JavaFX thread.
    public static ExhibitScreen screen(String language, Viewing viewing) {
        return new ExhibitScreen(new ControlMeaning(DIALS, VERBS, Words.in(language)), viewing);
    }

    private static ExhibitScreen screen(String language) {
        return screen(language, Viewing.USUAL);
    }

    /// The page for staff. On the JavaFX thread.
    public static Staff staff(String language, MidiLesson box, KeyLesson keyboard, StaffActions desk,
            RoomDesk room) {
        return new Staff(new ControlMeaning(DIALS, BUTTONS, Words.in(language)), box, keyboard, desk, room);
    }

    /// On the JavaFX thread.
    public static LaboratoryScreen laboratory(String language, Viewing viewing) {
        return new LaboratoryScreen(Laboratory.ALL, Words.in(language), viewing);
    }

    public static LaboratoryScreen laboratory(String language) {
        return laboratory(language, Viewing.USUAL);
    }

    /// The laboratory's index with what was brought along. On the JavaFX thread.
    ///
    /// @param large whether its letters are large
    static LaboratoryScreen index(String language, boolean large) {
        var fresh = laboratory(language);
        fresh.ease(new Accessibility(large, 1, false));
        fresh.show(KeptFile.shipped());
        return fresh;
    }

    /// A page of the laboratory with what has come out.
    public static void draw(Outcome outcome, String language, PictureSize size, Path file) throws IOException {
        var screen = Fx.ask(() -> {
            var fresh = new LaboratoryScreen(List.of(outcome.study()), Words.in(language));
            fresh.show(LaboratoryVisit.page(outcome.study(), outcome.chosen()));
            fresh.show(outcome);
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// Starts drawing into memory, whether there is a display or not.
    public static void withoutDisplay() {
        Fx.headless();
        Fx.start();
    }

    /// The screen as it shows one snapshot.
    static void draw(Snapshot snapshot, String language, PictureSize size, Path file) throws IOException {
        var screen = Fx.ask(() -> {
            var fresh = screen(language);
            return settled(fresh, List.of(snapshot));
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// After so much time as it takes until all that builds itself up stands, and a sample has gone its whole way. By one
    /// clock, so that the same picture has the same bytes.
    private static ExhibitScreen settled(ExhibitScreen fresh, List<Snapshot> seen) {
        long begun = System.nanoTime();
        seen.forEach(snapshot -> fresh.show(snapshot, begun));
        for (int frame = 0; frame < LIVED || (frame < LONGEST && !fresh.isTold()); frame++)
            fresh.move(begun + frame * FRAME_NANOS);
        return fresh;
    }

    /// One scene of a visit.
    static void draw(VisitScene scene, String language, PictureSize size, Path file) throws IOException {
        var screen = Fx.ask(() -> {
            var fresh = screen(language);
            fresh.show(scene.in(language).session());
            return settled(fresh, scene.seen());
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// One plot, for a report.
    public static void drawPlot(Plot plot, Path file) throws IOException {
        withoutDisplay();
        var picture = Fx.ask(() -> new PlotPicture(plot, Words.in("en")));
        Picture.write(picture, FIT, FIT, file);
    }

    /// The map of a class, and who has painted what.
    public static void drawMap(SweptMap map, Path file) throws IOException {
        withoutDisplay();
        AtomicFile.writeShared(file, map(map));
    }

    /// The same as a PNG, where something is drawn already, on a display or not.
    public static byte[] map(SweptMap map) throws IOException {
        var picture = Fx.ask(() -> RoomMap.of(Words.in("en"), map));
        return Picture.png(picture, MAP_WIDTH, FIT);
    }

    /// One embedding with its ghosts, for a report.
    public static void drawEmbedding(Snapshot snapshot, Path file) throws IOException {
        withoutDisplay();
        AtomicFile.writeShared(file, embedding(snapshot));
    }

    /// The same as a PNG, where something is drawn already, on a display or not.
    public static byte[] embedding(Snapshot snapshot) throws IOException {
        var picture = Fx.ask(() -> new EmbeddingPicture(snapshot, Words.in("en")));
        return Picture.png(picture, FIT, FIT);
    }
}
