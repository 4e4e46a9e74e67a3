package exhibit.hardware;

/// What became of a control without a hand.
public sealed interface Fault extends ControlEvent {

    /// A control does not work, and why, in words for staff. It is tried again.
    record Lost(Control control, String reason) implements Fault {}

    /// A lost control works again.
    record Back(Control control) implements Fault {}
}
