package exhibit.command;

import exhibit.chapter.Laboratory;
import exhibit.chapter.Outcome;
import exhibit.chapter.Plot;
import exhibit.chapter.Visit;
import exhibit.control.Controls;
import exhibit.control.Journey;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.model.Dial;
import exhibit.station.WholeFile;
import exhibit.training.Snapshot;
import exhibit.training.SweptMap;
import exhibit.view.Desk;
import exhibit.view.EmbeddingPicture;
import exhibit.view.ExhibitScreen;
import exhibit.view.LaboratoryScreen;
import exhibit.view.Picture;
import exhibit.view.PlotPicture;
import exhibit.view.RoomDesk;
import exhibit.view.RoomMap;
import exhibit.view.Staff;
import exhibit.view.StillPicture;
import exhibit.view.Toolkit;
import exhibit.view.Viewing;
import exhibit.view.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The exhibit's screen as the controls lay it out, and pictures of it.
public final class Screens {

    /// The pages that belong to no chapter and no study, and what stands on the screen where the exhibit is not.
    enum Page {
        STAFF, TRIAL, LEARN, PIN, LABORATORY, MOMENT, CALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int FIT = 720;
    private static final int MAP_WIDTH = 1280;
    private static final Map<Knob, Dial> DIALS = Arrays.stream(Knob.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Controls::dial));
    private static final Map<Button, String> VERBS = Map.of(Controls.SHAKE, "shake", Controls.AGAIN, "again");

    /// What every button is for, on the page that learns a panel.
    private static final Map<Button, String> BUTTONS = Map.of(Controls.SHAKE, "shake", Controls.AGAIN, "again",
            Journey.LANGUAGE, "language", Journey.MENU, "menu");

    private Screens() {
    }

    /// On the JavaFX thread.
    public static ExhibitScreen screen(String language, Viewing viewing) {
        return new ExhibitScreen(DIALS, VERBS, Words.in(language), viewing);
    }

    private static ExhibitScreen screen(String language) {
        return screen(language, Viewing.USUAL);
    }

    /// The page for staff. On the JavaFX thread.
    public static Staff staff(String language, MidiLesson lesson, Desk desk, RoomDesk room) {
        return new Staff(DIALS, BUTTONS, Words.in(language), lesson, desk, room);
    }

    /// On the JavaFX thread.
    public static LaboratoryScreen laboratory(String language, Viewing viewing) {
        return new LaboratoryScreen(Laboratory.ALL, Words.in(language), viewing);
    }

    static LaboratoryScreen laboratory(String language) {
        return laboratory(language, Viewing.USUAL);
    }

    /// A page of the laboratory with what has come out.
    static void draw(Outcome outcome, String language, PictureSize size, Path file) throws IOException {
        var screen = Toolkit.ask(() -> {
            var fresh = new LaboratoryScreen(List.of(outcome.study()), Words.in(language));
            fresh.show(new Visit(List.of(outcome.study()), Visit.Place.PAGE, 0, outcome.chosen(), Map.of(), 0));
            fresh.show(outcome);
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// Starts drawing into memory, whether there is a display or not.
    static void withoutDisplay() {
        Toolkit.headless();
        Toolkit.start();
    }

    /// The screen as it shows one snapshot.
    static void draw(Snapshot snapshot, String language, PictureSize size, Path file) throws IOException {
        var screen = Toolkit.ask(() -> {
            var fresh = screen(language);
            fresh.show(snapshot);
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// One scene of a visit.
    static void draw(Scene scene, String language, PictureSize size, Path file) throws IOException {
        var screen = Toolkit.ask(() -> {
            var fresh = screen(language);
            fresh.show(scene.in(language).session());
            fresh.show(scene.snapshot());
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// A page as it is when everything works and nothing is learned yet.
    static void draw(Page page, String language, PictureSize size, Path file) throws IOException {
        switch (page) {
            case LABORATORY ->
                Picture.write(Toolkit.ask(() -> laboratory(language)), size.width(), size.height(), file);
            case STAFF, TRIAL, LEARN, PIN -> drawStaff(page, language, size, file);
            case MOMENT -> draw(StillPicture.Kind.MOMENT, size, file);
            case CALL -> draw(StillPicture.Kind.CALL, size, file);
        }
    }

    private static void draw(StillPicture.Kind kind, PictureSize size, Path file) throws IOException {
        var picture = Toolkit.ask(() -> new StillPicture(kind, size.width(), size.height()));
        Picture.write(picture, size.width(), size.height(), file);
    }

    private static void drawStaff(Page page, String language, PictureSize size, Path file) throws IOException {
        var screen = Toolkit.ask(() -> {
            var staff = staff(language, new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()),
                    new ExampleDesk(), RoomDesk.NONE);
            staff.open();
            if (page == Page.TRIAL) staff.tryPanel();
            if (page == Page.LEARN) staff.learn();
            if (page == Page.PIN) staff.askPin();
            var fresh = screen(language);
            fresh.lay(staff);
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    /// One plot, for a report.
    static void drawPlot(Plot plot, Path file) throws IOException {
        withoutDisplay();
        var picture = Toolkit.ask(() -> new PlotPicture(plot, Words.in("en")));
        Picture.write(picture, FIT, FIT, file);
    }

    /// The map of a class, and who has painted what.
    static void drawMap(SweptMap map, Path file) throws IOException {
        withoutDisplay();
        WholeFile.write(file, map(map));
    }

    /// The same as a PNG, where something is drawn already, on a display or not.
    static byte[] map(SweptMap map) throws IOException {
        var picture = Toolkit.ask(() -> RoomMap.of(Words.in("en"), map));
        return Picture.png(picture, MAP_WIDTH, FIT);
    }

    /// One embedding with its ghosts, for a report.
    static void drawEmbedding(Snapshot snapshot, Path file) throws IOException {
        withoutDisplay();
        WholeFile.write(file, embedding(snapshot));
    }

    /// The same as a PNG, where something is drawn already, on a display or not.
    static byte[] embedding(Snapshot snapshot) throws IOException {
        var picture = Toolkit.ask(() -> new EmbeddingPicture(snapshot, Words.in("en")));
        return Picture.png(picture, FIT, FIT);
    }
}
