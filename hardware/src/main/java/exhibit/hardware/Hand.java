package exhibit.hardware;

/// A hand that did something, and where. The same deed comes from pins, the screen, a keyboard, a MIDI box or a file.
public record Hand(Origin origin, Action action) implements ControlEvent {}
