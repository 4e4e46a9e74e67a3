package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Data;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Model;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import exhibit.study.trial.EnsembleMember.Standing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The same set-up from the seeds 0 to K-1, trained side by side. A figure is the best of them: training falls into
/// local minima, and the paper too fits each model several times (EXPERIMENTS 0).
///
/// @param <M> what is looked at in each: its embedding, its circuit
public final class TrainingEnsemble<M> {

    private static final int STEPS_A_PICTURE = 50;

    /// A model and its loss.
    public record Trained<M>(M model, double loss) {}

    private final Object setup;
    private List<EnsembleMember<M>> members;
    private final int steps;
    private final IntConsumer train;
    private final int pieces;

    /// @param steps to the end of the recipe
    /// @param train takes a number of steps with each
    /// @param pieces of unseen samples
    private TrainingEnsemble(Object setup, List<EnsembleMember<M>> members, int steps, IntConsumer train, int pieces) {
        this.setup = setup;
        this.members = members;
        this.steps = steps;
        this.train = train;
        this.pieces = pieces;
    }

    /// Of the model that the exhibit trains.
    public static TrainingEnsemble<Embedding> of(Hyperparameters h, TrainingConfig recipe, int seeds) {
        var learners = LongStream.range(0, seeds).mapToObj(seed -> Kernel.FAST.learner(h, recipe, seed)).toList();
        var setup = new EnsembleMember.Exhibited(h, recipe);
        return new TrainingEnsemble<>(setup, learners.stream().map(setup::member).toList(), recipe.steps(),
                count -> Learner.steps(learners, count), 1);
    }

    /// Of any other.
    ///
    /// @param model made of parameters
    public static <M> TrainingEnsemble<M> of(Setup setup, int seeds, Function<float[], M> model) {
        return of(setup.identity(), LongStream.range(0, seeds).mapToObj(setup::training).toList(), setup.recipe(),
                theta -> new Standing<>(model.apply(theta), piece -> setup.unseen(theta, piece)), Setup.PIECES);
    }

    /// Of one that is trained on all there is, and ranked by it; nothing is kept.
    ///
    /// @param data the same for every seed
    /// @param shown made of parameters
    public static <M> TrainingEnsemble<M> of(Supplier<? extends Model> model, Data data, TrainingConfig recipe,
            int seeds, Function<float[], M> shown) {
        var trainings = LongStream.range(0, seeds)
                .mapToObj(seed -> new Training(model.get(), data, recipe, seed)).toList();
        return of(new Object(), trainings, recipe, theta -> new Standing<>(shown.apply(theta),
                _ -> new Training(model.get(), data, recipe, theta).lossOn(data)), 1);
    }

    private static <M> TrainingEnsemble<M> of(Object setup, List<Training> trainings, TrainingConfig recipe,
            Function<float[], Standing<M>> standing, int pieces) {
        var members = trainings.stream().map(training -> new EnsembleMember<>(
                () -> standing.apply(training.parameters()), training::loss)).toList();
        return new TrainingEnsemble<>(setup, members, recipe.steps(), count -> Training.steps(trainings, count),
                pieces);
    }

    /// To the end of the recipe, which is kept: a page that trains the same takes it from there. Losses are asked for
    /// when a page does, so that it finds the same one in front.
    public TrainingEnsemble<M> trainOnce(StudyListener stage) {
        if (isKnown(stage)) return this;
        var losses = new double[members.size()];
        PacedTraining.train(steps, STEPS_A_PICTURE, stage, train,
                () -> Arrays.setAll(losses, seed -> members.get(seed).lately().getAsDouble()));
        members = IntStream.range(0, losses.length).mapToObj(seed -> members.get(seed).settled(losses[seed])).toList();
        for (int seed = 0; seed < members.size(); seed++)
            stage.results().keep(new EnsembleMember.Seeded<>(setup, seed), members.get(seed));
        return this;
    }

    /// To the end of the recipe, or what is kept of it. What is trained here is not kept, so that every visitor sees
    /// it learn.
    public TrainingEnsemble<M> train(StudyListener stage) {
        return train(stage, () -> {});
    }

    /// The same.
    ///
    /// @param looked called every few hundredths of a second, in between steps
    public TrainingEnsemble<M> train(StudyListener stage, Runnable looked) {
        if (isKnown(stage))
            looked.run();
        else
            PacedTraining.train(steps, stage, train, looked);
        return this;
    }

    /// The same, with a picture at the start, every 50 steps, and at the end.
    ///
    /// @param seen told of all, the one of the lowest loss first; at the end that is the best, as checks judge it
    public void train(StudyListener stage, Consumer<List<M>> seen) {
        boolean known = isKnown(stage);
        seen.accept(models(leading()));
        if (!known) train(stage, STEPS_A_PICTURE, now -> seen.accept(models(now)));
        if (members.size() > 1) seen.accept(models(ranked(stage)));
    }

    /// Whether all are kept; then they are taken.
    private boolean isKnown(StudyListener stage) {
        var kept = LongStream.range(0, members.size())
                .mapToObj(seed -> stage.results().find(new EnsembleMember.Seeded<M>(setup, seed)))
                .flatMap(Optional::stream).toList();
        if (kept.size() < members.size()) return false;
        members = kept;
        return true;
    }

    /// To the end of the recipe.
    ///
    /// @param seen told of all after so many steps each time, the one of the lowest loss in these steps first
    public void train(StudyListener stage, int stride, Consumer<List<Trained<M>>> seen) {
        PacedTraining.train(steps, stride, stage, train, () -> seen.accept(leading()));
    }

    /// All as they stand, in the order of their seeds.
    public List<M> models() {
        return members.stream().map(EnsembleMember::model).toList();
    }

    /// All of them by samples that none has seen, best first.
    public List<Trained<M>> ranked(StudyListener stage) {
        var standing = members.stream().map(member -> member.now().get()).toList();
        var losses = new double[members.size()];
        for (int piece = 0; piece < pieces; piece++) {
            int now = piece;
            IntStream.range(0, losses.length).parallel()
                    .forEach(m -> losses[m] += standing.get(m).unseen().applyAsDouble(now) / pieces);
            stage.done(1);
        }
        return sorted(IntStream.range(0, losses.length)
                .mapToObj(m -> new Trained<>(standing.get(m).model(), losses[m])).toList());
    }

    public Trained<M> best(StudyListener stage) {
        return ranked(stage).getFirst();
    }

    private List<Trained<M>> leading() {
        return sorted(members.stream().map(member -> new Trained<>(member.model(), member.lately().getAsDouble()))
                .toList());
    }

    public static <M> List<M> models(List<Trained<M>> trained) {
        return trained.stream().map(Trained::model).toList();
    }

    private static <M> List<Trained<M>> sorted(List<Trained<M>> trained) {
        return trained.stream().sorted(Comparator.comparingDouble(Trained::loss)).toList();
    }
}
