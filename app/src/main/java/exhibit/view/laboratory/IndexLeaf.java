package exhibit.view.laboratory;

import exhibit.laboratory.IndexWay;
import exhibit.laboratory.IndexWay.Spot;

/// The part of a room that is seen at once.
///
/// @param room its place among the rooms
/// @param first of the room's pages that is seen
/// @param each how many have room on a leaf, at least 1
record IndexLeaf(IndexWay way, int room, int first, int each) {

    /// The leaf on which a page stands.
    static IndexLeaf of(IndexWay way, Spot spot, int each) {
        int at = Math.max(0, way.rooms().get(spot.room()).pages().indexOf(spot.page()));
        return new IndexLeaf(way, spot.room(), at / each * each, each);
    }

    private int all() {
        return way.rooms().get(room).pages().size();
    }

    int size() {
        return Math.min(each, all() - first);
    }

    /// Counted from 1.
    int number() {
        return first / each + 1;
    }

    int leaves() {
        return Math.ceilDiv(all(), each);
    }

    boolean isLast() {
        return first + each >= all();
    }

    /// One of those that are seen.
    Spot spot(int at) {
        return spot(room, first + at);
    }

    /// Where the next leaf begins; after the last of a room the next room's, after the last room the first one's.
    Spot after() {
        return isLast() ? spot((room + 1) % way.rooms().size(), 0) : spot(room, first + each);
    }

    /// Where the leaf before begins.
    Spot before() {
        if (first > 0) return spot(room, first - each);
        int last = Math.floorMod(room - 1, way.rooms().size());
        return spot(last, (way.rooms().get(last).pages().size() - 1) / each * each);
    }

    private Spot spot(int room, int at) {
        return new Spot(room, way.rooms().get(room).pages().get(at));
    }
}
