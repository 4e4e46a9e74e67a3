package exhibit.view.knob;

import exhibit.hardware.Knob;

/// What is drawn round a knob of the exhibit, so that it says without a word what it does.
enum KnobScale {

    /// How often things come: drops that thin out, from five to one.
    DROPS,

    /// How uneven things are: bars that fall.
    BARS,

    /// An arc that fills, from minus to plus.
    ARC;

    static KnobScale of(Knob knob) {
        return switch (knob) {
            case FIRST -> DROPS;
            case SECOND -> BARS;
            default -> ARC;
        };
    }
}
