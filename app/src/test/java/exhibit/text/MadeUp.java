package exhibit.text;

import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.view.Plots;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/// Studies that show made-up plots, and say as much as any study may say.
public record MadeUp(String id, List<StudyDial> choices, List<Plot> plots) implements Study {

    static final List<StudyDial> DIALS = List.of(new StudyDial("how rare", 2, List.of(0., .5, .9, .99)),
            new StudyDial("how many", 0, List.of(2., 3., 400.)),
            new StudyDial("learning rate", 1, List.of(.0003, .001)),
            new StudyDial("seed", 0, List.of(0., 1., 2.)));

    /// So many studies show every plot.
    public static final int FIGURES = Plots.all().size() - 2;

    /// As many in four groups as there may be, with one plot, two or three, and as many dials.
    public static final List<Study> STUDIES = IntStream.range(0, 72).<Study>mapToObj(i -> new MadeUp(group(i) + i,
            DIALS.subList(0, i % 5),
            Plots.all().subList(i % FIGURES, i % FIGURES + 1 + i % 3))).toList();

    public static final Words WORDS = words("en");

    private static String group(int study) {
        return study < 13 ? "H" : study < 29 ? "C" : study < 58 ? "T" : "M";
    }

    public static Words words(String language) {
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
    public static LaboratoryScreen page(int study, String language, double share) {
        var screen = new LaboratoryScreen(STUDIES, words(language));
        var visit = LaboratoryVisit.exhibit(STUDIES).enter().moved(study).open();
        screen.show(visit);
        screen.show(new Outcome(visit.study(), visit.chosen(), ((MadeUp) visit.study()).plots(), share));
        return screen;
    }

    @Override
    public String source() {
        return "made up";
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.show(plots);
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        return List.of();
    }

    @Override
    public boolean quick() {
        return true;
    }
}
