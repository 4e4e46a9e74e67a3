package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.model.ClosedFigure;
import exhibit.story.Chapter;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.SumParts;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.HeroPlan;
import exhibit.view.machine.IrisFace;
import exhibit.view.machine.Machine;
import exhibit.view.machine.MachinePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What stands around the machine on the screens of the story, and what of it is seen where.
final class StoryParts {

    private final Machine machine;
    private final IrisFace iris = new IrisFace();
    private final StoryWords words;
    private final StoryKnobs knobs;
    private final StoryTiles tiles;
    private final KeptNumbers numbers;
    private final QuestionParts question;
    private final MinuteParts minute;
    private final SumParts sum;
    private final Dots chapters = new Dots(Chapter.all().size());
    private Scenery scenery = Scenery.nobody();

    StoryParts(Visitor visitor, Turn turn, Machine machine) {
        this.machine = machine;
        var texts = visitor.words();
        boolean faced = visitor.viewing().face();
        machine.disc().set(machine.disc().scene().face(faced));
        words = new StoryWords(texts);
        knobs = new StoryKnobs(visitor);
        tiles = new StoryTiles(visitor);
        numbers = new KeptNumbers(texts);
        question = new QuestionParts(visitor, machine);
        minute = new MinuteParts(visitor, turn, faced);
        sum = new SumParts(machine.disc(), turn, texts.text("sum.adds"), texts.text("sum.cancels"));
    }

    /// From the lowest to the highest.
    List<Node> nodes() {
        var nodes = new ArrayList<Node>(machine.nodes());
        nodes.addAll(List.of(iris, sum, numbers, chapters));
        nodes.addAll(minute.nodes());
        nodes.addAll(words.nodes());
        nodes.addAll(question.nodes());
        nodes.addAll(knobs.faces());
        nodes.addAll(tiles.nodes());
        return nodes;
    }

    /// What shines all day.
    List<Node> lasting() {
        var lasting = new ArrayList<>(words.lasting());
        lasting.addAll(List.of(iris, knobs.first()));
        lasting.addAll(tiles.nodes());
        return lasting;
    }

    /// Where the visitor is.
    void show(Session now, Scenery scenery) {
        this.scenery = scenery;
        var place = now.place();
        boolean pair = scenery.kind() == Scenery.Kind.PAIR;
        machine.disc().setVisible(!pair);
        minute.show(place, pair);
        iris.setVisible(machine.disc().scene().face() && scenery.face().isPresent());
        numbers.setVisible(scenery.numbers() && !now.comfort().large());
        chapters.setVisible(place instanceof Place.Story);
        words.show(place, scenery);
        tiles.show(place);
        knobs.show(place, scenery.knob());
        if (place instanceof Place.Story story)
            chapters.show(story.at());
        question.show(place);
    }

    /// What was learned.
    void show(Session now, Snapshot seen, long nanos) {
        knobs.show(seen);
        question.show(now.place(), seen);
        minute.show(seen, nanos);
        sum.show(Optional.of(seen.embedding()), question.pressed());
    }

    /// @param born the figure that has just been born
    void tell(Session now, Snapshot seen, Optional<ClosedFigure> born) {
        knobs.show(now.place(), scenery.knob());
        words.tell(now, seen, born);
    }

    /// Once a frame.
    void move() {
        if (numbers.isVisible())
            numbers.show(machine.dot());
        question.move();
        minute.move(machine);
    }

    void place(StoryLayout layout) {
        var plan = question.asking() ? layout.machine().asking() : layout.machine();
        switch (scenery.kind()) {
            case MACHINE -> place(plan, layout);
            case HERO -> place(layout.hero(), layout);
            case PAIR -> pair(plan, layout);
        }
        question.place(plan.knob(), layout);
    }

    private void place(MachinePlan plan, StoryLayout layout) {
        scenery.face().ifPresent(look -> iris.look(look, plan.stands() ? 0 : -1, plan.stands() ? -1 : 0));
        machine.place(plan, 1.4 * layout.caption());
        numbers.setVisible(scenery.numbers() && plan.isNumbered() && !layout.large());
        plan.disc(IrisFace.side(plan.ring())).place(iris);
        words.place(plan.title(), layout.letters(), !layout.lies());
        words.captions(machine.gate(plan), machine.bubble(plan), layout);
        numbers.size(layout.caption());
        plan.numbers().place(numbers);
        minute.place(machine, plan, layout);
        plan.disc(Disc.side(plan.ring())).place(sum);
        sum.size(layout.caption());
        knobs.place(plan.knob(), layout.letters());
        tiles.place(plan.tiles(), layout.tile(), layout.large());
        dots(plan.tiles(), layout, new Box(plan.x() - .7 * plan.ring(), .95 * layout.height(), 1.1 * plan.ring(),
                .018 * layout.height()));
    }

    private void place(HeroPlan plan, StoryLayout layout) {
        plan.disc(Disc.side(plan.ring())).place(machine.disc());
        scenery.face().ifPresent(look -> iris.look(look, -1, 0));
        plan.disc(IrisFace.side(plan.ring())).place(iris);
        words.place(plan.words(), plan.more(), layout.letters(), layout.height() > layout.width());
        tiles.place(plan.tiles(), layout.tile(), layout.large());
        dots(plan.tiles(), layout, new Box(0, 0, 1, 1));
    }

    private void pair(MachinePlan plan, StoryLayout layout) {
        boolean lies = layout.width() >= .9 * layout.height();
        double margin = .03 * Math.min(layout.width(), layout.height());
        double wide = layout.width() - 2 * margin;
        double words = margin + Math.min(3.9 * layout.letters(), this.words.high(wide, layout.letters()));
        this.words.place(new Box(margin, margin, wide, words - margin), layout.letters());
        var scenes = new Box(margin, words, wide, plan.tiles().y() - words - margin);
        minute.pair(scenes, margin, layout.letters(), lies);
        tiles.place(plan.tiles(), layout.tile(), layout.large());
        dots(plan.tiles(), layout, new Box(0, 0, 1, 1));
    }

    /// In the story over the tiles, in the first minute at the foot; where the screen does not lie, above all words.
    private void dots(Box tiles, StoryLayout layout, Box foot) {
        double high = .018 * Math.min(layout.width(), layout.height());
        var over = layout.lies()
                ? new Box(tiles.x(), tiles.y() - 2.2 * high, tiles.width(), high)
                : new Box(.25 * layout.width(), .6 * high, .5 * layout.width(), high);
        over.place(chapters);
        (layout.lies() && foot.width() > 1 ? foot : over).place(minute.dots());
    }
}
