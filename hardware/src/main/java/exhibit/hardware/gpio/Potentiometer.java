package exhibit.hardware.gpio;

import java.util.OptionalDouble;

/// A potentiometer's readings, as positions. Readings tremble, so they are smoothed, and a position is told only when
/// it has moved further than the trembling. After a reset the knob still points at the old value: it is told nothing
/// until the hand has turned it (soft pick-up), so that an empty exhibit does not jump.
final class Potentiometer {

    /// The share of a new reading in the smoothed one: at 50 readings a second it follows within a tenth of a second.
    private static final double NEW = .3;

    /// Two hundredths of the whole turn: more than a worn track trembles, less than a hand means.
    private static final double HYSTERESIS = .02;

    /// The ends of the track are not reached exactly.
    private static final double END = .015;

    private double smooth = Double.NaN;
    private double told = Double.NaN;

    /// @param reading 0 to 1
    /// @return the new position, where there is one to tell
    public OptionalDouble look(double reading) {
        smooth = Double.isNaN(smooth) ? reading : smooth + NEW * (reading - smooth);
        if (Double.isNaN(told)) told = smooth;
        double position = position();
        boolean moved = Math.abs(smooth - told) > HYSTERESIS || (atEnd(position) && !atEnd(told));
        if (!moved) return OptionalDouble.empty();
        told = atEnd(position) ? position : smooth;
        return OptionalDouble.of(position);
    }

    /// The value was put back without the hand; from now on the knob counts only when it is turned.
    public void pickUpLater() {
        told = Double.NaN;
    }

    private double position() {
        return smooth < END ? 0 : smooth > 1 - END ? 1 : smooth;
    }

    private static boolean atEnd(double position) {
        return position <= 0 || position >= 1;
    }
}
