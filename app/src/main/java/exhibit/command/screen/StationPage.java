package exhibit.command.screen;

import exhibit.command.option.PictureSize;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.view.Picture;
import exhibit.view.StillPicture;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.staff.RoomDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The pages that belong to no chapter and no study, and what stands on the screen where the exhibit is not.
enum StationPage {
    STAFF, TRIAL, LEARN, KEYS, PIN, LABORATORY, MOMENT, CALL;

    /// As it is when everything works and nothing is learned yet.
    ///
    /// @param large for what visitors read: with large letters
    void draw(String language, PictureSize size, boolean large, Path file) throws IOException {
        switch (this) {
            case LABORATORY ->
                Picture.write(Fx.ask(() -> Screens.index(language, large)), size.width(), size.height(), file);
            case STAFF, TRIAL, LEARN, KEYS, PIN -> drawStaff(language, size, file);
            case MOMENT -> draw(StillPicture.Kind.MOMENT, size, file);
            case CALL -> draw(StillPicture.Kind.CALL, size, file);
        }
    }

    private static void draw(StillPicture.Kind kind, PictureSize size, Path file) throws IOException {
        var picture = Fx.ask(() -> new StillPicture(kind, size.width(), size.height()));
        Picture.write(picture, size.width(), size.height(), file);
    }

    private void drawStaff(String language, PictureSize size, Path file) throws IOException {
        var screen = Fx.ask(() -> {
            var staff = Screens.staff(language, new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()),
                    new KeyLesson(new Keyboard(KeyMap.NOTHING), _ -> Optional.empty()), new ExampleDesk(),
                    RoomDesk.NONE);
            staff.open();
            if (this == TRIAL) staff.tryPanel();
            if (this == LEARN) staff.learn();
            if (this == KEYS) staff.learnKeys();
            if (this == PIN) staff.askPin();
            var fresh = Screens.screen(language, Viewing.USUAL);
            fresh.lay(staff);
            return fresh;
        });
        Picture.write(screen, size.width(), size.height(), file);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
