package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Group;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Where a visitor is: at the exhibit, at the laboratory's index or at one of its pages.
///
/// @param studies the laboratory's, in order
/// @param at which study is pointed at in the index, or open
/// @param chosen where the dials of that study stand
/// @param left the dials of the pages by hand that were left, by their ids: whoever comes back finds the own numbers
/// @param idle how many hands in a row changed nothing here
public record LaboratoryVisit(List<Study> studies, Place place, int at, DialSettings chosen,
        Map<String, DialSettings> left, int idle) {

    public enum Place {
        EXHIBIT, INDEX, PAGE
    }

    public LaboratoryVisit {
        studies = List.copyOf(studies);
        left = Map.copyOf(left);
    }

    /// Everyone starts at the exhibit.
    public static LaboratoryVisit exhibit(List<Study> studies) {
        return new LaboratoryVisit(studies, Place.EXHIBIT, 0, new DialSettings(List.of(), List.of()), Map.of(), 0);
    }

    /// At the page of the only study there is.
    public static LaboratoryVisit page(Study study, DialSettings chosen) {
        return new LaboratoryVisit(List.of(study), Place.PAGE, 0, chosen, Map.of(), 0);
    }

    public boolean inLaboratory() {
        return place != Place.EXHIBIT;
    }

    public boolean atPage() {
        return place == Place.PAGE;
    }

    /// The study that is pointed at or open.
    public Study study() {
        return studies.get(at);
    }

    /// Into the laboratory, where there is one.
    public LaboratoryVisit enter() {
        return studies.isEmpty() ? this : to(Place.INDEX, at);
    }

    /// Into the laboratory at the first study of a group, otherwise where one was.
    public LaboratoryVisit enter(String group) {
        return Group.of(studies).stream().filter(here -> here.name().equals(group)).findFirst()
                .map(here -> to(Place.INDEX, here.first())).orElseGet(this::enter);
    }

    /// Opens the study that is pointed at.
    public LaboratoryVisit open() {
        return to(Place.PAGE, at);
    }

    /// From a page to the index, from the index to the exhibit.
    public LaboratoryVisit back() {
        return to(place == Place.PAGE ? Place.INDEX : Place.EXHIBIT, at);
    }

    /// Some studies on or back; the index ends where it ends, pages go round.
    public LaboratoryVisit moved(int by) {
        return to(place, atPage() ? Math.floorMod(at + by, studies.size()) : Math.clamp(at + by, 0, last()));
    }

    /// To the first study of a group some groups on or back.
    public LaboratoryVisit inGroup(int by) {
        var groups = Group.of(studies);
        int here = IntStream.range(0, groups.size()).filter(g -> groups.get(g).has(at)).findFirst().orElse(0);
        return moved(groups.get(Math.clamp(here + by, 0, groups.size() - 1)).first() - at);
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

    private int last() {
        return Math.max(0, studies.size() - 1);
    }

    private LaboratoryVisit to(Place next, int study) {
        var kept = next == Place.EXHIBIT ? Map.<String, DialSettings>of() : leaving();
        return new LaboratoryVisit(studies, next, study, studies.isEmpty() ? chosen : opening(studies.get(study), kept),
                kept,
                0);
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
        return new LaboratoryVisit(studies, place, at, chosen, left, hands);
    }

    private LaboratoryVisit with(DialSettings next) {
        return new LaboratoryVisit(studies, place, at, next, left, 0);
    }
}
