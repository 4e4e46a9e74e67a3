package exhibit.command;

import exhibit.chapter.Chapter;
import exhibit.chapter.Preset;
import exhibit.chapter.Price;
import exhibit.chapter.Telling;
import exhibit.control.Comfort;
import exhibit.control.Controls;
import exhibit.control.Entry;
import exhibit.control.Idle;
import exhibit.control.Journey;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.station.Settings;
import exhibit.training.Experiment;
import exhibit.training.Rehearsal;
import exhibit.training.Snapshot;
import exhibit.view.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// One thing a visitor comes to see: where the visit is, and what is learned there.
///
/// @param name for a file
record Scene(String name, Session session, Snapshot snapshot) {

    /// The screens that are no chapter.
    enum Page {
        ATTRACT, PLAY, EXPERTS, MENU, RECIPE, TYPE, COUNTDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final long SECOND = 1_000_000_000L;
    private static final Idle.Patience PATIENCE = IdleTimes.of(Settings.usual());

    /// Long enough that the countdown runs.
    private static final long QUIET = PATIENCE.quiet().plusSeconds(5).toNanos();
    private static final Chapter PENTAGON = Chapter.of("five-in-a-flat-world").orElseThrow();

    private static Journey journey() {
        return new Journey(new Controls(() -> 0), Words.languages(), PATIENCE);
    }

    /// The same in another language.
    Scene in(String language) {
        return new Scene(name, session.in(language), snapshot);
    }

    /// The same with large letters; where nobody is there they are usual.
    Optional<Scene> large() {
        if (session.place() instanceof Place.Attract) return Optional.empty();
        var eased = journey().after(session, new Wish.Go(new Entry.Ease(Comfort.Aid.LETTERS)), 0);
        return Optional.of(new Scene(name + "-large",
                name.equals(Page.COUNTDOWN.toString()) ? journey().at(eased, QUIET) : eased, snapshot));
    }

    /// All there is to see, in the order of a visit.
    static List<Scene> all() {
        var all = new ArrayList<Scene>();
        all.add(of(Page.ATTRACT));
        Chapter.ALL.forEach(chapter -> {
            all.add(asked(chapter));
            all.add(told(chapter));
            if (Telling.presses(chapter))
                all.add(priced(chapter));
        });
        for (var page : EnumSet.complementOf(EnumSet.of(Page.ATTRACT)))
            all.add(of(page));
        return all;
    }

    static Scene of(Page page) {
        var nobody = journey().fresh(0);
        var play = journey().after(nobody, new Wish.Go(new Entry.ToPlay(page == Page.EXPERTS)), 0);
        return new Scene(page.toString(), switch (page) {
            case ATTRACT -> nobody;
            case PLAY, EXPERTS -> play;
            case MENU -> journey().after(play, new Wish.Menu(), 0);
            case RECIPE -> journey().after(play, new Wish.Recipe(), 0);
            case TYPE -> journey().after(journey().after(play, new Wish.Recipe(), 0), new Wish.Keys(), 0);
            case COUNTDOWN -> journey().at(play, QUIET);
        }, Rehearsal.of(PENTAGON.way()));
    }

    /// A preset in free play.
    static Scene of(Preset preset) {
        return new Scene(preset.id(), journey().after(journey().fresh(0), new Wish.Go(new Entry.ToPlay(false)), 0),
                Rehearsal.of(List.of(new Experiment(preset.hyperparameters(), 0))));
    }

    /// A chapter with its question.
    static Scene asked(Chapter chapter) {
        var opening = new Experiment(chapter.opening(), 0);
        return new Scene(chapter.id() + "-ask", opened(chapter),
                chapter.fresh() ? Rehearsal.start(opening) : Rehearsal.of(List.of(opening)));
    }

    /// A chapter at its end, as it goes when nobody touches anything but one thing.
    static Scene told(Chapter chapter) {
        var now = opened(chapter);
        if (Telling.presses(chapter))
            now = journey().after(now, new Wish.Press(1), 0);
        for (int second = 0; second < 40; second++)
            now = journey().at(now, second * SECOND);
        return new Scene(chapter.id(), now, seen(chapter));
    }

    /// Two things pressed of which neither is heard.
    private static Scene priced(Chapter chapter) {
        var snapshot = seen(chapter);
        var first = journey().after(opened(chapter), new Wish.Press(1), 0);
        int far = IntStream.range(2, 5).filter(i -> new Price(snapshot.embedding(), List.of(1, i)).wrong()).findFirst()
                .orElse(2);
        return new Scene(chapter.id() + "-two", journey().after(first, new Wish.Press(far), 0), snapshot);
    }

    private static Session opened(Chapter chapter) {
        return journey().after(journey().fresh(0), new Wish.Go(new Entry.ToChapter(Chapter.ALL.indexOf(chapter))), 0);
    }

    private static Snapshot seen(Chapter chapter) {
        var last = chapter.way().getLast().hyperparameters();
        return Rehearsal.of(chapter.way().stream().filter(stop -> stop.hyperparameters().hasShapeOf(last)).toList());
    }
}
