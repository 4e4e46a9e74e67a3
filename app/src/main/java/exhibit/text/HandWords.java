package exhibit.text;

import exhibit.study.hand.ByHand;
import exhibit.study.hand.Verdict;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.hand.WorksheetStep;
import java.util.List;
import java.util.stream.Collectors;

/// What the page by hand says about its numbers.
///
/// @param words the language
public record HandWords(Words words) {

    /// How the number that is pointed at comes about, or what it is for.
    public String sum(Worksheet sheet) {
        int place = sheet.pointed();
        var part = WorksheetPart.at(place);
        int i = place - part.first();
        return switch (part) {
            case X -> words.named(thing(i), words.label("hand.turn.x"));
            case W -> words.named(thing(i / 2), words.label("hand.turn.W" + (i % 2)));
            case B -> words.named(thing(i), words.label("hand.turn.b"));
            case RELU -> words.label(sheet.relu() ? "hand.turn.cut" : "hand.turn.uncut");
            case HIDDEN ->
                products(List.of(0, 1, 2), WorksheetPart.X.first(), 1, WorksheetPart.W.first() + i, 2, sheet, place);
            case BACK -> products(List.of(0, 1), WorksheetPart.HIDDEN.first(), 1, WorksheetPart.W.first() + 2 * i, 1,
                    sheet, place);
            case BIASED -> figure(sheet, WorksheetPart.BACK.first() + i) + " + "
                    + bracketed(sheet, WorksheetPart.B.first() + i) + " = "
                    + figure(sheet, place);
            case OUTPUT -> figure(sheet, WorksheetPart.BIASED.first() + i) + " \u2192 " + figure(sheet, place);
        };
    }

    /// Products of numbers from two places on, each some places further.
    private String products(List<Integer> terms, int left, int leftBy, int right, int rightBy, Worksheet sheet,
            int place) {
        return terms.stream().map(
                t -> figure(sheet, left + t * leftBy) + "×" + bracketed(sheet, right + t * rightBy))
                .collect(Collectors.joining(" + ")) + " = " + figure(sheet, place);
    }

    private String thing(int row) {
        return Words.capital(words.text(Things.key(ByHand.TONES.get(row))));
    }

    private String bracketed(Worksheet sheet, int place) {
        var figure = figure(sheet, place);
        return sheet.number(place) < 0 ? "(" + figure + ")" : figure;
    }

    private String figure(Worksheet sheet, int place) {
        return words.hundredths(sheet.number(place));
    }

    /// How far the answer is off; before the last step, what that step does.
    public String verdict(Worksheet sheet, Verdict verdict) {
        if (sheet.step() != WorksheetStep.CUT) return words.label("hand.step." + sheet.step());
        var text = words.label(verdict.text());
        return Double.isNaN(verdict.by()) ? text : text + " " + words.hundredths(verdict.by());
    }
}
