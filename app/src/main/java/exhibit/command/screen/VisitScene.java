package exhibit.command.screen;

import exhibit.command.option.IdleTimes;
import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.Idle;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.station.settings.Settings;
import exhibit.story.Chapter;
import exhibit.story.MinuteScreen;
import exhibit.story.Preset;
import exhibit.story.Pressing;
import exhibit.training.Experiment;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing a visitor comes to see: where the visit is, and what is learned there.
///
/// @param name for a file
/// @param seen what was learned on the way, what is learned there last
record VisitScene(String name, Session session, List<Snapshot> seen) {

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

    private static final String PENTAGON = "five-in-a-flat-world";

    VisitScene(String name, Session session, Snapshot snapshot) {
        this(name, session, List.of(snapshot));
    }

    private static SessionReducer journey() {
        return new SessionReducer(new Controls(() -> 0), List.of("en"), PATIENCE);
    }

    /// The same in another language.
    VisitScene in(String language) {
        return new VisitScene(name, session.in(language), seen);
    }

    /// The same with large letters; where nobody is there they are usual.
    Optional<VisitScene> large() {
        if (session.place() instanceof Place.Attract) return Optional.empty();
        var eased = journey().after(session, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.LETTERS)), 0);
        return Optional.of(new VisitScene(name + "-large",
                name.equals(Page.COUNTDOWN.toString()) ? journey().at(eased, QUIET) : eased, seen));
    }

    /// All there is to see, in the order of a visit.
    static List<VisitScene> all() {
        var all = new ArrayList<VisitScene>();
        all.add(of(Page.ATTRACT));
        for (var at : MinuteScreen.values())
            all.add(of(at));
        Chapter.all().forEach(chapter -> all.addAll(all(chapter)));
        for (var page : EnumSet.complementOf(EnumSet.of(Page.ATTRACT)))
            all.add(of(page));
        return all;
    }

    private static List<VisitScene> all(Chapter chapter) {
        return switch (chapter.kind()) {
            case GAME -> game();
            case UNMIXING -> unmixing();
            case TOLD -> chapter.presses()
                    ? List.of(asked(chapter), told(chapter), priced(chapter))
                    : List.of(asked(chapter), told(chapter));
        };
    }

    static VisitScene of(Page page) {
        var nobody = journey().fresh(0);
        var play = journey().after(nobody, new Request.Go(new MenuEntry.ToPlay(page == Page.EXPERTS)), 0);
        return new VisitScene(page.toString(), switch (page) {
            case ATTRACT -> nobody;
            case PLAY, EXPERTS -> play;
            case MENU -> journey().after(play, new Request.Menu(), 0);
            case RECIPE -> journey().after(play, new Request.Recipe(), 0);
            case TYPE -> journey().after(journey().after(play, new Request.Recipe(), 0), new Request.Keys(), 0);
            case COUNTDOWN -> journey().at(play, QUIET);
        }, OfflineRun.of(Chapter.of(PENTAGON).orElseThrow().way()));
    }

    /// A screen of the first minute, as it is when nobody touches anything.
    static VisitScene of(MinuteScreen at) {
        var now = journey().after(journey().fresh(0), new Request.Touch(), 0);
        for (var screen = MinuteScreen.WHO; screen != at; screen = screen.next())
            now = journey().after(now, new Request.Next(), 0);
        var way = Stream.of(MinuteScreen.KNOB, MinuteScreen.ALL_FIVE, at).filter(until -> until.compareTo(at) <= 0)
                .flatMap(until -> Stream.of(until.learned(0), until.learned(until.seconds())))
                .map(learned -> new Experiment(learned, 0)).distinct().toList();
        return new VisitScene("minute-" + at.word(), now, OfflineRun.stops(way));
    }

    /// A preset in free play.
    static VisitScene of(Preset preset) {
        return new VisitScene(preset.id(),
                journey().after(journey().fresh(0), new Request.Go(new MenuEntry.ToPlay(false)), 0),
                OfflineRun.of(List.of(new Experiment(preset.hyperparameters(), 0))));
    }

    /// A chapter with its question.
    static VisitScene asked(Chapter chapter) {
        var now = opened(chapter);
        var opening = List.of(now.experiment());
        var seen = chapter.fresh() ? OfflineRun.start(opening.getFirst()) : OfflineRun.of(opening);
        return new VisitScene(chapter.id() + "-ask", journey().seen(now, seen, 0), seen);
    }

    /// A chapter at its end, as it goes when nobody touches anything but one thing.
    static VisitScene told(Chapter chapter) {
        if (!chapter.isTold()) return all(chapter).getLast();
        var now = opened(chapter);
        var seen = seen(chapter);
        if (chapter.presses())
            now = journey().after(closed(chapter), new Request.Press(1), SECOND);
        for (int second = 1; second < 40; second++)
            now = journey().at(journey().seen(now, seen, second * SECOND), second * SECOND);
        return new VisitScene(chapter.id(), now, seen);
    }

    /// Two things pressed of which neither is heard.
    private static VisitScene priced(Chapter chapter) {
        var snapshot = seen(chapter);
        var now = closed(chapter);
        for (int thing : Pressing.APART.things(snapshot.embedding()))
            now = journey().after(now, new Request.Press(thing), SECOND);
        return new VisitScene(chapter.id() + "-two", now, snapshot);
    }

    /// The game from its first round to its end.
    private static List<VisitScene> game() {
        var chapter = GameScenes.chapter();
        return new GameScenes(journey(), opened(chapter), seen(chapter)).all();
    }

    /// What was mixed, and how it is unmixed.
    private static List<VisitScene> unmixing() {
        var chapter = UnmixingScenes.chapter();
        return new UnmixingScenes(journey(), opened(chapter), seen(chapter)).all();
    }

    private static Session closed(Chapter chapter) {
        return journey().after(opened(chapter), new Request.Next(), SECOND);
    }

    private static Session opened(Chapter chapter) {
        return journey().after(journey().fresh(0),
                new Request.Go(new MenuEntry.ToChapter(Chapter.all().indexOf(chapter))), 0);
    }

    private static Snapshot seen(Chapter chapter) {
        var last = chapter.way().getLast().hyperparameters();
        return OfflineRun.of(chapter.way().stream().filter(stop -> stop.hyperparameters().hasShapeOf(last)).toList());
    }
}
