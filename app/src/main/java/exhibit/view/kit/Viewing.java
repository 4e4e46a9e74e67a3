package exhibit.view.kit;

/// From how far which screen is read, by which millimetres become pixels, and whether a face looks back.
///
/// @param longer the longer side of the picture in mm
/// @param distance of the eyes in mm
/// @param face whether the machine has an eye and feet
public record Viewing(double longer, double distance, boolean face) {

    /// As the settings come: 7 inches from half a metre.
    public static final Viewing USUAL = new Viewing(155, 500, true);

    /// A capital that everybody can read from half a metre, in mm (3/16 inch).
    static final double CAPITAL_MM = 4.8;

    /// What a finger needs, in mm.
    public static final double FINGER_MM = 15;

    private static final double HALF_A_METRE = 500;
    private static final double LARGE_DEGREES = .7;

    /// How much larger large letters are at the least.
    private static final double LARGER = 1.26;

    /// A capital's part of the size of letters, in Inter.
    private static final double CAPITAL = .727;

    /// Letters fill no screen, however far away the eyes are: as many as these stand above one another.
    private static final double MOST = 10;

    /// On a screen that is larger than it must be letters grow with it, up to so many above one another.
    private static final double FEWEST = 18;

    /// The sizes on a screen of so many pixels.
    ///
    /// @param large whether letters are large enough to be read from afar
    public Measure measure(double width, double height, boolean large) {
        double pixels = pixels(width, height);
        double shorter = Math.min(width, height);
        double usual = Math.max(letters(CAPITAL_MM, width, height), shorter / FEWEST);
        double letters = large ? Math.max(large(width, height), LARGER * usual) : usual;
        return new Measure(Math.min(letters, shorter / MOST), Math.min(FINGER_MM * pixels, .18 * shorter));
    }

    /// The size of letters whose capitals look as high as that from half a metre, in pixels.
    ///
    /// @param capital in mm
    public double letters(double capital, double width, double height) {
        return capital(capital * Math.max(1, distance / HALF_A_METRE) * pixels(width, height));
    }

    /// The size of letters whose capitals are so high, both in pixels.
    public static double capital(double high) {
        return high / CAPITAL;
    }

    /// The size of letters whose capitals fill 0.7 degrees of what is seen, in pixels.
    double large(double width, double height) {
        double capital = 2 * distance * Math.tan(Math.toRadians(LARGE_DEGREES / 2));
        return capital / CAPITAL * pixels(width, height);
    }

    /// How many make a millimetre.
    public double pixels(double width, double height) {
        return Math.max(width, height) / longer;
    }

    /// How large things are for eyes and hands, in pixels.
    ///
    /// @param letters the size of plain words
    /// @param finger the least height of what is tapped
    public record Measure(double letters, double finger) {}
}
