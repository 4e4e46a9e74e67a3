package exhibit.laboratory;

import exhibit.laboratory.IndexWay.Spot;
import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Where a visitor is: at the exhibit, at the laboratory's index or at one of its pages.
///
/// @param studies the laboratory's, in order
/// @param room which of the rooms is open, or was
/// @param at which study is pointed at in the index, or open
/// @param chosen where the dials of that study stand
/// @param left the dials of the pages by hand that were left, by their ids: whoever comes back finds the own numbers
/// @param seen the places of the pages that were opened in this visit
/// @param idle how many hands in a row changed nothing here
public record LaboratoryVisit(List<Study> studies, Place place, int room, int at, DialSettings chosen,
        Map<String, DialSettings> left, Set<Integer> seen, int idle) {

    public enum Place {
        EXHIBIT, INDEX, PAGE
    }

    public LaboratoryVisit {
        studies = List.copyOf(studies);
        left = Map.copyOf(left);
        seen = Set.copyOf(seen);
    }

    /// Everyone starts at the exhibit.
    public static LaboratoryVisit exhibit(List<Study> studies) {
        return exhibit(studies, Set.of());
    }

    private static LaboratoryVisit exhibit(List<Study> studies, Set<Integer> seen) {
        return new LaboratoryVisit(studies, Place.EXHIBIT, IndexWay.of(studies).spot(0).room(), 0,
                new DialSettings(List.of(), List.of()), Map.of(), seen, 0);
    }

    public static LaboratoryVisit page(Study study, DialSettings chosen) {
        return new LaboratoryVisit(List.of(study), Place.PAGE, 0, 0, chosen, Map.of(), Set.of(0), 0);
    }

    public boolean inLaboratory() {
        return place != Place.EXHIBIT;
    }

    public boolean atPage() {
        return place == Place.PAGE;
    }

    public Study study() {
        return studies.get(at);
    }

    public IndexWay way() {
        return IndexWay.of(studies);
    }

    public Spot spot() {
        return new Spot(room, at);
    }

    /// Into the laboratory, where there is one.
    public LaboratoryVisit enter() {
        return studies.isEmpty() ? this : to(Place.INDEX, spot());
    }

    /// Into the laboratory at the first page of a room, otherwise where one was.
    public LaboratoryVisit enter(String room) {
        return way().first(room).map(first -> to(Place.INDEX, first)).orElseGet(this::enter);
    }

    public LaboratoryVisit open() {
        return to(Place.PAGE, spot());
    }

    /// From a page to the index, from the index to the exhibit.
    public LaboratoryVisit back() {
        return to(place == Place.PAGE ? Place.INDEX : Place.EXHIBIT, spot());
    }

    /// Out to the exhibit. What was seen stays marked as long as the visit lasts.
    public LaboratoryVisit outside() {
        return exhibit(studies, seen);
    }

    /// Some pages on or back; the index ends where it ends, pages go round.
    public LaboratoryVisit moved(int by) {
        return to(place, atPage() ? way().next(spot(), by, studies.size()) : way().walked(spot(), by));
    }

    /// To a part of the way through the index, 0 to 1.
    public LaboratoryVisit movedTo(double position) {
        return to(place, way().part(position));
    }

    /// To the first page of a room some rooms on or back.
    public LaboratoryVisit inRoom(int by) {
        return to(place, way().inRoom(spot(), by));
    }

    /// One of the page's dials turned by some values; a dial that it has not turns nothing.
    public LaboratoryVisit turned(int dial, int by) {
        return has(dial) ? with(chosen.turned(dial, by)) : this;
    }

    /// One of the page's dials set to a position of 0 to 1.
    public LaboratoryVisit turnedTo(int dial, double position) {
        if (!has(dial)) return this;
        int last = chosen.choices().get(dial).values().size() - 1;
        return turned(dial, (int) Math.round(position * last) - chosen.at().get(dial));
    }

    /// One of the page's dials as it was when the page opened.
    public LaboratoryVisit pushed(int dial) {
        return has(dial) ? turned(dial, chosen.choices().get(dial).opening() - chosen.at().get(dial)) : this;
    }

    /// Something changed on the page by hand; other pages stay as they are.
    public LaboratoryVisit worked(UnaryOperator<Worksheet> change) {
        return atPage() && study() instanceof ByHand ? with(change.apply(new Worksheet(chosen)).chosen()) : this;
    }

    /// What the page by hand has for help.
    public LaboratoryVisit helped() {
        return study() instanceof ByHand page ? worked(page::helped) : this;
    }

    /// The next leaf of what the page by hand says.
    public LaboratoryVisit leafed() {
        return study() instanceof ByHand page ? worked(page::leafed) : this;
    }

    /// What came of a hand, which may be nothing.
    ///
    /// @param next as the hand leaves it
    public LaboratoryVisit used(LaboratoryVisit next) {
        return next.idling(idle).equals(this) ? idling(idle + 1) : next;
    }

    private boolean has(int dial) {
        return atPage() && dial < chosen.choices().size();
    }

    private LaboratoryVisit to(Place next, Spot spot) {
        var kept = next == Place.EXHIBIT ? Map.<String, DialSettings>of() : leaving();
        var marked = new HashSet<>(seen);
        if (next == Place.PAGE) marked.add(spot.page());
        return new LaboratoryVisit(studies, next, spot.room(), spot.page(),
                studies.isEmpty() ? chosen : opening(studies.get(spot.page()), kept), kept, marked, 0);
    }

    private static DialSettings opening(Study study, Map<String, DialSettings> kept) {
        return kept.getOrDefault(study.id(), DialSettings.opening(study.choices()));
    }

    /// What is kept when the page is left.
    private Map<String, DialSettings> leaving() {
        if (!atPage() || !(study() instanceof ByHand)) return left;
        var all = new HashMap<>(left);
        all.put(study().id(), chosen);
        return all;
    }

    private LaboratoryVisit idling(int hands) {
        return new LaboratoryVisit(studies, place, room, at, chosen, left, seen, hands);
    }

    private LaboratoryVisit with(DialSettings next) {
        return new LaboratoryVisit(studies, place, room, at, next, left, seen, 0);
    }
}
