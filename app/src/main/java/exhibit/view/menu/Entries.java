package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.Chapter;
import exhibit.text.MenuWords;
import exhibit.text.Words;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.menu.EntriesPlan.Spot;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Plate;
import exhibit.view.tile.Tile;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// The menu: every chapter as a numbered picture, every other place and all that makes a visit easier as a tile, one tap
/// away. Where not all find room they stand on leaves; the leaf that is seen is the one with the entry that is pointed at,
/// until a tap turns it.
public final class Entries extends Region {

    /// The size of a word beside its picture, in plain letters.
    private static final double CAPTION = .72;

    private final Words words;
    private final Viewing viewing;
    private final MenuWords names;
    private final Keepsake keepsake;
    private final List<MenuEntry> all = MenuEntry.all().stream().sorted(Comparator.comparingInt(Entries::rank))
            .toList();
    private final List<ChapterCard> cards;
    private final List<Tile> rooms;
    private final List<Tile> others;
    private final Tile more;
    private final Tile back;
    private boolean large;
    private int pointed;
    private OptionalInt turned = OptionalInt.empty();

    /// @param keepsake which chapters were seen
    public Entries(Visitor visitor, Keepsake keepsake) {
        words = visitor.words();
        viewing = visitor.viewing();
        names = new MenuWords(words);
        this.keepsake = keepsake;
        cards = all.stream().filter(MenuEntry.ToChapter.class::isInstance).map(MenuEntry.ToChapter.class::cast)
                .map(to -> new ChapterCard(Chapter.all().get(to.at()), to.at() + 1,
                        () -> visitor.asked(new Request.Go(to))))
                .toList();
        rooms = tiles(visitor, 1).toList();
        others = Stream.concat(tiles(visitor, 2), Stream.of(new Tile(Icon.GLOBE, words.text("language.name"), false,
                () -> visitor.asked(new Request.Language())))).toList();
        more = new Tile(Icon.MORE, words.text("leaf", 1, 1), false, this::turn);
        back = new Tile(Icon.BACK, words.text("back"), true, () -> visitor.asked(new Request.Menu()));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(cards);
        getChildren().addAll(rooms);
        getChildren().addAll(others);
        getChildren().addAll(more, back);
    }

    /// Chapters, then rooms, then the rest: in this order they stand on the screen.
    private static int rank(MenuEntry entry) {
        return switch (entry) {
            case MenuEntry.ToChapter _ -> 0;
            case MenuEntry.ToPlay(var drawer) -> drawer ? 2 : 1;
            case MenuEntry.Through _ -> 1;
            case MenuEntry.ToRecipe _,MenuEntry.Ease _ -> 2;
        };
    }

    private Stream<Tile> tiles(Visitor visitor, int rank) {
        return all.stream().filter(entry -> rank(entry) == rank).map(entry -> new Tile(
                EntryFace.icon(entry, Accessibility.USUAL), "", false, () -> visitor.asked(new Request.Go(entry))));
    }

    public void show(Place.Menu menu, Accessibility comfort) {
        int at = all.indexOf(MenuEntry.all().get(menu.at()));
        if (at != pointed || !isVisible())
            turned = OptionalInt.empty();
        pointed = at;
        large = comfort.large();
        var tiles = tiles();
        for (int i = 0; i < all.size(); i++) {
            var entry = all.get(i);
            var face = i < cards.size() ? card(i, entry, comfort) : tile(tiles.get(i - cards.size()), entry, comfort);
            face.mark(EntryFace.isAt(entry, menu.from(), comfort), i == pointed);
        }
        requestLayout();
    }

    private Plate card(int at, MenuEntry entry, Accessibility comfort) {
        cards.get(at).say(names.brief(entry, comfort), names.name(entry, comfort), keepsake.done(at));
        return cards.get(at);
    }

    private Plate tile(Tile tile, MenuEntry entry, Accessibility comfort) {
        tile.say(names.brief(entry, comfort), names.name(entry, comfort));
        tile.show(EntryFace.icon(entry, comfort));
        return tile;
    }

    /// All tiles in the order of the entries; the language, which is none, last.
    private List<Tile> tiles() {
        return Stream.concat(rooms.stream(), others.stream()).toList();
    }

    private void turn() {
        var plan = plan();
        turned = OptionalInt.of((leaf(plan) + 1) % plan.leaves());
        requestLayout();
    }

    private int leaf(EntriesPlan plan) {
        int at = pointed < cards.size()
                ? plan.cards().get(pointed).leaf()
                : plan.tiles().get(pointed - cards.size()).leaf();
        return turned.orElse(at) % plan.leaves();
    }

    private Viewing.Measure measure() {
        return viewing.measure(getWidth(), getHeight(), large);
    }

    private double letters() {
        return (large ? 1 : CAPTION) * measure().letters();
    }

    private EntriesPlan plan() {
        double finger = measure().finger();
        var titles = new CardGrid.Titles(cards.size(), letters(),
                EntriesPlan.Wanted.main(finger, getWidth(), getHeight()),
                IntStream.rangeClosed(1, TitleLines.MOST).mapToObj(this::narrowest).toList());
        return EntriesPlan.of(new EntriesPlan.Wanted(getWidth(), getHeight(), letters(), finger, titles, natural(rooms),
                natural(others), back.natural(letters()), large));
    }

    /// How narrow all titles can be in so many lines.
    private double narrowest(int lines) {
        return cards.stream().mapToDouble(card -> card.narrowest(letters(), lines)).max().orElse(0);
    }

    private List<Double> natural(List<Tile> tiles) {
        return tiles.stream().map(tile -> tile.natural(letters())).toList();
    }

    @Override
    protected void layoutChildren() {
        var plan = plan();
        int leaf = leaf(plan);
        cards.forEach(card -> card.size(letters(), plan.beside(), plan.picture()));
        place(cards, plan.cards(), leaf);
        place(tiles(), plan.tiles(), leaf);
        more.setVisible(plan.leaves() > 1);
        more.say(words.text("leaf", leaf + 1, plan.leaves()));
        plan.more().forEach(box -> box.place(more));
        plan.back().place(back);
        Tile.alike(Stream.concat(tiles().stream(), Stream.of(more, back)).filter(Tile::isVisible).toList(), letters());
    }

    private static void place(List<? extends Plate> faces, List<Spot> spots, int leaf) {
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).setVisible(spots.get(i).leaf() == leaf);
            spots.get(i).box().place(faces.get(i));
        }
    }
}
