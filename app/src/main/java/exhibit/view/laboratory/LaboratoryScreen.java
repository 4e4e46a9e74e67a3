package exhibit.view.laboratory;

import exhibit.control.Accessibility;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import exhibit.text.Words;
import exhibit.view.kit.Layers;
import exhibit.view.kit.StyleSheets;
import exhibit.view.kit.Taps;
import exhibit.view.kit.Viewing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The laboratory: an index and a page, of which one is seen. It shows visits and outcomes and tells of taps, as the
/// exhibit's screen does. For the JavaFX thread, `listen` apart.
public final class LaboratoryScreen implements ControlPanel {

    private final List<Study> studies;
    private final Viewing viewing;
    private final Taps taps = new Taps();
    private final Layers wall = new Layers();
    private String language;
    private LaboratoryIndex index;
    private LaboratoryPage page;
    private HandPage hand;
    private BigAdvice advice;
    private Accessibility comfort = Accessibility.USUAL;
    private Optional<LaboratoryVisit> visited = Optional.empty();
    private Optional<Outcome> seen = Optional.empty();
    private KeptResults kept = KeptResults.NONE;

    public LaboratoryScreen(List<Study> studies, Words words) {
        this(studies, words, Viewing.USUAL);
    }

    /// @param viewing from which the size of large letters follows
    public LaboratoryScreen(List<Study> studies, Words words, Viewing viewing) {
        this.studies = List.copyOf(studies);
        this.viewing = viewing;
        language = words.language();
        index = new LaboratoryIndex(studies, words, viewing, taps::tell);
        page = new LaboratoryPage(words, taps::tell);
        hand = new HandPage(words, taps::tell);
        advice = new BigAdvice(words, viewing, this::uncover);
        StyleSheets.dress(wall);
        open();
    }

    private void open() {
        page.setVisible(false);
        hand.setVisible(false);
        advice.setVisible(false);
        wall.clear();
        List.of(index, page, hand, advice).forEach(wall::lay);
        index.show(kept);
        index.ease(comfort.large());
    }

    /// Says everything in this language from now on.
    public void speak(String language) {
        if (this.language.equals(language))
            return;
        this.language = language;
        var words = Words.orEnglish(language);
        index = new LaboratoryIndex(studies, words, viewing, taps::tell);
        page = new LaboratoryPage(words, taps::tell);
        hand = new HandPage(words, taps::tell);
        advice = new BigAdvice(words, viewing, this::uncover);
        open();
        visited.ifPresent(visit -> {
            read(visit);
            uncover(visit);
        });
        seen.ifPresent(this::show);
    }

    static Action pressed(Button button) {
        return new Action.Pressed(button);
    }

    /// What is put into a window; it fills whatever size it is given.
    public Parent node() {
        return wall;
    }

    public void show(LaboratoryVisit visit) {
        var before = visited;
        if (before.equals(Optional.of(visit)))
            return;
        visited = Optional.of(visit);
        boolean opened = opened(before, visit);
        if (opened) {
            read(visit);
            page.open();
        } else if (visit.idle() > 0 && before.filter(was -> was.chosen().equals(visit.chosen())).isPresent())
            advice.turn();
        else
            advice.close();
        uncover(visit);
        if (opened)
            seen.ifPresent(this::show);
    }

    /// Large letters come before the page, which has no room for them.
    private void read(LaboratoryVisit visit) {
        if (comfort.large() && visit.atPage())
            advice.show(visit);
        else
            advice.close();
    }

    private static boolean opened(Optional<LaboratoryVisit> before, LaboratoryVisit now) {
        return before.filter(was -> was.place() == now.place() && was.at() == now.at()).isEmpty();
    }

    private void uncover() {
        visited.ifPresent(this::uncover);
    }

    private void uncover(LaboratoryVisit visit) {
        boolean byHand = visit.atPage() && visit.study() instanceof ByHand;
        boolean seen = visit.atPage() && !advice.isOpen();
        index.setVisible(!visit.atPage());
        page.setVisible(seen && !byHand);
        hand.setVisible(seen && byHand);
        advice.setVisible(visit.atPage() && advice.isOpen());
        if (!visit.atPage())
            index.show(visit);
        else if (byHand)
            hand.show(visit);
        else
            page.show(visit);
    }

    /// What makes this visit easier.
    public void ease(Accessibility comfort) {
        this.comfort = comfort;
        index.ease(comfort.large());
    }

    /// What pages show in the end, for the index.
    public void show(KeptResults kept) {
        this.kept = kept;
        index.show(kept);
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

    /// Once a frame: lets time pass for what turns, which nothing does for who wants calm.
    public void move(long nanos) {
        if (!comfort.calm())
            page.move(nanos);
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        taps.listen(listener);
    }
}
