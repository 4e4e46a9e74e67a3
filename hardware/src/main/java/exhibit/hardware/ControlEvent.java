package exhibit.hardware;

/// What a panel tells: what a hand did, or what became of a control.
public sealed interface ControlEvent permits Hand, Fault {}
