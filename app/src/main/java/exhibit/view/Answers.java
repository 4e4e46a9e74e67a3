package exhibit.view;

import exhibit.chapter.Question;
import exhibit.control.Place;
import exhibit.control.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// The answers to a chapter's question, side by side.
final class Answers extends Region {

    private static final int MOST_COLUMNS = 3;

    private final Words words;
    private final Consumer<Wish> ask;
    private final List<AnswerFace> faces = new ArrayList<>();
    private Optional<Question> shown = Optional.empty();
    private double letters = 16;

    Answers(Words words, Consumer<Wish> ask) {
        this.words = words;
        this.ask = ask;
        setManaged(false);
    }

    void show(Place.Story story) {
        var question = story.chapter().question();
        if (!shown.equals(Optional.of(question)))
            offer(question);
        shown = Optional.of(question);
        for (int i = 0; i < faces.size(); i++)
            faces.get(i).mark(story.guess().contains(i), story.pointed() == i);
    }

    private void offer(Question question) {
        faces.clear();
        faces.addAll(IntStream.range(0, question.answers()).mapToObj(i -> face(question, i)).toList());
        getChildren().setAll(faces);
        size(letters);
    }

    private AnswerFace face(Question question, int answer) {
        Runnable action = () -> ask.accept(new Wish.Answer(answer));
        return switch (question) {
            case Question.Things _ ->
                new AnswerFace(Words.capital(words.text(Thing.of(answer).key())), OptionalInt.of(answer), action);
            case Question.Count count ->
                new AnswerFace(Integer.toString(count.counts().get(answer)), OptionalInt.empty(), action);
            case Question.YesOrNo _ ->
                new AnswerFace(words.text(answer == 0 ? "yes" : "no"), OptionalInt.empty(), action);
        };
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        faces.forEach(face -> face.size(letters));
        requestLayout();
    }

    /// Four stand two by two; a last row that is not full stands in the middle. On a wide place all are in one row.
    @Override
    protected void layoutChildren() {
        int count = faces.size();
        boolean wide = getWidth() > 2 * getHeight();
        int columns = wide ? Math.max(1, count) : count == 4 ? 2 : Math.clamp(count, 1, MOST_COLUMNS);
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        double gap = .6 * letters;
        var all = new Box(0, 0, getWidth(), Math.min(getHeight(), rows * 7.5 * letters));
        for (int i = 0; i < count; i++) {
            int inRow = Math.min(columns, count - i / columns * columns);
            double shift = (columns - inRow) * (all.width() + gap) / columns / 2;
            var box = all.row(i / columns, rows, gap).column(i % columns, columns, gap);
            new Box(box.x() + shift, box.y(), box.width(), box.height()).place(faces.get(i));
        }
    }
}
