package exhibit.view.laboratory;

import exhibit.control.LaboratoryControls;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.laboratory.IndexWay;
import exhibit.laboratory.IndexWay.Spot;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.LaboratoryRoom;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Study;
import exhibit.text.Words;
import exhibit.view.kit.Viewing;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Tile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// All studies as pictures, one room at a time: a tap opens one, the first knob walks along them, the second along the
/// rooms. A room with more studies than have room is turned over leaf by leaf, with the last tile or by wiping.
final class LaboratoryIndex extends Region {

    /// So far a finger moves before it wipes, in fingers.
    private static final double WIPE = .6;

    private final List<Study> studies;
    private final Words words;
    private final Viewing viewing;
    private final Consumer<Action> tell;
    private final IndexWay way;
    private final List<RoomTab> tabs;
    private final List<StudyTile> tiles;
    private final Tile back;
    private final Tile more;
    private KeptResults kept = KeptResults.NONE;
    private LaboratoryVisit visit;
    private boolean large;
    private double down;

    LaboratoryIndex(List<Study> studies, Words words, Viewing viewing, Consumer<Action> tell) {
        this.studies = studies;
        this.words = words;
        this.viewing = viewing;
        this.tell = tell;
        visit = LaboratoryVisit.exhibit(studies).enter(LaboratoryRoom.START);
        way = IndexWay.of(studies);
        tabs = IntStream.range(0, way.rooms().size()).mapToObj(room -> new RoomTab(words, name(room),
                () -> point(new Spot(room, way.rooms().get(room).pages().getFirst())))).toList();
        tiles = IntStream.range(0, Math.min(studies.size(), IndexPlan.MOST))
                .mapToObj(tile -> new StudyTile(words, () -> open(tile))).toList();
        back = new Tile(Icon.BACK, words.text("back"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.BACK)));
        more = new Tile(Icon.ON, "", true, () -> turn(1));
        getChildren().addAll(tabs);
        getChildren().addAll(tiles);
        getChildren().addAll(back, more);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> down = event.getX());
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::wipe);
    }

    private String name(int room) {
        return words.label("group." + way.rooms().get(room).name());
    }

    void show(LaboratoryVisit visit) {
        this.visit = visit;
        requestLayout();
    }

    /// @param large whether letters come before pictures
    void ease(boolean large) {
        this.large = large;
        requestLayout();
    }

    /// What pages show in the end, in small.
    void show(KeptResults kept) {
        this.kept = kept;
        requestLayout();
    }

    private void wipe(MouseEvent event) {
        double by = event.getX() - down;
        if (Math.abs(by) < WIPE * measure().finger()) return;
        event.consume();
        tiles.forEach(StudyTile::letGo);
        turn(by < 0 ? 1 : -1);
    }

    /// As a hand does it with knob and button.
    private void open(int tile) {
        point(leaf(plan()).spot(tile));
        tell.accept(LaboratoryScreen.pressed(LaboratoryControls.NEXT));
    }

    private void point(Spot spot) {
        var spots = way.spots();
        int by = spots.indexOf(spot) - spots.indexOf(visit.spot());
        if (by != 0) tell.accept(new Action.Turned(Knob.FIRST, by));
    }

    private void turn(int by) {
        point(by > 0 ? leaf(plan()).after() : leaf(plan()).before());
    }

    private IndexLeaf leaf(IndexPlan plan) {
        return IndexLeaf.of(way, visit.spot(), plan.each());
    }

    private Viewing.Measure measure() {
        return viewing.measure(getWidth(), getHeight(), large);
    }

    private IndexPlan plan() {
        return IndexPlan.of(getWidth(), getHeight(), measure(), tabs.size(), large);
    }

    @Override
    protected void layoutChildren() {
        if (studies.isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
        var plan = plan();
        var leaf = leaf(plan);
        for (int room = 0; room < tabs.size(); room++)
            tab(plan, room);
        for (int tile = 0; tile < tiles.size(); tile++)
            tile(plan, leaf, tile);
        plan.back().place(back);
        more.say(leaf.isLast() ? name(leaf.after().room()) : words.text("leaf", leaf.number(), leaf.leaves()));
        plan.cells().getLast().place(more);
        Tile.alike(List.of(back), plan.letters());
        Tile.alike(List.of(more), plan.letters());
    }

    private void tab(IndexPlan plan, int room) {
        var tab = tabs.get(room);
        var here = way.rooms().get(room);
        tab.size(plan.letters(), large);
        tab.show(here.seen(visit.seen()), here.pages().size());
        tab.mark(room == visit.room(), false);
        plan.tabs().get(room).place(tab);
    }

    private void tile(IndexPlan plan, IndexLeaf leaf, int at) {
        var tile = tiles.get(at);
        tile.setVisible(at < leaf.size());
        if (at >= leaf.size()) return;
        int page = leaf.spot(at).page();
        var study = studies.get(page);
        tile.size(plan.letters(), large);
        tile.show(words.label(study.id() + ".title"), kept.of(study), visit.seen().contains(page), page == visit.at());
        plan.cells().get(at).place(tile);
    }
}
