package exhibit.view;

import exhibit.chapter.ByHand;
import exhibit.chapter.Outcome;
import exhibit.chapter.Study;
import exhibit.chapter.Visit;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// The laboratory: an index and a page, of which one is seen. It shows visits and outcomes and tells of taps, as the
/// exhibit's screen does. For the JavaFX thread, `listen` apart.
public final class LaboratoryScreen implements ControlPanel {

    /// Back to the study before.
    public static final Button PREVIOUS = Button.FIRST;

    /// On to the next study; from the index, into the one that is pointed at.
    public static final Button NEXT = Button.SECOND;

    /// Into the laboratory, and out again.
    public static final Button BACK = Button.THIRD;

    /// What the page by hand has for help.
    public static final Button HELP = Button.FOURTH;

    private final LaboratoryIndex index;
    private final LaboratoryPage page;
    private final HandPage hand;
    private final Pane wall = new Pane() {
        @Override
        protected void layoutChildren() {
            var all = new Box(0, 0, getWidth(), getHeight());
            all.place(index);
            all.place(page);
            all.place(hand);
        }
    };
    private Optional<Visit> visited = Optional.empty();
    private volatile Consumer<ControlEvent> listener = _ -> {};

    public LaboratoryScreen(List<Study> studies, Words words) {
        index = new LaboratoryIndex(studies, words, this::tell);
        page = new LaboratoryPage(words, this::tell);
        hand = new HandPage(words, this::tell);
        Look.dress(wall);
        wall.getChildren().addAll(index, page, hand);
        page.setVisible(false);
        hand.setVisible(false);
        index.show(0);
    }

    static ControlEvent pressed(Button button) {
        return new ControlEvent.Pressed(button);
    }

    /// What is put into a window; it fills whatever size it is given.
    public Parent node() {
        return wall;
    }

    public void show(Visit visit) {
        visited = Optional.of(visit);
        index.setVisible(!visit.atPage());
        boolean byHand = visit.atPage() && visit.study() instanceof ByHand;
        page.setVisible(visit.atPage() && !byHand);
        hand.setVisible(byHand);
        if (byHand)
            hand.show(visit);
        else if (visit.atPage())
            page.show(visit);
        else
            index.show(visit.at());
    }

    /// What comes too late, for a page that was left, is not shown.
    public void show(Outcome outcome) {
        if (visited.filter(visit -> visit.atPage() && visit.study().equals(outcome.study())).isEmpty())
            return;
        if (outcome.study() instanceof ByHand)
            hand.show(outcome);
        else
            page.show(outcome);
    }

    /// Once a frame: lets time pass for what turns.
    void move(long nanos) {
        page.move(nanos);
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    private void tell(ControlEvent event) {
        listener.accept(event);
    }
}
