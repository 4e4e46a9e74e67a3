package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.play.BigPlay;
import exhibit.view.play.ExpertFloor;
import exhibit.view.play.FreePlay;
import exhibit.view.play.PlayFloor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// Free play in all its ways, of which one is seen: usual, for experts, and in large letters.
final class FreePlayScreens {

    private final PlayFloor play;
    private final ExpertFloor experts;
    private final BigPlay big;

    FreePlayScreens(Turn turn, Visitor visitor) {
        play = new PlayFloor(turn, visitor);
        experts = new ExpertFloor(turn, visitor);
        big = new BigPlay(turn, visitor);
        experts.setVisible(false);
        big.setVisible(false);
    }

    /// From the lowest to the highest.
    List<Region> floors() {
        return List.of(play, experts, big);
    }

    List<FreePlay> ways() {
        return List.of(play, experts, big);
    }

    Optional<FreePlay> seen() {
        return ways().stream().filter(FreePlay::isVisible).findFirst();
    }

    void show(Session now, Place.Play at) {
        play.show(now, at);
        big.show(now, at);
    }

    /// @param plays whether free play is to be seen at all
    void uncover(Session now, boolean plays) {
        boolean open = now.place() instanceof Place.Play(var drawer, _) && drawer;
        boolean large = now.comfort().large();
        play.setVisible(plays && !open && !large);
        experts.setVisible(plays && open);
        big.setVisible(plays && !open && large);
    }

    /// The usual twin of a knob.
    ScreenKnob knob(Knob knob) {
        return play.knob(knob);
    }

    void note(Collection<Control> faults) {
        play.note(faults);
        experts.note(faults);
    }
}
