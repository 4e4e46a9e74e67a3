package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// Word arithmetic: king - man + woman is nearest to queen, where meanings are directions that add up. The vectors are
/// made up, because no model's are fetched (second document, major results; the minus sign is lost there).
final class WordArithmetic implements Study {

    private static final List<List<String>> QUESTIONS = List.of(List.of("word.king", "word.man", "word.woman"),
            List.of("word.queen", "word.woman", "word.girl"), List.of("word.girl", "word.woman", "word.king"),
            List.of("word.prince", "word.boy", "word.man"));
    private static final List<String> ANSWERS = List.of("word.queen", "word.princess", "word.prince", "word.king");
    private static final int SEEDS = 100;

    @Override
    public String id() {
        return "C10";
    }

    @Override
    public String source() {
        return "notes, Word Embeddings";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("word.question", 0, List.of(1., 2., 3., 4.)),
                new StudyDial("word.noise", 1, List.of(.05, .1, .2, .4)), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var question = QUESTIONS.get((int) chosen.of("word.question") - 1);
        var words = new MadeUpWords(chosen.of("word.noise"), (long) chosen.of("seed"));
        double[] sum = words.sum(question);
        var nearest = words.nearest(question);
        var all = MadeUpWords.all();
        stage.show(List.of(
                new Plot.Bars("word.sum." + (int) chosen.of("word.question"), "word.cosine", all,
                        all.stream().map(word -> words.cosine(sum, word)).toList(),
                        all.stream().map(word -> word.equals(nearest) ? 0 : question.contains(word) ? .5 : 1.)
                                .toList())));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        return IntStream.range(0, QUESTIONS.size()).mapToObj(q -> {
            stage.done((double) q / QUESTIONS.size());
            int right = (int) IntStream.range(0, SEEDS)
                    .filter(seed -> new MadeUpWords(.1, seed).nearest(QUESTIONS.get(q)).equals(ANSWERS.get(q))).count();
            return Finding.near("of 100, question " + (q + 1) + " answered right", right, SEEDS, 0);
        }).toList();
    }

    @Override
    public boolean quick() {
        return true;
    }
}
