package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What to read on: the sources that the documents name (second document, "Sources"). What can be checked is that the
/// shelf has every work that a page names with its year.
final class ReadingShelf implements Study {

    private static final List<Plot.Book> BOOKS = List.of(
            new Plot.Book("Toy Models of Superposition", "Elhage et al.", 2022),
            new Plot.Book("Toy Models: Simplified by Hand", "Sorensen", 2024),
            new Plot.Book("Zoom In: Circuits", "Olah et al.", 2020),
            new Plot.Book("Feature Visualization", "Olah et al.", 2017),
            new Plot.Book("Mechanistic Interpretability", "Olah", 2022),
            new Plot.Book("Curve Detectors", "Cammarata et al.", 2020),
            new Plot.Book("A Framework for Transformer Circuits", "Elhage et al.", 2021),
            new Plot.Book("Linguistic Regularities", "Mikolov et al.", 2013),
            new Plot.Book("Progress Measures for Grokking", "Nanda et al.", 2023),
            new Plot.Book("A Toy Model of Universality", "Chughtai et al.", 2023),
            new Plot.Book("A Technical Note on Bilinear Layers", "Sharkey", 2023));

    /// "Nanda and others 2023".
    private static final Pattern WORK = Pattern.compile("\\b(?<author>\\p{Lu}\\p{L}+)(?: and others)? (?<year>\\d{4})");

    private final Supplier<Stream<String>> sources;

    /// @param sources what every page names as its source
    ReadingShelf(Supplier<Stream<String>> sources) {
        this.sources = sources;
    }

    @Override
    public String id() {
        return "C16";
    }

    @Override
    public String source() {
        return "notes, Sources";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of();
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.show(List.of(new Plot.Shelf("shelf", BOOKS)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var named = sources.get().flatMap(source -> WORK.matcher(source).results()).toList();
        return List.of(Finding.atLeast("works that pages name with their year", named.size(), 3),
                Finding.near("of these not on the shelf", named.stream()
                        .filter(work -> BOOKS.stream().noneMatch(book -> isOf(book, work))).toList().size(), 0, 0));
    }

    private static boolean isOf(Plot.Book book, MatchResult work) {
        return book.authors().startsWith(work.group("author")) && book.year() == Integer.parseInt(work.group("year"));
    }

    @Override
    public boolean quick() {
        return true;
    }
}
