package exhibit.lessons;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All that the exhibit has written for the lessons, as `deploy/lessons/build` asks for it.
///
/// @param story with importances as the exhibit opens
/// @param uneven the same for every stop of the second knob, even first
/// @param map of two things in one number
/// @param apart three things in two numbers by hand, where the pair does not come together
/// @param together the same where it does
record Output(Story story, List<Story> uneven, PrintedPhaseMap map, ByHand apart, ByHand together) {

    private static final List<String> IMPORTANCES = List.of("1", "0.95", "0.9", "0.8", "0.7", "0.5");

    /// What `station reconstruct --json` has written.
    record ByHand(double[] hidden, double[] back, double[] output) {

        double[] of(String stage) {
            return switch (stage) {
                case "hidden" -> hidden;
                case "back" -> back;
                case "output" -> output;
                default -> throw new IllegalArgumentException("there is no stage '" + stage + "'");
            };
        }
    }

    /// @param folder of the lessons
    static Output of(Path folder) throws IOException {
        var output = folder.resolve("output");
        var uneven = new ArrayList<Story>();
        for (var importance : IMPORTANCES)
            uneven.add(read(output.resolve("story-" + importance + ".json"), Story.class));
        return new Output(read(output.resolve("story.json"), Story.class), uneven,
                read(output.resolve("map.json"), PrintedPhaseMap.class),
                read(output.resolve("by-hand-apart.json"), ByHand.class),
                read(output.resolve("by-hand-together.json"), ByHand.class));
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        return new Gson().fromJson(Files.readString(file), type);
    }
}
