package exhibit.view;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// How eyes see a colour, in CIE L*a*b* under daylight (D65); colour-blind eyes after Machado, Oliveira and Fernandes
/// (2009), at their most severe.
public enum Sight {
    MOST(1, 0, 0, 0, 1, 0, 0, 0, 1),
    NO_RED(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
    NO_GREEN(.367322, .860646, -.227968, .280085, .672501, .047413, -.01182, .04294, .968881),
    NO_BLUE(1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .3039);

    private static final double[] TO_XYZ = {.4124564, .3575761, .1804375, .2126729, .7151522, .072175, .0193339,
        .119192,
        .9503041};
    private static final double[] WHITE = {.95047, 1, 1.08883};

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes into it
    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    public double[] seen(Color colour) {
        var linear = Arrays.stream(new double[]{colour.getRed(), colour.getGreen(), colour.getBlue()})
                .map(c -> c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4)).toArray();
        var inGamut = Arrays.stream(times(matrix, linear)).map(c -> Math.clamp(c, 0, 1)).toArray();
        var xyz = times(TO_XYZ, inGamut);
        var f = new double[3];
        for (int i = 0; i < 3; i++)
            f[i] = root(xyz[i] / WHITE[i]);
        return new double[]{116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double root(double t) {
        return t > 216. / 24389 ? Math.cbrt(t) : (24389. / 27 * t + 16) / 116;
    }

    private static double[] times(double[] m, double[] v) {
        var out = new double[3];
        for (int i = 0; i < 3; i++)
            out[i] = m[3 * i] * v[0] + m[3 * i + 1] * v[1] + m[3 * i + 2] * v[2];
        return out;
    }
}
