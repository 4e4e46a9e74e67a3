package exhibit.laboratory;

import exhibit.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The way through the laboratory's index, room by room.
///
/// @param rooms in their order, at least one
public record IndexWay(List<LaboratoryRoom> rooms) {

    /// A page in a room.
    ///
    /// @param room its place among the rooms
    /// @param page its place in the laboratory's list
    public record Spot(int room, int page) {}

    public IndexWay {
        rooms = List.copyOf(rooms);
    }

    public static IndexWay of(List<Study> studies) {
        return new IndexWay(LaboratoryRoom.of(studies));
    }

    /// Every page of every room.
    public List<Spot> spots() {
        return IntStream.range(0, rooms.size()).boxed()
                .flatMap(room -> rooms.get(room).pages().stream().map(page -> new Spot(room, page))).toList();
    }

    /// A page of the laboratory's list in the room of its group.
    Spot spot(int page) {
        return new Spot(IntStream.range(0, rooms.size())
                .filter(room -> !rooms.get(room).isStart() && rooms.get(room).pages().contains(page)).findFirst()
                .orElse(0), page);
    }

    /// The first page of a room.
    Optional<Spot> first(String name) {
        return IntStream.range(0, rooms.size()).filter(room -> rooms.get(room).name().equals(name)).boxed().findFirst()
                .map(this::first);
    }

    private Spot first(int room) {
        return new Spot(room, rooms.get(room).pages().getFirst());
    }

    /// Some pages on or back; it ends where it ends.
    Spot walked(Spot here, int by) {
        var spots = spots();
        return spots.get(Math.clamp(spots.indexOf(here) + by, 0, spots.size() - 1));
    }

    /// A part of the way, 0 to 1.
    Spot part(double position) {
        var spots = spots();
        return spots.get((int) Math.round(position * (spots.size() - 1)));
    }

    /// The first page some rooms on or back.
    Spot inRoom(Spot here, int by) {
        return first(Math.clamp(here.room + by, 0, rooms.size() - 1));
    }

    /// The page after this one, or some pages on or back: all of them go round, those to start with among themselves.
    ///
    /// @param count of the laboratory's list
    Spot next(Spot here, int by, int count) {
        if (!rooms.get(here.room).isStart()) return spot(Math.floorMod(here.page + by, count));
        var pages = rooms.get(here.room).pages();
        return new Spot(here.room, pages.get(Math.floorMod(pages.indexOf(here.page) + by, pages.size())));
    }
}
