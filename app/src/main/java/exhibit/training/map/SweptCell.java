package exhibit.training.map;

import exhibit.model.Embedding;
import exhibit.model.Phase;
import java.util.StringJoiner;

/// One cell of a sweep and who has trained it. As text it is one line of numbers, so that it can be carried on a stick
/// or sent to other stations, and read by any spreadsheet; the line is written once, where the cell was trained, and goes
/// on as it came.
///
/// @param place from 0 at the bottom left, row after row
/// @param station the number of the station, from 1
/// @param line all of this, as `of` has written or read it
public record SweptCell(int place, int station, PhaseCell cell, String line) {

    private static final int BEFORE_W = 7;
    private static final String WORDS_AND_NUMBERS = "[A-Za-z0-9_.,+-]*";

    /// The names of what stands in a line: W row after row, then b.
    public static String header(PhaseSweep sweep) {
        int n = sweep.model().features();
        var outcome = sweep.model().diagram().isPresent() ? "phase" : "represented";
        var names = new StringJoiner(",").add("station,column,row,importance,density," + outcome + ",loss");
        for (int k = 0; k < sweep.model().hidden(); k++)
            for (int i = 0; i < n; i++)
                names.add("W" + k + i);
        for (int i = 0; i < n; i++)
            names.add("b" + i);
        return names.toString();
    }

    /// A cell that has just been trained.
    public static SweptCell of(PhaseSweep sweep, int place, int station, PhaseCell cell) {
        return new SweptCell(place, station, cell, line(sweep, place, station, cell));
    }

    /// @param line as it was written
    /// @throws IllegalArgumentException where it is no cell of this sweep
    public static SweptCell of(PhaseSweep sweep, String line) {
        var parts = line.split(",", -1);
        int n = sweep.model().features(), m = sweep.model().hidden(), columns = sweep.grid().columns();
        var theta = new float[m * n + n];
        if (parts.length != BEFORE_W + theta.length || !line.matches(WORDS_AND_NUMBERS))
            throw new IllegalArgumentException("not " + (BEFORE_W + theta.length) + " values");
        int station = Integer.parseInt(parts[0]);
        int column = Integer.parseInt(parts[1]), row = Integer.parseInt(parts[2]);
        if (station < 1 || column < 0 || column >= columns || row < 0 || row >= sweep.grid().rows())
            throw new IllegalArgumentException("no cell of " + sweep);
        int place = row * columns + column;
        if (!isNear(parts[3], sweep.importance(place)) || !isNear(parts[4], sweep.density(place)))
            throw new IllegalArgumentException("not the importance and the density of that cell of " + sweep);
        for (int i = 0; i < theta.length; i++)
            theta[i] = Float.parseFloat(parts[BEFORE_W + i]);
        var embedding = Embedding.of(theta, m, n);
        var phase = sweep.model().diagram().isPresent() ? Phase.valueOf(parts[5]) : counted(parts[5], embedding);
        return new SweptCell(place, station,
                new PhaseCell(phase, Double.parseDouble(parts[6]), embedding), line);
    }

    /// A spreadsheet keeps fewer digits than were written.
    private static boolean isNear(String written, double asked) {
        return Math.abs(Double.parseDouble(written) - asked) <= 1e-9 * asked;
    }

    private static Phase counted(String represented, Embedding embedding) {
        if (represented.equals(String.valueOf(embedding.represented()))) return Phase.OTHER;
        throw new IllegalArgumentException(represented + " features are not represented");
    }

    /// The numbers are written so that they come back bit for bit.
    private static String line(PhaseSweep sweep, int place, int station, PhaseCell cell) {
        int columns = sweep.grid().columns();
        var line = new StringJoiner(",").add(station + "," + place % columns + "," + place / columns)
                .add(sweep.importance(place) + "," + sweep.density(place)).add(sweep.model().outcome(cell))
                .add(String.valueOf(cell.loss()));
        var e = cell.embedding();
        for (int k = 0; k < e.hidden(); k++)
            for (int i = 0; i < e.features(); i++)
                line.add(String.valueOf(e.coordinate(i, k)));
        for (int i = 0; i < e.features(); i++)
            line.add(String.valueOf(e.bias(i)));
        return line.toString();
    }
}
