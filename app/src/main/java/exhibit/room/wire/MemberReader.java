package exhibit.room.wire;

import exhibit.model.Embedding;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The one place where what comes from the network becomes values: a line that is none, is too long, or has a number
/// in it that no station could mean, is left aside, and nothing is thrown. One for each message.
public final class MemberReader {

    /// Of a line, in letters; a cell of the largest model has 300.
    static final int MOST_LETTERS = 1000;

    /// More than these members of one room have numbers for.
    public static final int LAST_STATION = 9999;

    private static final int MOST_LINES = 2000;
    private static final int MOST_DONE = 10_000_000;
    private static final Pattern VERSION = Pattern.compile(MemberText.ROOM + " (\\d{1,9})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}");
    private static final Pattern MEMBER = Pattern.compile("[0-9a-f-]{32,36}");
    private static final Pattern PLACE = Pattern.compile("[a-z0-9-]{0,40}");
    private static final Pattern DOING = Pattern.compile("[a-z]{0,12}");

    private final Consumer<LineFault> faults;
    private final List<MemberLine> lines = new ArrayList<>();
    private Optional<PhaseSweep> about = Optional.empty();

    private MemberReader(Consumer<LineFault> faults) {
        this.faults = faults;
    }

    /// @param message whatever came in
    /// @param faults told why each line is left aside that is
    public static List<MemberLine> lines(String message, Consumer<LineFault> faults) {
        var reader = new MemberReader(faults);
        reader.read(message);
        return reader.lines;
    }

    private void read(String message) {
        var all = message.split("\n", MOST_LINES + 1);
        var version = VERSION.matcher(all[0]);
        if (!version.matches()) faults.accept(LineFault.NO_VERSION);
        else if (Integer.parseInt(version.group(1)) != MemberText.VERSION) faults.accept(LineFault.OTHER_VERSION);
        else if (all.length > MOST_LINES) faults.accept(LineFault.TOO_LARGE);
        else
            for (int i = 1; i < all.length; i++) line(all[i]);
    }

    private void line(String line) {
        if (line.length() > MOST_LETTERS) {
            faults.accept(LineFault.TOO_LONG);
            return;
        }
        int space = line.indexOf(' ');
        var word = space < 0 ? line : line.substring(0, space);
        line(word, space < 0 ? "" : line.substring(space + 1));
    }

    private void line(String word, String rest) {
        switch (word) {
            case MemberText.SWEEP -> keep(LineFault.NO_SWEEP, () -> sweep(rest));
            case MemberText.CELL -> keep(LineFault.NO_CELL, () -> cell(about.orElseThrow(), rest));
            case MemberText.TAKE -> keep(LineFault.NO_PLACE,
                    () -> new MemberLine.Take(about.orElseThrow(), place(rest)));
            case MemberText.CLAIM -> keep(LineFault.NO_PLACE, () -> claim(rest.split(" ", 2)));
            case MemberText.CARD -> keep(LineFault.NO_CARD, () -> card(rest.split(" ", 2)));
            case MemberText.PACE -> keep(LineFault.NO_PACE, () -> pace(rest.split(" ", 2)));
            case MemberText.HAVE -> keep(LineFault.NO_COUNT, () -> have(rest.split(" ", 2)));
            case MemberText.ASK -> keep(LineFault.NO_WORD, () -> alone(rest, new MemberLine.Ask()));
            case MemberText.ALL -> keep(LineFault.NO_WORD, () -> alone(rest, new MemberLine.All()));
            default -> faults.accept(LineFault.NO_WORD);
        }
    }

    /// Reads one line; may fail in any way.
    private interface Reading {
        MemberLine read();
    }

    private void keep(LineFault otherwise, Reading reading) {
        try {
            lines.add(reading.read());
        } catch (RuntimeException _) {
            // Each value refuses in its own way, and all that matters here is that it does.
            faults.accept(otherwise);
        }
    }

    private static MemberLine alone(String rest, MemberLine line) {
        require(rest.isEmpty());
        return line;
    }

    private MemberLine sweep(String text) {
        about = Optional.empty();
        about = Optional.of(PhaseSweep.of(text));
        return new MemberLine.Sweep(about.get());
    }

    private static MemberLine cell(PhaseSweep sweep, String line) {
        var cell = SweptCell.of(sweep, line);
        require(cell.station() <= LAST_STATION && Double.isFinite(cell.cell().loss())
                && isFinite(cell.cell().embedding()));
        return new MemberLine.Cell(sweep, cell);
    }

    private static boolean isFinite(Embedding e) {
        return IntStream.range(0, e.features()).allMatch(i -> Double.isFinite(e.bias(i))
                && IntStream.range(0, e.hidden()).allMatch(k -> Double.isFinite(e.coordinate(i, k))));
    }

    private MemberLine claim(String[] parts) {
        return new MemberLine.Claim(about.orElseThrow(), place(parts[0]), member(parts[1]));
    }

    private int place(String text) {
        int place = number(COUNT, text);
        require(place < about.orElseThrow().cells());
        return place;
    }

    private static MemberLine card(String[] parts) {
        var said = StationState.of(parts[1]);
        require(said.number() >= 1 && said.number() <= LAST_STATION && said.done() >= 0 && said.done() <= MOST_DONE
                && PLACE.matcher(said.at()).matches() && DOING.matcher(said.doing()).matches());
        return new MemberLine.Card(member(parts[0]),
                new StationState(said.number(), said.address(), said.at(), said.doing(),
                        said.done(), OneLine.shown(said.last()), said.alive()));
    }

    private static MemberLine pace(String[] parts) {
        var pace = ClassPace.of(parts[1]);
        require(pace.steps() >= 0 && pace.steps() <= PaceWord.MOST && PLACE.matcher(pace.lock()).matches());
        return new MemberLine.Word(new PaceWord(number(COUNT, parts[0]), pace));
    }

    private MemberLine have(String[] parts) {
        int cells = number(COUNT, parts[0]);
        require(cells <= about.map(PhaseSweep::cells).orElse(0));
        return new MemberLine.Have(about, cells, number(NUMBER, parts[1]));
    }

    private static String member(String text) {
        require(MEMBER.matcher(text).matches());
        return text;
    }

    private static int number(Pattern form, String text) {
        require(form.matcher(text).matches());
        return Integer.parseInt(text);
    }

    private static void require(boolean holds) {
        if (!holds) throw new IllegalArgumentException("no station means that");
    }
}
