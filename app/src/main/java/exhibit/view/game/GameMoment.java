package exhibit.view.game;

import exhibit.model.Embedding;
import exhibit.model.Reconstruction;
import exhibit.story.DotGame;
import exhibit.story.DotGame.Phase;
import exhibit.story.DotRound;
import exhibit.story.Judgement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The game with what the machine has learned: what may be drawn of it now.
///
/// @param round who comes
/// @param dot h, where they land
record GameMoment(DotGame game, Embedding embedding, DotRound round, List<Double> dot) {

    static GameMoment of(DotGame game, Embedding embedding) {
        var round = game.draw(embedding);
        return new GameMoment(game, embedding, round, Reconstruction
                .of(embedding, round.strengths().stream().mapToDouble(x -> x).toArray()).hidden());
    }

    boolean learns() {
        return game.phase() == Phase.LEARNING;
    }

    boolean isAsked() {
        return game.phase() == Phase.COVERED;
    }

    /// Whether both have said who came.
    boolean isSaid() {
        return game.phase() == Phase.SAID || isLifted();
    }

    boolean isLifted() {
        return game.phase() == Phase.LIFTED;
    }

    /// Before the dot has come anywhere.
    List<Double> middle() {
        return Collections.nCopies(embedding.hidden(), 0.);
    }

    List<Double> nothing() {
        return Collections.nCopies(embedding.features(), 0.);
    }

    List<Integer> picked() {
        return game.picked().stream().filter(i -> i < embedding.features()).toList();
    }

    /// What the visitor has picked and has not come.
    Set<Integer> mistaken() {
        return picked().stream().filter(i -> !round.coming().contains(i)).collect(Collectors.toSet());
    }

    List<Integer> machine() {
        return round.machine().stream().sorted().toList();
    }

    List<Integer> coming() {
        return round.coming().stream().sorted().toList();
    }

    /// How a thing that somebody has named is drawn: as it is, until what came is seen.
    ///
    /// @param judged whether it is said what was wrong
    Judgement verdict(int thing, boolean judged) {
        return judged && !round.coming().contains(thing) ? Judgement.WRONG : Judgement.RIGHT;
    }
}
