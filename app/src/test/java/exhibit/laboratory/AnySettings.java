package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a visitor may leave the dials of a page.
public final class AnySettings {

    private AnySettings() {
    }

    /// As the page opens, and each dial at both its ends and in its middle.
    public static List<DialSettings> corners(Study study) {
        var opening = DialSettings.opening(study.choices());
        var corners = IntStream.range(0, study.choices().size()).boxed()
                .flatMap(dial -> ends(study.choices().get(dial)).map(at -> with(opening, dial, at)));
        return Stream.concat(Stream.of(opening), corners).distinct().toList();
    }

    /// All dials anywhere.
    ///
    /// @param seed the same one gives the same settings
    public static List<DialSettings> anywhere(Study study, int count, long seed) {
        var random = new Random(seed + study.id().hashCode());
        return Stream.generate(() -> new DialSettings(study.choices(), study.choices().stream()
                .map(choice -> random.nextInt(choice.values().size())).toList())).limit(count).distinct().toList();
    }

    /// A setting with one dial at another of its values.
    private static DialSettings with(DialSettings chosen, int dial, int at) {
        var places = new ArrayList<>(chosen.at());
        places.set(dial, at);
        return new DialSettings(chosen.choices(), places);
    }

    private static Stream<Integer> ends(StudyDial choice) {
        int last = choice.values().size() - 1;
        return Stream.of(0, last / 2, last);
    }
}
