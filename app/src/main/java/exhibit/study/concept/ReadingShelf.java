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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What to read on. What can be checked is that every work is there that a page names with its year.
final class ReadingShelf implements Study {

    /// "Nanda and others 2023".
    private static final Pattern WORK = Pattern.compile(
            "\\b(?<author>\\p{Lu}\\p{L}+)(?: and others| et al\\.)? (?<year>\\d{4})");

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
        return List.of(new StudyDial("shelf.work", 0,
                IntStream.rangeClosed(1, FurtherReading.BOOKS.size()).asDoubleStream().boxed().toList()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        stage.show(List.of(new Plot.Shelf("shelf", FurtherReading.BOOKS, (int) chosen.of("shelf.work") - 1)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var named = sources.get().flatMap(source -> WORK.matcher(source).results()).toList();
        return List.of(Finding.atLeast("works that pages name with their year", named.size(), 3),
                Finding.near("of these not on the shelf", named.stream()
                        .filter(work -> FurtherReading.BOOKS.stream().noneMatch(book -> isOf(book, work))).toList()
                        .size(), 0, 0));
    }

    private static boolean isOf(Plot.Book book, MatchResult work) {
        return book.authors().startsWith(work.group("author")) && book.year() == Integer.parseInt(work.group("year"));
    }

    @Override
    public boolean quick() {
        return true;
    }
}
