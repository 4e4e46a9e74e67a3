package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.Question;
import exhibit.text.Things;
import exhibit.text.Words;
import exhibit.view.kit.AnswerFace;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// The answers to a chapter's question, side by side.
final class Answers extends Region {

    private static final int MOST_COLUMNS = 3;
    private static final double GAP = .35;

    /// Where they are no things they stand alone and may be larger.
    private static final double FIGURES = 1.4;

    private final Words words;
    private final Visitor visitor;
    private final List<AnswerFace> faces = new ArrayList<>();
    private Optional<Question> shown = Optional.empty();
    private double letters = 16;

    Answers(Visitor visitor) {
        this.visitor = visitor;
        words = visitor.words();
        setManaged(false);
    }

    void show(Place.Story story) {
        var question = story.question();
        if (!shown.equals(Optional.of(question)))
            offer(question);
        for (int i = 0; i < faces.size(); i++)
            faces.get(i).mark(story.guess().contains(i), story.pointed() == i);
    }

    private void offer(Question question) {
        shown = Optional.of(question);
        faces.clear();
        faces.addAll(IntStream.range(0, question.answers()).mapToObj(i -> face(question, i)).toList());
        getChildren().setAll(faces);
        size(letters);
    }

    private AnswerFace face(Question question, int answer) {
        Runnable action = () -> visitor.asked(new Request.Answer(answer));
        return switch (question) {
            case Question.Things _,Question.Answerer _ ->
                new AnswerFace(Words.capital(words.text(Things.key(answer))), OptionalInt.of(answer), action);
            case Question.Fits _ ->
                new AnswerFace(words.text(answer == Question.Fits.RING ? "fits.ring" : "fits.middle"),
                        OptionalInt.empty(), action);
        };
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        boolean named = shown.filter(Question::asksForThings).isPresent();
        faces.forEach(face -> face.size((named ? 1 : FIGURES) * letters));
        requestLayout();
    }

    /// How wide they want to stand, in pixels: three in a row, if they are many.
    double width(double letters) {
        size(letters);
        int columns = faces.size() == 4 ? 2 : Math.min(faces.size(), MOST_COLUMNS);
        return columns * natural() + (columns - 1) * GAP * letters;
    }

    private double natural() {
        return faces.stream().mapToDouble(AnswerFace::natural).max().orElse(0);
    }

    /// Whether two in a row are enough.
    private boolean isTall(double gap) {
        boolean narrow = MOST_COLUMNS * (natural() + gap) - gap > getWidth();
        return faces.size() == 4 || (narrow && getHeight() > getWidth());
    }

    /// Four stand two by two; a last row that is not full stands in the middle. On a wide place all are in one row.
    @Override
    protected void layoutChildren() {
        int count = faces.size();
        double gap = GAP * letters;
        boolean wide = getWidth() > 2 * getHeight() && count * (natural() + gap) <= getWidth() + gap;
        int columns = wide ? Math.max(1, count) : isTall(gap) ? 2 : Math.clamp(count, 1, MOST_COLUMNS);
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        var all = new Box(0, 0, getWidth(), Math.min(getHeight(), rows * 5 * letters));
        for (int i = 0; i < count; i++) {
            int inRow = Math.min(columns, count - i / columns * columns);
            double shift = (columns - inRow) * (all.width() + gap) / columns / 2;
            var box = all.row(i / columns, rows, gap).column(i % columns, columns, gap);
            new Box(box.x() + shift, box.y(), box.width(), box.height()).place(faces.get(i));
        }
    }
}
