package exhibit.view.game;

import exhibit.story.DotGame;
import exhibit.story.Judgement;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.DiscScene;
import exhibit.view.disc.ForwardPass;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Gate;
import exhibit.view.machine.MachinePlan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// What stands on the screen of the game, and what of it is seen when.
final class GameParts {

    private final Disc disc;
    private final TipButtons tips;
    private final Cover cover;
    private final Bubble iris = new Bubble();
    private final Bubble you = new Bubble();
    private final Score score;
    private final Tapped tapped = new Tapped();
    private final GameTiles tiles;
    private final GameWords words;
    private final boolean faced;

    /// Where the dot was in the round before, and where it is drawn now.
    private List<Double> from = List.of();
    private List<Double> dot = List.of();
    private long seed;
    private int round = -1;
    private boolean crowded;

    GameParts(Visitor visitor, Turn turn) {
        faced = visitor.viewing().face();
        disc = new Disc(turn);
        cover = new Cover(faced);
        tips = new TipButtons(visitor, disc);
        score = new Score(visitor.words());
        tiles = new GameTiles(visitor);
        words = new GameWords(visitor.words());
    }

    Disc disc() {
        return disc;
    }

    /// From the lowest to the highest, and in the order in which keys reach them.
    List<Node> nodes() {
        var nodes = new ArrayList<Node>(List.of(disc, cover, iris, you, score, tapped));
        nodes.addAll(words.nodes());
        nodes.add(tiles.first());
        nodes.add(tips);
        nodes.addAll(tiles.last());
        return nodes;
    }

    void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
    }

    /// How far the game is, whatever was learned.
    void stage(DotGame game) {
        tiles.show(game);
        boolean said = game.phase().compareTo(DotGame.Phase.SAID) >= 0;
        iris.setVisible(said);
        you.setVisible(said);
        tapped.setVisible(!(said && crowded) && game.phase() != DotGame.Phase.LEARNING);
    }

    void show(GameMoment now, GameClock clock) {
        words.show(now);
        cover.show(now.isLifted() ? now.coming() : List.of(), clock.open());
        tapped.show(now.picked(), clock.judges() ? now.mistaken() : Set.of());
        feed(now, clock);
        tips.show(now, clock);
        score.show(now.game().won(now.embedding()), now.game().machineWon(now.embedding()));
        if (now.isSaid()) {
            say(iris, now, now.machine(), now.round().machineIsRight(), clock.judges());
            say(you, now, now.picked(), now.round().isRight(now.picked()), clock.judges());
        }
    }

    private static void say(Bubble bubble, GameMoment now, List<Integer> named, boolean right, boolean judged) {
        bubble.show(named, named.stream().map(thing -> now.verdict(thing, judged)).toList(),
                judged && !right ? Judgement.WRONG : Judgement.QUIET);
    }

    /// Nothing lights before the cover has gone: all that is seen is where the dot is.
    private void feed(GameMoment now, GameClock clock) {
        var content = now.embedding().hidden() > 2 ? DiscScene.Content.LEARNED : DiscScene.Content.ARROWS;
        var scene = disc.scene().face(faced).content(content);
        if (now.learns()) {
            disc.set(scene.feed(Optional.empty()));
            return;
        }
        begin(now);
        var pass = new ForwardPass(now.isLifted() ? now.round().strengths() : now.nothing(), now.nothing(), now.dot(),
                from, clock.lit(), clock.glided());
        dot = IntStream.range(0, now.dot().size()).mapToObj(k -> pass.dot(k, pass.moved())).toList();
        disc.set(scene.feed(Optional.of(pass)));
    }

    /// In another round the dot goes on from where it is.
    private void begin(GameMoment now) {
        boolean fits = dot.size() == now.dot().size();
        if (fits && now.game().seed() == seed && now.game().round() == round) return;
        seed = now.game().seed();
        round = now.game().round();
        from = fits ? dot : now.middle();
    }

    /// Once a frame.
    void move(long nanos) {
        disc.move(nanos);
        tips.follow();
    }

    /// @param letters the size of a title in pixels
    /// @param names the size of what names a thing, in pixels
    void place(GamePlan plan, double letters, double names, boolean large) {
        boolean lies = plan.shape() == Shape.LYING;
        crowded = plan.you().meets(plan.slots());
        plan.disc(Disc.side(plan.ring())).place(disc);
        plan.disc(TipButtons.side(plan.away(), plan.cell())).place(tips);
        tips.size(plan.away(), plan.cell());
        cover.point(lies ? Gate.Side.RIGHT : Gate.Side.DOWN);
        plan.cover().place(cover);
        iris.put(plan.iris(), lies || crowded ? Gate.Side.LEFT : Gate.Side.DOWN);
        you.put(plan.you(), Gate.Side.DOWN);
        tapped.setVisible(tapped.isVisible() && !(crowded && you.isVisible()));
        plan.score().place(score);
        score.setVisible(!(you.isVisible() && plan.you().meets(plan.score())));
        score.size(names);
        plan.slots().place(tapped);
        tiles.place(plan, large ? letters : names, large);
        words.place(plan, letters, names, crowded, large);
    }
}
