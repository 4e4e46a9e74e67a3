package exhibit.command.map;

import exhibit.command.option.RangeConverters;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptModel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// Which sweep.
public final class SweepOptions {

    @Option(names = "--model", paramLabel = "N-M", defaultValue = "2-1", converter = Model.class, description = "2-1: two features in one dimension; 3-2: three in two; 5-2: how many of five are represented in two.")
    private SweptModel model = SweptModel.PAIR;

    @Option(names = "--grid", paramLabel = "CxR", defaultValue = "11x11", converter = Cells.class, description = "Values of relative importance by values of density, "
            + PhaseGrid.LEAST + " to " + PhaseGrid.MOST + " each.")
    private PhaseGrid grid = PhaseGrid.STANDARD;

    @Option(names = "--instances", paramLabel = "K", defaultValue = "10", converter = Instances.class, description = "Models a cell, of which the best counts, 1 to "
            + PhaseSweep.MOST_INSTANCES + ".")
    private int instances;

    public PhaseSweep sweep() {
        return new PhaseSweep(model, grid, instances);
    }

    /// Which of the three.
    static final class Model implements ITypeConverter<SweptModel> {
        @Override
        public SweptModel convert(String value) {
            try {
                return SweptModel.of(value.strip());
            } catch (IllegalArgumentException _) {
                throw RangeConverters.refusal(value, "2-1, 3-2 or 5-2");
            }
        }
    }

    /// Columns by rows.
    static final class Cells implements ITypeConverter<PhaseGrid> {
        @Override
        public PhaseGrid convert(String value) {
            var sides = value.strip().split("x", -1);
            try {
                if (sides.length == 2) return new PhaseGrid(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            } catch (IllegalArgumentException _) {
                // the sentence below says all
            }
            throw RangeConverters.refusal(value,
                    "a grid such as 11x11, " + PhaseGrid.LEAST + " to " + PhaseGrid.MOST + " each");
        }
    }

    static final class Instances extends RangeConverters.Whole {
        Instances() {
            super(PhaseSweep.INSTANCES);
        }
    }
}
