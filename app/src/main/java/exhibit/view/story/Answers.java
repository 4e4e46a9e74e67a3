package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.Question;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import java.util.List;
import javafx.scene.layout.Region;

/// The two answers to whether something will find a place, side by side.
final class Answers extends Region {

    private static final double GAP = .35;

    private final AnswerFace ring;
    private final AnswerFace middle;
    private double letters = 16;

    Answers(Visitor visitor) {
        var words = visitor.words();
        ring = new AnswerFace(words.text("fits.ring"), true,
                () -> visitor.asked(new Request.Answer(Question.Fits.RING)));
        middle = new AnswerFace(words.text("fits.middle"), false,
                () -> visitor.asked(new Request.Answer(Question.Fits.MIDDLE)));
        setManaged(false);
        getChildren().addAll(ring, middle);
    }

    void show(Place.Story story) {
        mark(ring, Question.Fits.RING, story);
        mark(middle, Question.Fits.MIDDLE, story);
    }

    private static void mark(AnswerFace face, int answer, Place.Story story) {
        face.mark(story.guess().contains(answer), story.pointed() == answer);
    }

    /// @param letters the size of words in pixels
    void size(double letters) {
        this.letters = letters;
        ring.size(letters);
        middle.size(letters);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        var faces = List.of(ring, middle);
        for (int i = 0; i < faces.size(); i++)
            all.column(i, faces.size(), GAP * letters).place(faces.get(i));
    }
}
