package exhibit.view.staff;

import exhibit.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What staff read of the station and decide about it, page by page.
final class StaffStation {

    /// In percent of what the loudspeaker can do.
    private static final List<Integer> LIMITS = List.of(0, 30, 50, 70, 85, 100);

    private final Words words;
    private final StaffActions desk;
    private final ChoicePage choices;
    private final FactPage facts;
    private final Consumer<StaffPage> turn;

    /// @param choices and `facts` are pages that others use, too
    /// @param turn goes on to a page
    StaffStation(Words words, StaffActions desk, ChoicePage choices, FactPage facts, Consumer<StaffPage> turn) {
        this.words = words;
        this.desk = desk;
        this.choices = choices;
        this.facts = facts;
        this.turn = turn;
    }

    /// What can be read and taken away.
    List<StaffMenu.Entry> readings() {
        return desk.isThere()
                ? List.of(new StaffMenu.Entry("staff.health", this::health),
                        new StaffMenu.Entry("staff.counts", this::counts),
                        new StaffMenu.Entry("staff.export", this::export))
                : List.of();
    }

    /// What can be decided.
    List<StaffMenu.Entry> decisions() {
        return desk.isThere()
                ? List.of(new StaffMenu.Entry("staff.settings", this::settings),
                        new StaffMenu.Entry("staff.restart", this::restarts))
                : List.of();
    }

    void health() {
        tell("staff.health", desk.health());
    }

    void counts() {
        tell("staff.counts", desk.counts());
    }

    /// All settings that hold.
    void all() {
        tell("settings.all", desk.settings());
    }

    private void export() {
        facts.await("staff.export", StaffActions.Fact.of("export.running"), desk.export());
        turn.accept(facts.node());
    }

    void settings() {
        choose("staff.settings", "settings.how", List.of(
                new ChoicePage.Choice(words.text("staff.language"), this::languages),
                new ChoicePage.Choice(words.text("staff.sound"), this::sounds),
                new ChoicePage.Choice(words.text("settings.all"), this::all)));
    }

    void languages() {
        choose("staff.language", "greet.how", Words.languages().stream().map(
                code -> new ChoicePage.Choice(Words.own(code), () -> tell("staff.language", desk.greet(code))))
                .toList());
    }

    void sounds() {
        choose("staff.sound", "sound.how", LIMITS.stream().map(
                limit -> new ChoicePage.Choice(limit == 0 ? words.text("sound.none") : words.text("sound.up", limit),
                        () -> tell("staff.sound", desk.sound(limit))))
                .toList());
    }

    void restarts() {
        choose("staff.restart", "restart.how", Stream.of(StaffActions.Restart.values())
                .map(how -> new ChoicePage.Choice(words.text("restart." + how.name().toLowerCase(Locale.ROOT)),
                        () -> tell("staff.restart", desk.restart(how))))
                .toList());
    }

    private void choose(String title, String hint, List<ChoicePage.Choice> all) {
        choices.show(words.text(title), words.text(hint), all);
        turn.accept(choices.node());
    }

    private void tell(String title, StaffActions.Fact fact) {
        tell(title, List.of(fact));
    }

    private void tell(String title, List<StaffActions.Fact> all) {
        facts.show(title, all);
        turn.accept(facts.node());
    }
}
