package exhibit.view.staff;

import exhibit.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What staff read of the station and decide about it, page by page.
final class StaffStation {

    /// In percent of what the loudspeaker can do.
    private static final List<Integer> LIMITS = List.of(0, 30, 50, 70, 85, 100);

    private final Words words;
    private final StaffActions desk;
    private final ChoicePage choices;
    private final StaffNavigation way;

    StaffStation(StaffActions desk, StaffNavigation way) {
        this.desk = desk;
        this.way = way;
        words = way.words();
        choices = new ChoicePage(words, way.back());
    }

    StaffPage page() {
        return choices.node();
    }

    void size(double letters, double gap) {
        choices.size(letters, gap);
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
        way.tell("staff.health", desk.health());
    }

    void counts() {
        way.tell("staff.counts", desk.counts());
    }

    /// All settings that hold.
    void all() {
        way.tell("settings.all", desk.settings());
    }

    private void export() {
        way.await("staff.export", StaffActions.Fact.of("export.running"), desk.export());
    }

    void settings() {
        choose("staff.settings", "settings.how", List.of(
                way.choice("staff.language", this::languages), way.choice("staff.sound", this::sounds),
                way.choice("settings.all", this::all)));
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
                .map(how -> way.choice("restart." + how.name().toLowerCase(Locale.ROOT),
                        () -> tell("staff.restart", desk.restart(how))))
                .toList());
    }

    private void choose(String title, String hint, List<ChoicePage.Choice> all) {
        choices.show(words.text(title), words.text(hint), all);
        way.turn(choices.node());
    }

    private void tell(String title, StaffActions.Fact fact) {
        way.tell(title, List.of(fact));
    }
}
