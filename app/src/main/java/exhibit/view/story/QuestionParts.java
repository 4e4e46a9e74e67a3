package exhibit.view.story;

import exhibit.control.Place;
import exhibit.story.Question;
import exhibit.training.Snapshot;
import exhibit.view.disc.ThingMarks;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Machine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// What is asked on the picture, what was guessed, and the things that a visitor lets come.
final class QuestionParts {

    private final Machine machine;
    private final Slots slots = new Slots();
    private final Answers fits;
    private final BadgeButtons badges;
    private Set<Integer> pressed = Set.of();
    private Set<Integer> held = Set.of();
    private ThingMarks marks = ThingMarks.NONE;
    private boolean asking;

    QuestionParts(Visitor visitor, Machine machine) {
        this.machine = machine;
        fits = new Answers(visitor);
        badges = new BadgeButtons(visitor, machine.disc());
    }

    /// From the lowest to the highest.
    List<Node> nodes() {
        return List.of(slots, badges, fits);
    }

    /// Whether a question is open.
    boolean asking() {
        return asking;
    }

    void show(Place place) {
        hide();
        if (place instanceof Place.Story story)
            show(story);
    }

    private void hide() {
        asking = false;
        pressed = Set.of();
        marks = ThingMarks.NONE;
        machine.learn(false);
        List.of(slots, fits, badges).forEach(part -> part.setVisible(false));
    }

    private void show(Place.Story story) {
        asking = story.asking();
        boolean things = asking && story.question().asksForThings();
        boolean pressing = !asking && story.chapter().presses();
        slots.setVisible(things);
        fits.setVisible(asking && !things);
        badges.setVisible(things || pressing);
        machine.learn(asking && story.chapter().fresh());
        slots.show(story.question().wanted(), story.guess());
        if (fits.isVisible())
            fits.show(story);
        pressed = pressing ? Set.copyOf(story.pressed()) : Set.of();
        marks = new ThingMarks(things, things ? Set.copyOf(story.guess()) : Set.of(), guessed(story),
                things || pressing ? story.pointed() : -1);
    }

    /// A guess stays as a ghost when the question is closed.
    private static Set<Integer> guessed(Place.Story story) {
        return !story.asking() && story.question().asksForThings() ? Set.copyOf(story.guess()) : Set.of();
    }

    /// What comes follows from what was learned.
    void show(Place place, Snapshot seen) {
        hold(coming(place, seen));
    }

    private Set<Integer> coming(Place place, Snapshot seen) {
        return place instanceof Place.Story story && story.asking()
                && story.question() instanceof Question.Answerer asked
                        ? Set.copyOf(asked.about(seen.embedding()))
                        : pressed;
    }

    private void hold(Set<Integer> things) {
        if (held.equals(things) && machine.isHeld() == !things.isEmpty()) return;
        held = things;
        machine.hold(things.isEmpty() ? Optional.empty() : Optional.of(things));
    }

    /// What a visitor lets come, in the order of things.
    List<Integer> pressed() {
        return pressed.stream().sorted().toList();
    }

    /// Once a frame.
    void move() {
        if (badges.isVisible())
            badges.follow();
    }

    /// @param box where the visitor acts
    void place(Box box, StoryLayout layout) {
        box.place(slots);
        box.place(fits);
        fits.size(layout.caption());
        badges.size(layout.finger());
        machine.disc().set(machine.disc().scene().mark(marks, layout.finger()));
    }
}
