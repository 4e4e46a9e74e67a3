package exhibit.view.laboratory;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.StudyDial;
import exhibit.study.claim.Claims;
import exhibit.study.plot.Plot;
import exhibit.text.DialWords;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.plot.PlotView;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// One study to play with: one of its pictures large and the others as tiles, a sentence that says what to watch, its
/// dials, and what was measured beside what is said of it.
final class LaboratoryPage extends Region {

    private static final int MOST_PLOTS = 3;

    /// Letters against plain words: the sentence, and what stands in pictures.
    private static final double SENTENCE = 1.5;
    private static final double SMALL = 1.25;

    /// Of the studies of the paper; all others tell of another text.
    private static final String PAPER = "T";

    private final Words words;
    private final PageHead head;
    private final KeySentence sentence;
    private final Advice advice;
    private final Working working;
    private final VerdictStrip strip;
    private final PlotView leader;
    private final List<PlotTile> tiles;
    private final List<ScreenKnob> knobs;
    private List<Plot> plots = List.of();
    private int leading;
    private int dials;
    private boolean told;

    LaboratoryPage(Words words, Consumer<Action> tell) {
        this.words = words;
        head = new PageHead(words, tell);
        advice = new Advice(words);
        sentence = new KeySentence(words, advice::open);
        working = new Working(words);
        strip = new VerdictStrip(words);
        leader = PlotView.leading(words, (knob, position) -> tell.accept(new Action.TurnedTo(knob, position)));
        tiles = IntStream.range(1, MOST_PLOTS).mapToObj(t -> new PlotTile(words, () -> lead(others().get(t - 1))))
                .toList();
        knobs = Stream.of(Knob.values()).map(knob -> ScreenKnob.lent(knob, tell)).toList();
        getChildren().addAll(head, sentence, working, strip, leader);
        getChildren().addAll(tiles);
        getChildren().addAll(knobs);
        getChildren().add(advice);
    }

    /// Another page, or the same one anew: nothing is known of it yet, and its first picture will lead.
    void open() {
        leading = 0;
        plots = List.of();
        strip.hide();
        advice.close();
        pictures();
    }

    /// Another study, or another place of its dials.
    void show(LaboratoryVisit visit) {
        var id = visit.study().id();
        head.show(visit);
        sentence.show(words.label(id + ".see"));
        advice.show(words.label(id + ".see"), words.label(id + ".limits"));
        told = Claims.speakOf(visit.study(), visit.chosen());
        strip.name(id.startsWith(PAPER));
        dials = Math.min(knobs.size(), visit.chosen().choices().size());
        for (int dial = 0; dial < knobs.size(); dial++) {
            knobs.get(dial).setVisible(dial < dials);
            if (dial < dials)
                show(knobs.get(dial), visit.chosen().choices().get(dial), visit.chosen().at().get(dial));
            else
                knobs.get(dial).sleep();
        }
        requestLayout();
    }

    private void show(ScreenKnob knob, StudyDial choice, int at) {
        knob.show(words.label(choice.name()), (double) at / (choice.values().size() - 1),
                new DialWords(words).value(choice, at));
    }

    void show(Outcome outcome) {
        working.show(outcome.share(), outcome.kept());
        strip.show(Claims.of(outcome));
        plots = outcome.plots().subList(0, Math.min(outcome.plots().size(), MOST_PLOTS));
        pictures();
    }

    private void lead(int plot) {
        leading = plot;
        pictures();
    }

    private void pictures() {
        leader.setVisible(!plots.isEmpty());
        if (!plots.isEmpty())
            leader.show(plots.get(first()));
        var others = others();
        for (int t = 0; t < tiles.size(); t++) {
            tiles.get(t).setVisible(t < others.size());
            if (t < others.size())
                tiles.get(t).show(plots.get(others.get(t)));
        }
        requestLayout();
    }

    /// The plot that leads; a page that has begun anew may have fewer for a while.
    private int first() {
        return leading < plots.size() ? leading : 0;
    }

    private List<Integer> others() {
        return IntStream.range(0, plots.size()).filter(p -> p != first()).boxed().toList();
    }

    /// Lets time pass for what turns.
    void move(long nanos) {
        if (leader.isVisible())
            leader.move(nanos);
        tiles.stream().filter(PlotTile::isVisible).forEach(tile -> tile.move(nanos));
    }

    @Override
    protected void layoutChildren() {
        var page = PagePlan.of(getWidth(), getHeight());
        double small = SMALL * page.base(), large = SENTENCE * page.base();
        var plan = StudyPlan.of(page, others().size(), dials, told,
                sentence.needed(large, StudyPlan.across(page)));
        new Box(0, 0, getWidth(), getHeight()).place(head);
        sentence.size(large);
        plan.words().place(sentence);
        leader.size(small);
        plan.leader().place(leader);
        for (int t = 0; t < plan.tiles().size(); t++)
            plan.tiles().get(t).place(tiles.get(t));
        working.size(small);
        plan.strip().place(working);
        strip.size(small);
        plan.strip().place(strip);
        advice.size(small);
        plan.leader().place(advice);
        dials(plan, page.base());
    }

    private void dials(StudyPlan plan, double base) {
        double names = IntStream.range(0, dials)
                .mapToDouble(i -> knobs.get(i).fitting(SMALL * base, plan.dials().get(i).width())).min().orElse(base);
        for (int i = 0; i < dials; i++) {
            knobs.get(i).size(SMALL * base, names);
            plan.dials().get(i).place(knobs.get(i));
        }
    }
}
