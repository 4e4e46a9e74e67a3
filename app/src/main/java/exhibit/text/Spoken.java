package exhibit.text;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.story.ChallengeProgress;
import exhibit.story.Preset;
import exhibit.training.ExperimentCode;
import exhibit.training.Snapshot;
import java.util.Arrays;
import java.util.Optional;

/// What the screen shows, said in a few words, for whoever does not look at it.
public final class Spoken {

    private final Words words;
    private final MenuWords menu;
    private final SpokenStory story;

    public Spoken(Words words) {
        this.words = words;
        menu = new MenuWords(words);
        story = new SpokenStory(words);
    }

    /// Where the visitor is and what is to be seen there.
    public String place(Session now, Snapshot seen) {
        return place(now.place(), now, seen);
    }

    private String place(Place place, Session now, Snapshot seen) {
        return switch (place) {
            case Place.Attract _ -> words.text("invitation");
            case Place.Minute minute -> story.line(minute, seen);
            case Place.Story chapter -> story.line(now, chapter, seen);
            case Place.Game game -> story.line(game, seen);
            case Place.Unmixing unmixing -> story.line(unmixing, seen);
            case Place.Play _ -> new Captions(words).caption(seen.embedding());
            case Place.Menu(var at, _) -> menu.name(MenuEntry.all().get(at), now.comfort());
            case Place.Recipe _ ->
                ExperimentCode.of(now.experiment()).map(code -> words.named(words.text("recipe"), spelled(code)))
                        .orElseGet(() -> words.text("recipe.none"));
            case Place.Typing typing -> typing.refused() ? words.text("recipe.wrong") : typed(typing);
            case Place.Away(var door) -> menu.name(door);
        };
    }

    /// What has become different from one moment to the next; empty where nothing has.
    public Optional<String> change(Session before, Session now, Snapshot seen) {
        if (now.countdown().isPresent())
            return Optional.of(words.text("still.stay")).filter(_ -> before.countdown().isEmpty());
        if (!before.comfort().equals(now.comfort()))
            return Optional.of(eased(before.comfort(), now.comfort()));
        if (!before.language().equals(now.language()))
            return Optional.of(words.text("language.name"));
        return went(before, now, seen).or(() -> begun(before, now)).or(() -> turned(before, now));
    }

    private static String spelled(String code) {
        return String.join(" ", code.split("", -1)).strip();
    }

    /// What was typed, and the key that is pointed at.
    private String typed(Place.Typing typing) {
        var key = typing.at() == Place.Typing.TAKE_BACK
                ? words.text("delete")
                : ExperimentCode.LETTERS.substring(typing.at(), typing.at() + 1);
        return typing.typed().isEmpty() ? key : spelled(typing.typed()) + ". " + key;
    }

    private Optional<String> went(Session before, Session now, Snapshot seen) {
        return switch (now.place()) {
            case Place.Attract _ -> Optional.empty();
            case Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _ ->
                before.place().getClass() == now.place().getClass() && story.isSame(before.place(), now.place())
                        ? story.done(before.place(), now.place())
                        : Optional.of(place(now, seen));
            case Place.Menu(_, var from) -> before.place() instanceof Place.Menu
                    ? Optional.of(place(now, seen)).filter(_ -> !before.place().equals(now.place()))
                    : Optional.of(place(from, now, seen));
            case Place.Typing _ -> Optional.of(place(now, seen)).filter(_ -> !before.place().equals(now.place()));
            case Place.Play play -> before.place() instanceof Place.Play earlier
                    ? played(earlier, play)
                    : Optional.of(opened(play));
            case Place.Recipe _,Place.Away _ -> before.place().getClass() == now.place().getClass()
                    ? Optional.empty()
                    : Optional.of(place(now, seen));
        };
    }

    private Optional<String> played(Place.Play before, Place.Play now) {
        if (before.drawer() != now.drawer())
            return Optional.of(words.text(now.drawer() ? "experts" : "play"));
        return before.challenge() == now.challenge() ? Optional.empty() : Optional.of(goal(now));
    }

    /// The drawer hides the challenge.
    private String opened(Place.Play play) {
        return play.drawer() ? words.text("experts") : goal(play);
    }

    private String goal(Place.Play play) {
        var quest = new ChallengeProgress();
        quest.take(play.challenge());
        return ChallengeWords.of(words, quest);
    }

    /// A challenge that was met, or the secret that was found.
    public String won(ChallengeProgress quest) {
        return quest.isSecret() ? words.spoken("secret.told") : ChallengeWords.of(words, quest);
    }

    /// From the start again, by its own button, with other luck or as a preset.
    private Optional<String> begun(Session before, Session now) {
        var was = before.experiment();
        var is = now.experiment();
        if (now.place() instanceof Place.Attract || was.take() == is.take())
            return Optional.empty();
        return was.hyperparameters().equals(is.hyperparameters())
                ? Optional.of(words.text(was.seed() == is.seed() ? "again" : "shake"))
                : Preset.all().stream().filter(preset -> preset.hyperparameters().equals(is.hyperparameters()))
                        .findFirst().map(preset -> words.text(preset.id()));
    }

    private Optional<String> turned(Session before, Session now) {
        var h = now.experiment().hyperparameters();
        return turnsItself(now.place())
                ? Optional.empty()
                : Arrays.stream(Dial.values())
                        .filter(dial -> dial.of(h) != dial.of(before.experiment().hyperparameters()))
                        .findFirst().map(dial -> dial(now.place(), dial, h));
    }

    /// In the drawer as experts say it; elsewhere how often things come is a sentence, and a number stands after its name.
    private String dial(Place place, Dial dial, Hyperparameters h) {
        if (place instanceof Place.Play play && play.drawer())
            return new ExpertWords(words).spoken(dial, h);
        return dial == Dial.SPARSITY
                ? words.name(dial) + " " + words.spoken(dial, h)
                : words.named(words.name(dial), words.spoken(dial, h));
    }

    /// Whether no hand is on the knob, so that what is said of the picture goes on.
    private static boolean turnsItself(Place place) {
        return place instanceof Place.Attract || (place instanceof Place.Minute minute && !minute.own());
    }

    private String eased(Accessibility before, Accessibility now) {
        for (var aid : Accessibility.Aid.values())
            if (!menu.name(aid, before).equals(menu.name(aid, now)))
                return menu.name(aid, now);
        throw new IllegalStateException("nothing changed between " + before + " and " + now);
    }
}
