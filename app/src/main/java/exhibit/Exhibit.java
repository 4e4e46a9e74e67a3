package exhibit;

import exhibit.chapter.Laboratory;
import exhibit.chapter.Visit;
import exhibit.command.Display;
import exhibit.command.Screens;
import exhibit.command.Station;
import exhibit.command.Tour;
import exhibit.control.Controls;
import exhibit.control.Idle;
import exhibit.control.Journey;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.EventText;
import exhibit.hardware.Faults;
import exhibit.hardware.gpio.PinPanel;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiPanel;
import exhibit.station.Pulse;
import exhibit.station.Settings;
import exhibit.training.Pace;
import exhibit.training.RecipeCode;
import exhibit.training.Trainer;
import exhibit.view.CornerPanel;
import exhibit.view.Desk;
import exhibit.view.KeyPanel;
import exhibit.view.News;
import exhibit.view.Toolkit;
import exhibit.view.Window;
import exhibit.view.Words;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tinylog.Logger;

/// The exhibit, put together: hand to control to training to view to eye.
final class Exhibit {

    private Exhibit() {
    }

    /// Opens the window and comes back when it is closed; without a display it says so and walks through by itself.
    static void open(Station.Wish wish) throws Exception {
        if (Display.found().isEmpty()) {
            System.out.println("There is no display here, so the exhibit walks through itself and keeps the pictures.");
            Tour.walk(wish.language());
            return;
        }
        draw(wish.settings().rendering());
        Toolkit.start();
        var luck = new SecureRandom();
        var pins = wish.wiring().map(w -> new PinPanel(w, (_, _) -> {}));
        var news = new News();
        var journey = new Journey(new Controls(() -> luck.nextInt(RecipeCode.SEEDS)), languages(wish.language()),
                patience(wish.settings().idle()));
        var visitor = new Visitor(journey, Visit.exhibit(Laboratory.ALL), news,
                () -> pins.ifPresent(PinPanel::pickUpLater), live -> pins.ifPresent(panel -> light(panel, live)));
        var closed = new CountDownLatch(1);
        var opening = new Opening();
        var faults = new Faults();
        var midi = new MidiPanel(wish.midi().map());
        var upkeep = wish.kiosk() ? Optional.of(new Upkeep(wish.settings(), faults)) : Optional.<Upkeep>empty();
        var desk = upkeep.map(Upkeep::desk).orElse(Desk.NONE);
        var staff = Toolkit
                .ask(() -> Screens.staff(wish.language(), new MidiLesson(midi, wish.midi()::keep), desk));
        Toolkit.await(() -> staff.remark(wish.settings().notes()));
        Consumer<ControlEvent> hand = event -> {
            staff.hear(event);
            upkeep.ifPresent(station -> station.hear(event));
            visitor.use(event);
            if (note(faults, event)) news.faults().put(faults.reasons());
        };
        var screen = Toolkit.ask(() -> Screens.screen(wish.language()));
        Toolkit.await(() -> screen.lay(staff));
        var laboratory = Toolkit.ask(() -> Screens.laboratory(wish.language()));
        screen.listen(hand);
        screen.grant(visitor::ask);
        laboratory.listen(hand);
        Toolkit.await(() -> {
            new KeyPanel(screen, laboratory).listen(hand);
            new CornerPanel(screen, laboratory).listen(hand);
        });
        var drawing = new Pulse();
        var training = new Pulse();
        var reading = new Pulse();
        try (midi;
                var trainer = new Trainer(visitor::experiment, news.snapshots(), Pace.STORY,
                        () -> {
                            training.beat();
                            return visitor.rests() || isClosed(upkeep);
                        });
                var experimenter = new Experimenter(visitor::visit, news.outcomes()::put)) {
            trainer.start();
            experimenter.start();
            Window.open(screen, laboratory, news, wish.kiosk(), closed::countDown).watch(_ -> {
                visitor.tick();
                opening.frame();
                drawing.beat();
            });
            pins.ifPresent(panel -> {
                panel.watch(reading::beat);
                panel.listen(hand);
                light(panel, visitor.live());
            });
            midi.listen(hand);
            wish.replay().ifPresent(panel -> panel.listen(hand));
            var pulses = new HashMap<>(Map.of("screen", drawing, "training", training));
            if (pins.isPresent()) pulses.put("controls", reading);
            if (upkeep.isPresent()) opening.await();
            upkeep.ifPresent(station -> station.start(pulses, open -> {
                if (!open) visitor.leave();
                news.nights().put(!open);
            }));
            closed.await(wish.seconds() > 0 ? wish.seconds() : Long.MAX_VALUE, TimeUnit.SECONDS);
        } finally {
            pins.ifPresent(PinPanel::close);
            upkeep.ifPresent(Upkeep::close);
        }
        Toolkit.quit();
    }

    /// Before JavaFX starts. What Java was started with comes first.
    private static void draw(Settings.Rendering rendering) {
        if (System.getProperty("prism.order") != null) return;
        switch (rendering) {
            case GPU -> System.setProperty("prism.order", "es2,d3d,mtl,sw");
            case SOFTWARE -> System.setProperty("prism.order", "sw");
            case AUTO -> {
            } // JavaFX finds out
        }
    }

    private static boolean isClosed(Optional<Upkeep> upkeep) {
        return upkeep.map(station -> !station.isOpen()).orElse(false);
    }

    private static Idle.Patience patience(Settings.Idle idle) {
        return new Idle.Patience((int) idle.quiet().toSeconds(), (int) idle.countdown().toSeconds());
    }

    /// The station's own first.
    private static List<String> languages(String first) {
        return Stream.concat(Stream.of(first), Words.LANGUAGES.stream()).distinct().toList();
    }

    /// Where the visitor gets to another place, other controls do something.
    private static void light(PinPanel panel, Set<Control> live) {
        panel.light(live).ifPresent(Logger::warn);
    }

    /// Staff read it on the screen and in the log.
    ///
    /// @return whether there is something new to read
    private static boolean note(Faults faults, ControlEvent event) {
        if (!(event instanceof ControlEvent.Lost || event instanceof ControlEvent.Back)) return false;
        faults.note(event);
        Logger.warn(EventText.of(event));
        return true;
    }
}
