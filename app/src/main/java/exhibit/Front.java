package exhibit;

import exhibit.command.StationCommand;
import exhibit.command.screen.Screens;
import exhibit.control.ClassHold;
import exhibit.control.Request;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.hardware.midi.MidiLesson;
import exhibit.room.wire.RoomState;
import exhibit.station.settings.Settings;
import exhibit.text.Words;
import exhibit.view.CornerPanel;
import exhibit.view.ExhibitScreen;
import exhibit.view.KeyPanel;
import exhibit.view.RoomMap;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.laboratory.LaboratoryScreen;
import exhibit.view.staff.RoomDesk;
import exhibit.view.staff.Staff;
import exhibit.view.staff.StaffActions;
import java.util.function.Consumer;

/// What is seen: the exhibit, the laboratory, and over them the page for staff. Made on the JavaFX thread, used from any.
record Front(ExhibitScreen screen, LaboratoryScreen laboratory, Staff staff, RoomMap map) {

    static Front of(StationCommand.Wish wish, MidiLesson box, KeyLesson keyboard, StaffActions desk,
            RoomDesk room) {
        return Fx.ask(() -> {
            var staff = Screens.staff(wish.language(), box, keyboard, desk, room);
            staff.remark(wish.settings().notes());
            var viewing = viewing(wish.settings().screen());
            var screen = Screens.screen(wish.language(), viewing);
            var map = new RoomMap(Words.in(wish.language()), wish.settings().station());
            screen.lay(map);
            screen.lay(staff);
            return new Front(screen, Screens.laboratory(wish.language(), viewing), staff, map);
        });
    }

    /// How it is drawn, before JavaFX starts. What Java was started with comes first.
    static void draw(Settings.Rendering rendering) {
        if (System.getProperty("prism.order") != null) return;
        switch (rendering) {
            case GPU -> System.setProperty("prism.order", "es2,d3d,mtl,sw");
            case SOFTWARE -> System.setProperty("prism.order", "sw");
            case AUTO -> {
            } // JavaFX finds out
        }
    }

    /// However the picture is turned.
    private static Viewing viewing(Settings.Screen screen) {
        return new Viewing(Math.max(screen.width(), screen.height()), screen.distance(), screen.face());
    }

    /// Tells of every hand on the screen, the keyboard and the corner, and of every wish.
    void listen(Keyboard keyboard, Consumer<ControlEvent> hand, Consumer<Request> asked) {
        screen.listen(hand);
        screen.grant(asked);
        laboratory.listen(hand);
        Fx.await(() -> {
            new KeyPanel(keyboard, screen, laboratory).listen(hand);
            new CornerPanel(screen, laboratory).listen(hand);
        });
    }

    /// What is known of the class: its map, and whether a teacher holds all at it.
    void show(RoomState room) {
        map.cover(ClassHold.atMap(room.pace().lock()));
        room.map().ifPresent(swept -> map.show(swept, room.present()));
    }

    Window open(ViewInbox news, boolean kiosk, Runnable closed) {
        return Window.open(screen, laboratory, news, kiosk, closed);
    }
}
