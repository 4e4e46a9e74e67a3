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

    private final List<Study> studies;
    private final Layers wall = new Layers();
    private String language;
    private LaboratoryIndex index;
    private LaboratoryPage page;
    private HandPage hand;
    private Optional<Visit> visited = Optional.empty();
    private Optional<Outcome> seen = Optional.empty();
    private volatile Consumer<ControlEvent> listener = _ -> {};

    public LaboratoryScreen(List<Study> studies, Words words) {
        this.studies = List.copyOf(studies);
        language = words.language();
        index = new LaboratoryIndex(studies, words, this::tell);
        page = new LaboratoryPage(words, this::tell);
        hand = new HandPage(words, this::tell);
        Look.dress(wall);
        open();
    }

    private void open() {
        page.setVisible(false);
        hand.setVisible(false);
        wall.clear();
        List.of(index, page, hand).forEach(wall::lay);
        index.show(0);
    }

    /// Says everything in this language from now on.
    public void speak(String language) {
        if (this.language.equals(language))
            return;
        this.language = language;
        var words = Words.in(language);
        index = new LaboratoryIndex(studies, words, this::tell);
        page = new LaboratoryPage(words, this::tell);
        hand = new HandPage(words, this::tell);
        open();
        visited.ifPresent(this::show);
        seen.ifPresent(this::show);
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
        seen = Optional.of(outcome);
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
