package exhibit.chapter;

import java.util.List;

/// What to read on: the sources that the documents name. Nothing is measured here (second document, "Sources").
final class ReadingShelf implements Study {

    private static final List<Plot.Book> BOOKS = List.of(
            new Plot.Book("Toy Models of Superposition", "Elhage et al.", 2022),
            new Plot.Book("Superposition by Hand", "Sorensen", 2024),
            new Plot.Book("Zoom In: Circuits", "Olah et al.", 2020),
            new Plot.Book("Feature Visualization", "Olah et al.", 2017),
            new Plot.Book("Mechanistic Interpretability", "Olah", 2022),
            new Plot.Book("Curve Detectors", "Cammarata et al.", 2020),
            new Plot.Book("A Framework for Transformer Circuits", "Elhage et al.", 2021),
            new Plot.Book("Linguistic Regularities", "Mikolov et al.", 2013));

    @Override
    public String id() {
        return "C16";
    }

    @Override
    public String source() {
        return "notes, Sources";
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        stage.show(List.of(new Plot.Shelf("shelf", BOOKS)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(Stage stage) {
        stage.done(0);
        return List.of(Finding.near("books on the shelf", BOOKS.size(), 8, 0),
                Finding.near("books that stand there twice", BOOKS.size() - (int) BOOKS.stream().distinct().count(), 0,
                        0));
    }

    @Override
    public boolean quick() {
        return true;
    }
}
