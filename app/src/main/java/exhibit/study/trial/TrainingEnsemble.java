package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Data;
import exhibit.model.train.Evaluation;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongToDoubleFunction;
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

    /// One of them.
    ///
    /// @param model as it stands
    /// @param lately its loss, mean over the steps since this was last asked for
    /// @param unseen its loss on a piece of the samples that no training sees
    private record Member<M>(Supplier<M> model, DoubleSupplier lately, LongToDoubleFunction unseen) {}

    private final List<Member<M>> members;
    private final int steps;
    private final IntConsumer train;
    private final int pieces;

    /// @param steps to the end of the recipe
    /// @param train takes a number of steps with each
    /// @param pieces of unseen samples
    private TrainingEnsemble(List<Member<M>> members, int steps, IntConsumer train, int pieces) {
        this.members = members;
        this.steps = steps;
        this.train = train;
        this.pieces = pieces;
    }

    /// Of the model that the exhibit trains.
    public static TrainingEnsemble<Embedding> of(Hyperparameters h, TrainingConfig recipe, int seeds) {
        var learners = LongStream.range(0, seeds).mapToObj(seed -> Kernel.FAST.learner(h, recipe, seed)).toList();
        var members = learners.stream().map(learner -> new Member<>(() -> learner.parameters().embedding(),
                learner::loss,
                _ -> Evaluation.loss(learner.parameters().embedding(), h, Evaluation.SAMPLES))).toList();
        return new TrainingEnsemble<>(members, recipe.steps(), count -> Learner.steps(learners, count), 1);
    }

    /// Of any other.
    ///
    /// @param model made of parameters
    public static <M> TrainingEnsemble<M> of(Setup setup, int seeds, Function<float[], M> model) {
        return of(LongStream.range(0, seeds).mapToObj(setup::training).toList(), setup.recipe(), model, setup::unseen,
                Setup.PIECES);
    }

    /// Of any whose parameters are W (hidden, n) and b (n).
    public static TrainingEnsemble<Embedding> of(Setup setup, int seeds, int hidden) {
        return of(setup, seeds, theta -> Embedding.of(theta, hidden, theta.length / (hidden + 1)));
    }

    /// Of trainings that are there already.
    ///
    /// @param unseen what they are ranked by, in so many pieces
    public static <M> TrainingEnsemble<M> of(List<Training> trainings, TrainingConfig recipe,
            Function<float[], M> model,
            Supplier<Data> unseen, int pieces) {
        var members = trainings.stream().map(training -> new Member<>(() -> model.apply(training.parameters()),
                training::loss, piece -> training.lossOn(unseen.get(), piece))).toList();
        return new TrainingEnsemble<>(members, recipe.steps(), count -> Training.steps(trainings, count), pieces);
    }

    /// To the end of the recipe.
    public TrainingEnsemble<M> train(StudyListener stage) {
        return train(stage, () -> {});
    }

    /// To the end of the recipe.
    ///
    /// @param looked called every few hundredths of a second, in between steps
    public TrainingEnsemble<M> train(StudyListener stage, Runnable looked) {
        PacedTraining.train(steps, stage, train, looked);
        return this;
    }

    /// To the end of the recipe, with a picture at the start and every 50 steps.
    ///
    /// @param seen told of all, the one of the lowest loss first
    public void train(StudyListener stage, Consumer<List<M>> seen) {
        seen.accept(models(leading()));
        train(stage, STEPS_A_PICTURE, now -> seen.accept(models(now)));
    }

    /// To the end of the recipe.
    ///
    /// @param seen told of all after so many steps each time, the one of the lowest loss in these steps first
    public void train(StudyListener stage, int stride, Consumer<List<Trained<M>>> seen) {
        for (int step = 0; step < steps; step += stride) {
            train.accept(Math.min(stride, steps - step));
            stage.done((double) step / steps);
            seen.accept(leading());
        }
    }

    /// All as they stand, in the order of their seeds.
    public List<M> models() {
        return members.stream().map(member -> member.model.get()).toList();
    }

    /// All of them by samples that none has seen, best first.
    public List<Trained<M>> ranked(StudyListener stage) {
        var losses = new double[members.size()];
        for (int piece = 0; piece < pieces; piece++) {
            int now = piece;
            IntStream.range(0, losses.length).parallel()
                    .forEach(m -> losses[m] += members.get(m).unseen.applyAsDouble(now) / pieces);
            stage.done(1);
        }
        return sorted(IntStream.range(0, losses.length)
                .mapToObj(m -> new Trained<>(members.get(m).model.get(), losses[m])).toList());
    }

    public Trained<M> best(StudyListener stage) {
        return ranked(stage).getFirst();
    }

    private List<Trained<M>> leading() {
        return sorted(members.stream().map(member -> new Trained<>(member.model.get(), member.lately.getAsDouble()))
                .toList());
    }

    public static <M> List<M> models(List<Trained<M>> trained) {
        return trained.stream().map(Trained::model).toList();
    }

    private static <M> List<Trained<M>> sorted(List<Trained<M>> trained) {
        return trained.stream().sorted(Comparator.comparingDouble(Trained::loss)).toList();
    }
}
