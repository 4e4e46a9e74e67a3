package exhibit.view;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/// How far apart two colours look: CIEDE2000, from L*a*b*.
public final class Difference {

    private Difference() {
    }

    public static double between(double[] one, double[] other) {
        double mean = (hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2;
        double g = 1 + (1 - ratio(mean)) / 2;
        double c1 = hypot(g * one[1], one[2]);
        double c2 = hypot(g * other[1], other[2]);
        double h1 = hue(g * one[1], one[2]);
        double h2 = hue(g * other[1], other[2]);
        double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
        double dL = other[0] - one[0];
        double dC = c2 - c1;
        double dH = 2 * sqrt(c1 * c2) * sin(toRadians(turn / 2));
        double L = (one[0] + other[0]) / 2 - 50;
        double C = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
        double t = 1 - .17 * cos(toRadians(h - 30)) + .24 * cos(toRadians(2 * h)) + .32 * cos(toRadians(3 * h + 6))
                - .2 * cos(toRadians(4 * h - 63));
        double lightness = dL / (1 + .015 * L * L / sqrt(20 + L * L));
        double chroma = dC / (1 + .045 * C);
        double hue = dH / (1 + .015 * C * t);
        double middle = (h % 360 + 360) % 360;
        double rotation = -sin(toRadians(60 * exp(-pow((middle - 275) / 25, 2)))) * 2 * ratio(C);
        return sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
    }

    private static double ratio(double chroma) {
        return sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(atan2(b, a)) + 360) % 360;
    }

    /// The shorter way round.
    private static double turn(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }
}
