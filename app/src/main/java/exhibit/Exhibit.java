package exhibit;

import exhibit.command.StationCommand;
import exhibit.command.screen.Display;
import exhibit.command.screen.Tour;
import exhibit.command.screen.WindowLibraries;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.EventText;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Hand;
import exhibit.hardware.midi.MidiLesson;
import exhibit.kiosk.ClockPair;
import exhibit.kiosk.KioskServices;
import exhibit.laboratory.KeptFile;
import exhibit.laboratory.LaboratoryThread;
import exhibit.sound.guide.AudioGuide;
import exhibit.station.watch.Heartbeat;
import exhibit.training.Pace;
import exhibit.training.Trainer;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import exhibit.view.kit.Fx;
import exhibit.view.staff.StaffActions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;

/// The exhibit, put together: hand to control to training to view to eye.
final class Exhibit implements AutoCloseable {

    private final ViewInbox news = new ViewInbox();
    private final Faults faults = new Faults();
    private final FirstFrame opening = new FirstFrame();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Heartbeat drawing = new Heartbeat();
    private final Heartbeat training = new Heartbeat();
    private final StationCommand.Wish wish;
    private final Panels panels;
    private final Optional<KioskServices> upkeep;
    private final VisitState visitor;
    private final ClassRoom room;
    private final Front front;
    private final AudioGuide hearing;
    private volatile Runnable turned = () -> {};

    private Exhibit(StationCommand.Wish wish, ClockPair time) {
        this.wish = wish;
        panels = new Panels(wish);
        hearing = new AudioGuide(wish.settings().sound().loudest());
        upkeep = wish.kiosk()
                ? Optional.of(new KioskServices(wish.settings(), faults, time,
                        MissingParts.here(wish, hearing::isSilent)))
                : Optional.empty();
        visitor = new VisitState(VisitRules.of(wish), news, this::changed, panels::light, time.nanos());
        room = new ClassRoom(wish.settings(), Optional.ofNullable(System.getProperty("station.launcher")),
                visitor::hold, RoomMemory.of(wish), time.nanos());
        front = Front.of(wish, new MidiLesson(panels.midi(), wish.midi()::keep), panels.keyLesson(),
                upkeep.map(station -> station.desk(closed::countDown)).orElse(StaffActions.NONE), room);
    }

    /// Opens the window and comes back when it is closed; without a display it walks through by itself.
    static void open(StationCommand.Wish wish) throws Exception {
        if (Display.found().isEmpty()) {
            Tour.insteadOfWindow(wish.kiosk() || wish.seconds() > 0, wish.language());
            return;
        }
        Front.draw(wish.settings().rendering());
        WindowLibraries.start();
        show(wish, ClockPair.real());
        Fx.quit();
    }

    /// The same on a toolkit that runs already.
    static void show(StationCommand.Wish wish, ClockPair time) throws InterruptedException {
        try (var exhibit = new Exhibit(wish, time)) {
            exhibit.run();
        }
    }

    private void run() throws InterruptedException {
        front.listen(panels.keyboard(), this::hear, visitor::ask);
        try (hearing;
                var trainer = new Trainer(visitor::experiment, news.snapshots(), Pace.STORY, this::rests);
                var experimenter = new LaboratoryThread(visitor::visit, news.outcomes()::put, room.lesson()::stands,
                        () -> KeptFile.shipped(news.kept()::put))) {
            trainer.start();
            turned = trainer::wake;
            experimenter.start();
            hearing.start();
            show(front.open(news, wish.kiosk(), closed::countDown));
        }
    }

    /// Until the window is closed, or the exhibit is told to end: then it closes it.
    private void show(Window window) throws InterruptedException {
        try (window) {
            panels.light(visitor.live()); // before frames and hands have changes to tell
            window.watch(_ -> frame(window));
            window.feel(origin -> upkeep.ifPresent(station -> station.felt(origin)));
            panels.listen(this::hear);
            if (upkeep.isPresent()) opening.await();
            room.comeBack();
            upkeep.ifPresent(station -> station.start(pulses(), this::opened));
            closed.await(wish.seconds() > 0 ? wish.seconds() : Long.MAX_VALUE, TimeUnit.SECONDS);
        }
    }

    private void hear(ControlEvent event) {
        switch (event) {
            case Hand hand -> hear(hand);
            case Fault fault -> hear(fault);
        }
    }

    private void hear(Hand hand) {
        front.staff().hear(hand.action());
        upkeep.ifPresent(station -> station.hear(hand));
        if (hand.action().equals(new Action.Pressed(SessionReducer.MENU))) hearing.help();
        visitor.use(hand.action());
    }

    /// A control was lost, or is back: staff read it on the screen and in the log.
    private void hear(Fault fault) {
        upkeep.ifPresent(station -> station.hear(fault));
        faults.note(fault);
        Logger.warn(EventText.of(fault));
        news.faults().put(faults.reasons());
    }

    private void changed(Session before, Session now) {
        if (!before.experiment().equals(now.experiment())) turned.run();
        upkeep.ifPresent(station -> station.saw(before, now));
        if (before.idle().armed() && !now.idle().armed()) panels.pickUp();
    }

    private void frame(Window window) {
        visitor.tick();
        front.screen().shown().ifPresent(visitor::see);
        room.see(visitor.session().place(), front.screen().shown());
        front.show(room.now());
        hearing.show(visitor.session(), front.screen().shown(), front.screen().rain());
        upkeep.ifPresent(station -> station.staff(front.staff().isVisible()));
        opening.frame(window::isSeen);
        drawing.beat();
    }

    /// Asked by the trainer, which lives as long as it asks.
    private boolean rests() {
        training.beat();
        return visitor.rests() || room.lesson().stands() || upkeep.map(station -> !station.isOpen()).orElse(false);
    }

    /// The station opened, or closed for the night.
    private void opened(boolean open) {
        if (!open) visitor.leave();
        news.nights().put(!open);
    }

    private Map<String, Heartbeat> pulses() {
        var pulses = new HashMap<>(Map.of("screen", drawing, "training", training));
        pulses.putAll(panels.pulses());
        return pulses;
    }

    @Override
    public void close() {
        panels.close();
        room.close();
        upkeep.ifPresent(KioskServices::close);
    }
}
