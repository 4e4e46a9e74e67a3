package exhibit.command.learn;

import exhibit.command.option.IdleTimes;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.station.settings.Settings;
import exhibit.story.MinuteScreen;
import exhibit.training.Experiment;
import java.util.List;

/// What is to be seen while frames are timed, and what is learned meanwhile, over and over: a hand on the knob lets
/// nothing come to rest.
///
/// @param session where the visitor is
/// @param turns what is wanted, one after the other; none where nothing is learned any more
record FrameScene(String name, Session session, List<Turn> turns) {

    private static final double HAND_SECONDS = 1.5;

    /// Until the five are there, their figure is born and has its name.
    private static final double BIRTH_SECONDS = 7;

    /// What is wanted for so long.
    record Turn(Experiment wanted, double seconds) {}

    FrameScene {
        turns = List.copyOf(turns);
    }

    /// The first minute, a solid in the story, and free play.
    static List<FrameScene> all() {
        var always = Controls.OPENING;
        return List.of(
                new FrameScene("things rain in", minute(MinuteScreen.RAIN), byTurns(always, with(5, 2, .5))),
                new FrameScene("arrows light up", turned(), byTurns(always, with(5, 2, .5))),
                new FrameScene("a pentagon is born", minute(MinuteScreen.FIGURE),
                        List.of(new Turn(with(5, 2, .97), BIRTH_SECONDS), new Turn(always, HAND_SECONDS))),
                new FrameScene("a solid in the rain", turned(), byTurns(with(8, 3, .9), with(8, 3, .95))),
                new FrameScene("a plane learns", play(), byTurns(with(5, 2, .9), with(5, 2, .95))),
                new FrameScene("a solid learns", play(), byTurns(with(8, 3, .9), with(8, 3, .95))),
                new FrameScene("all is still", play(), List.of()));
    }

    private static List<Turn> byTurns(Experiment one, Experiment other) {
        return List.of(new Turn(one, HAND_SECONDS), new Turn(other, HAND_SECONDS));
    }

    private static Experiment with(int features, int hidden, double sparsity) {
        return new Experiment(new Hyperparameters(features, hidden, sparsity, .9, Activation.RELU), 0);
    }

    private static Session minute(MinuteScreen at) {
        var now = journey().after(nobody(), new Request.Touch(), 0);
        for (var screen = MinuteScreen.WHO; screen != at; screen = screen.next())
            now = journey().after(now, new Request.Next(), 0);
        return now;
    }

    /// The whole machine, as it stands once somebody has turned the knob.
    private static Session turned() {
        return journey().after(nobody(), new Action.Turned(Knob.FIRST, 1), 0);
    }

    private static Session play() {
        return journey().after(nobody(), new Request.Go(new MenuEntry.ToPlay(false)), 0);
    }

    private static Session nobody() {
        return journey().fresh(0);
    }

    private static SessionReducer journey() {
        return new SessionReducer(new Controls(() -> 0), List.of("en"), IdleTimes.of(Settings.usual()));
    }
}
