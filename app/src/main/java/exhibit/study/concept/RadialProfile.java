package exhibit.study.concept;

import exhibit.model.Matrix;
import exhibit.model.mixing.Spectrum;
import exhibit.study.plot.Grid;
import java.util.stream.IntStream;

/// The rim of a shape, as it is read off its picture: how much ink lies on each ray from the middle.
///
/// @param radii along rays all around, in pixels: (1, RAYS)
record RadialProfile(Matrix radii) {

    private static final int RAYS = 121;
    /// A pixel is crossed in so many steps.
    private static final int FINE = 4;

    /// @param picture a square of pixels: 1 ink, 0 none
    static RadialProfile of(Grid picture) {
        return new RadialProfile(Matrix.of(1, RAYS, (_, ray) -> ink(picture, 2 * Math.PI * ray / RAYS)));
    }

    private static double ink(Grid picture, double angle) {
        double middle = picture.rows() / 2.;
        return IntStream.range(0, FINE * (picture.rows() / 2)).mapToDouble(step -> {
            double out = (step + .5) / FINE;
            return picture.at((int) (middle + out * Math.sin(angle)), (int) (middle + out * Math.cos(angle))) / FINE;
        }).sum();
    }

    /// The mean radius.
    double size() {
        return radii.stream().average().orElseThrow();
    }

    /// How often the rim goes out and in on its way around.
    int points() {
        return Spectrum.of(radii).frequency(0);
    }

    /// How far it goes out, as a share of its size.
    double pointed() {
        return (radii.stream().max().orElseThrow() - radii.stream().min().orElseThrow()) / (2 * size());
    }
}
