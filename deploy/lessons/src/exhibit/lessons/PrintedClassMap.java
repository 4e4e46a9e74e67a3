package exhibit.lessons;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The table of the whole class: how many things are kept, by both knobs.
///
/// @param stories one a column
record PrintedClassMap(List<Story> stories, ScreenWords words) {

    /// The way up; what comes after are stops that the knob has passed.
    private static final int STOPS = 8;

    /// To write in.
    String empty() {
        return table("class-map", (_, _) -> "");
    }

    /// What most models keep, and in brackets what others do.
    String filled() {
        return table("class-map key", (story, stop) -> cell(story.stops().get(stop)));
    }

    private static String cell(Story.Stop stop) {
        var others = stop.counts().stream().filter(count -> count != stop.represented()).map(String::valueOf)
                .collect(Collectors.joining(", "));
        return stop.represented() + (others.isEmpty() ? "" : " <small>(" + others + ")</small>");
    }

    private String table(String style, BiFunction<Story, Integer, String> cell) {
        return "<table class=\"" + style + "\"><thead><tr><th>" + words.of("dial.sparsity") + "</th>"
                + "<th colspan=\"" + stories.size() + "\">" + words.of("dial.importance") + "</th></tr><tr><th></th>"
                + row(s -> "<th>" + number(stories.get(s).importance()) + "</th>") + "</tr></thead><tbody>"
                + IntStream.range(0, STOPS).mapToObj(stop -> "<tr><th>" + often(stop) + "</th>"
                        + row(s -> "<td>" + cell.apply(stories.get(s), stop) + "</td>") + "</tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private String row(IntFunction<String> cell) {
        return IntStream.range(0, stories.size()).mapToObj(cell).collect(Collectors.joining());
    }

    private String often(int stop) {
        return words.often(1 - stories.getFirst().stops().get(stop).sparsity()).replace(' ', '\u00a0');
    }

    private String number(double importance) {
        return words.number(importance, importance * 10 % 1 == 0 ? importance == 1 ? 0 : 1 : 2);
    }
}
