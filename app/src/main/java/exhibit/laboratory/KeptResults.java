package exhibit.laboratory;

import exhibit.study.Study;
import exhibit.study.plot.Plot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What pages show in the end with their dials as they open, worked out before and brought along.
///
/// @param results by the ids of their studies
public record KeptResults(Map<String, Result> results) {

    public static final KeptResults NONE = new KeptResults(Map.of());

    /// @param study its id
    /// @param code which code made it, as `StudyCode` says
    /// @param plots what its page shows in the end, all of it
    public record Result(String study, String code, List<Plot> plots) {

        public Result {
            plots = List.copyOf(plots);
        }
    }

    public KeptResults {
        results = Map.copyOf(results);
    }

    static KeptResults of(Collection<Result> results) {
        return new KeptResults(results.stream().collect(Collectors.toMap(Result::study, Function.identity())));
    }

    /// What the page of a study shows in the end; nothing where that is not known.
    public List<Plot> of(Study study) {
        var result = results.get(Laboratory.original(study).id());
        return result == null ? List.of() : result.plots();
    }

    /// These and another one, which takes the place of an older one of the same study.
    public KeptResults and(Result result) {
        var all = new HashMap<>(results);
        all.put(result.study(), result);
        return new KeptResults(all);
    }

    /// Those that the code of today would make.
    public KeptResults fitting(Collection<Study> studies) {
        var code = new StudyCode();
        return of(studies.stream().map(Laboratory::original).distinct().filter(study -> fits(study, code))
                .map(study -> results.get(study.id())).toList());
    }

    private boolean fits(Study study, StudyCode code) {
        var result = results.get(study.id());
        return result != null && result.code().equals(code.of(study));
    }
}
