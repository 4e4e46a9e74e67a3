package exhibit.control;

import exhibit.hardware.Button;

/// What the buttons mean in the laboratory.
public final class LaboratoryControls {

    /// Back to the study before.
    public static final Button PREVIOUS = Button.FIRST;

    /// On to the next study; from the index, into the one that is pointed at.
    public static final Button NEXT = Button.SECOND;

    /// Into the laboratory, and out again.
    public static final Button BACK = Button.THIRD;

    /// What the page by hand has for help.
    public static final Button HELP = Button.FOURTH;

    private LaboratoryControls() {
    }
}
