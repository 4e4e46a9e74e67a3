package exhibit.laboratory;

import exhibit.study.Study;
import exhibit.study.computation.ComputationStudies;
import exhibit.study.concept.ConceptStudies;
import exhibit.study.geometry.GeometryStudies;
import exhibit.study.hand.HandStudies;
import exhibit.study.mixing.MixingStudies;
import exhibit.study.paper.PaperStudies;
import exhibit.study.unmixing.UnmixingStudies;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every study: the paper's, in its order, then by hand, ideas, mixing, unmixing.
public final class Laboratory {

    private static final String GROUPS = "THCMU";

    public static final List<Study> ALL = withAliases(Stream.of(PaperStudies.ALL, GeometryStudies.ALL,
            ComputationStudies.ALL, HandStudies.ALL, ConceptStudies.all(Laboratory::sources), MixingStudies.ALL,
            UnmixingStudies.ALL)
            .flatMap(List::stream).toList());

    private Laboratory() {
    }

    public static Optional<Study> of(String id) {
        return of(ALL, id);
    }

    /// The study itself where two documents tell of it.
    public static Study original(Study study) {
        return study instanceof StudyAlias alias ? alias.study() : study;
    }

    private static Optional<Study> of(List<Study> studies, String id) {
        return studies.stream().filter(study -> study.id().equalsIgnoreCase(id)).findFirst();
    }

    /// What two documents tell of has a page in both.
    private static List<Study> withAliases(List<Study> studies) {
        var aliases = Stream.of(
                new StudyAlias("H1", "by hand, Superposition: A simple example", of(studies, "T1").orElseThrow()),
                new StudyAlias("C4", "notes, Privileged vs Non-privileged Bases", of(studies, "T29").orElseThrow()));
        return Stream.concat(studies.stream(), aliases).sorted(Comparator.comparingInt(Laboratory::place)).toList();
    }

    /// Where a study stands: by its group, then by its number.
    private static int place(Study study) {
        return 100 * GROUPS.indexOf(study.id().charAt(0)) + Integer.parseInt(study.id().substring(1));
    }

    private static Stream<String> sources() {
        return ALL.stream().map(Study::source);
    }
}
