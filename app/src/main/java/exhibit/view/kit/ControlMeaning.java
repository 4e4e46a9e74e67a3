package exhibit.view.kit;

import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.text.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// What the controls are for, in words and colours.
///
/// @param dials what each knob turns, shown in the knobs' order
/// @param verbs the key of each button's word, shown in the buttons' order
public record ControlMeaning(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words) {

    /// The same, said in other words.
    public ControlMeaning in(Words words) {
        return new ControlMeaning(dials, verbs, words);
    }

    /// What it is for; where it is for nothing, its place.
    public String name(Control control) {
        var key = switch (control) {
            case Knob knob -> Optional.ofNullable(dials.get(knob))
                    .map(dial -> "dial." + dial.name().toLowerCase(Locale.ROOT));
            case Button button -> Optional.ofNullable(verbs.get(button));
        };
        return key.map(words::text).orElseGet(() -> Words.capital(words.place(control)));
    }

    /// The colour of a knob is the colour of what it turns; buttons have none.
    public Color colour(Control control) {
        return control instanceof Knob knob && dials.containsKey(knob)
                ? Palette.of(knob)
                : Palette.WORDS;
    }
}
