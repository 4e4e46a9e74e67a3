package exhibit.command;

import exhibit.model.PhaseDiagram;
import exhibit.training.PhaseCell;
import exhibit.training.PhaseGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Paints a phase map by training. It goes on from what its file has already, and leaves the file whole after every
/// cell, wherever the work is broken off.
@Command(name = "sweep", description = "Paint a phase map by training, cell by cell; goes on from what the file has.", mixinStandardHelpOptions = true, showDefaultValues = true)
final class Sweep implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--model", paramLabel = "N-M", defaultValue = "2-1", converter = Diagram.class, description = "2-1: two features in one dimension; 3-2: three in two.")
    private PhaseDiagram diagram = PhaseDiagram.TWO_IN_ONE;

    @Option(names = "--grid", paramLabel = "CxR", defaultValue = "11x11", converter = Cells.class, description = "Values of relative importance by values of density, 2 to 101 each.")
    private PhaseGrid grid = PhaseGrid.STANDARD;

    @Option(names = "--instances", paramLabel = "K", defaultValue = "10", converter = Instances.class, description = "Models a cell, of which the best counts, 1 to 1000.")
    private int instances;

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the map as JSON, and go on from it if it is there; - is standard output.")
    private @Nullable Target json;

    @Option(names = "--png", paramLabel = "FILE", converter = Target.Picture.class, description = "Draw the map, and the borders of the closed forms over it.")
    private @Nullable Target png;

    /// Which of the two models.
    static final class Diagram implements ITypeConverter<PhaseDiagram> {
        @Override
        public PhaseDiagram convert(String value) {
            for (var diagram : PhaseDiagram.values())
                if (PhaseFile.name(diagram).equals(value.strip())) return diagram;
            throw Allowed.refusal(value, "2-1 or 3-2");
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
            throw Allowed.refusal(value, "a grid such as 11x11, 2 to " + PhaseGrid.MOST + " each");
        }
    }

    static final class Instances extends Allowed.Whole {
        Instances() {
            super(1, 1000);
        }
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var map = painted(begun());
        if (json != null) json.write(Json.of(map), out);
        if (png != null) Screens.drawPlot(map.picture(diagram), png.file());
        if (!Target.fillsStandardOutput(json))
            out.print(String.format(Locale.ROOT, "%d of %d cells as the closed forms say%n", map.right(diagram),
                    grid.cells()));
        out.flush();
        return ExitCode.OK;
    }

    private PhaseFile begun() {
        var empty = PhaseFile.empty(diagram, grid, instances);
        if (json == null || json.isStandardOutput() || !Files.exists(json.file())) return empty;
        try {
            return PhaseFile.read(json.file(), empty);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--json': " + e.getMessage(), e);
        }
    }

    private PhaseFile painted(PhaseFile begun) {
        var map = begun;
        try (var progress = new Progress(grid.cells())) {
            while (!map.isWhole()) {
                int cell = map.cells().size();
                progress.done(cell);
                double r = grid.importance(cell % grid.columns()), p = grid.density(cell / grid.columns());
                map = map.and(r, p, PhaseCell.trained(diagram, r, p, instances, () -> {}));
                keep(map);
            }
        }
        return map;
    }

    private void keep(PhaseFile map) {
        if (json != null && !json.isStandardOutput()) json.write(Json.of(map), spec.commandLine().getOut());
    }
}
