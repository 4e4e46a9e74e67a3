package exhibit.view.kit;

import exhibit.control.Request;
import exhibit.hardware.Action;
import exhibit.text.Words;

/// The visitor before a screen: what the controls mean, and in which words; how far away the eyes are; and who hears of
/// what the fingers do. Made once for each language, and all that a screen has to know of who looks at it.
public record Visitor(ControlMeaning controls, Viewing viewing, Taps taps) {

    public Words words() {
        return controls.words();
    }

    /// The same one, spoken to in other words.
    public Visitor in(Words words) {
        return new Visitor(controls.in(words), viewing, taps);
    }

    /// Used a control's twin on the screen.
    public void used(Action action) {
        taps.tell(action);
    }

    /// Asked for something by name.
    public void asked(Request wish) {
        taps.ask(wish);
    }
}
