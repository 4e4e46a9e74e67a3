package exhibit.view;

import exhibit.chapter.Choice;
import exhibit.chapter.Chosen;
import exhibit.chapter.Finding;
import exhibit.chapter.Outcome;
import exhibit.chapter.Plot;
import exhibit.chapter.Stage;
import exhibit.chapter.Study;
import exhibit.chapter.Visit;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/// Studies that show made-up plots, and say as much as any study may say.
record MadeUp(String id, List<Choice> choices, List<Plot> plots) implements Study {

    static final List<Choice> DIALS = List.of(new Choice("how rare", 2, List.of(0., .5, .9, .99)),
            new Choice("how many", 0, List.of(2., 3., 400.)), new Choice("learning rate", 1, List.of(.0003, .001)),
            new Choice("seed", 0, List.of(0., 1., 2.)));

    /// So many studies show every plot.
    static final int FIGURES = Plots.all().size() - 2;

    /// As many in four groups as there may be, with one plot, two or three, and as many dials.
    static final List<Study> STUDIES = IntStream.range(0, 72).<Study>mapToObj(i -> new MadeUp(group(i) + i,
            DIALS.subList(0, i % 5),
            Plots.all().subList(i % FIGURES, i % FIGURES + 1 + i % 3))).toList();

    static final Words WORDS = words("en");

    private static String group(int study) {
        return study < 13 ? "H" : study < 29 ? "C" : study < 58 ? "T" : "M";
    }

    static Words words(String language) {
        var texts = new Properties();
        for (var study : STUDIES) {
            texts.setProperty(study.id() + ".title", "Correlated pairs prefer right angles " + study.id().substring(1));
            texts.setProperty(study.id() + ".see", "Features that come together stand at right angles, so that they "
                    + "do not disturb each other. Features of different pairs share their room as before.");
            texts.setProperty(study.id() + ".limits", "Larger models, other optimisers and real data are not shown. "
                    + "The paper says that this always happens, but here it does in four of five runs.");
        }
        for (var group : Map.of("H", "By hand", "C", "Concepts", "T", "The paper", "M", "Mixing").entrySet())
            texts.setProperty("group." + group.getKey(), group.getValue());
        return new Words(language, texts);
    }

    /// A page as it looks when its work is done.
    static LaboratoryScreen page(int study, String language, double share) {
        var screen = new LaboratoryScreen(STUDIES, words(language));
        var visit = Visit.exhibit(STUDIES).enter().moved(study).open();
        screen.show(visit);
        screen.show(new Outcome(visit.study(), visit.chosen(), ((MadeUp) visit.study()).plots(), share));
        return screen;
    }

    @Override
    public String source() {
        return "made up";
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        stage.show(plots);
        stage.done(1);
    }

    @Override
    public List<Finding> check(Stage stage) {
        return List.of();
    }

    @Override
    public boolean quick() {
        return true;
    }
}
