package exhibit.text;

import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What the rooms behind the doors show, said in a few words, for whoever does not look at it.
public final class SpokenLaboratory {

    private final Words words;

    public SpokenLaboratory(Words words) {
        this.words = words;
    }

    /// Which study is pointed at or open; on the page by hand, how the answer stands.
    public String place(LaboratoryVisit now) {
        return now.atPage() && now.study() instanceof ByHand page
                ? verdict(page, new Worksheet(now.chosen()))
                : title(now);
    }

    /// What has become different; empty where nothing has.
    public Optional<String> change(LaboratoryVisit before, LaboratoryVisit now) {
        if (!now.inLaboratory())
            return Optional.empty();
        if (before.inLaboratory() && !now.atPage() && before.room() != now.room())
            return Optional.of(words.label("group." + now.way().rooms().get(now.room()).name()) + ". " + title(now));
        if (before.place() != now.place() || before.at() != now.at())
            return Optional.of(title(now));
        return now.atPage() && now.study() instanceof ByHand page
                ? worked(page, new Worksheet(before.chosen()), new Worksheet(now.chosen()))
                : turned(before, now).stream().mapToObj(dial -> dial(now, dial)).findFirst();
    }

    /// What to look for on a page; the index says what is pointed at once more.
    public String help(LaboratoryVisit now) {
        if (!now.atPage())
            return title(now);
        return words.label(now.study() instanceof ByHand page
                ? page.says(new Worksheet(now.chosen()))
                : now.study().id() + ".see");
    }

    /// What the page says of an answer as long as nothing is known of how it does elsewhere.
    private String verdict(ByHand page, Worksheet sheet) {
        var verdict = page.verdict(sheet, List.of());
        return verdict.text().isEmpty()
                ? words.label(page.id() + ".title")
                : new HandWords(words).verdict(sheet, verdict);
    }

    private String title(LaboratoryVisit visit) {
        return words.label(visit.study().id() + ".title");
    }

    /// The first dial of a page that stands elsewhere.
    private static OptionalInt turned(LaboratoryVisit before, LaboratoryVisit now) {
        return IntStream.range(0, now.chosen().at().size())
                .filter(dial -> !now.chosen().at().get(dial).equals(before.chosen().at().get(dial))).findFirst();
    }

    private String dial(LaboratoryVisit visit, int dial) {
        return new DialWords(words).spoken(visit.chosen().choices().get(dial), visit.chosen().at().get(dial));
    }

    private Optional<String> worked(ByHand page, Worksheet before, Worksheet now) {
        if (before.pointed() != now.pointed())
            return Optional.of(pointed(now));
        if (before.step() != now.step())
            return Optional.of(verdict(page, now));
        return before.number(now.pointed()) == now.number(now.pointed())
                ? Optional.empty()
                : Optional.of(now.pointed() == WorksheetPart.RELU.first() ? pointed(now) : number(now));
    }

    /// What the number is for, and the number; sums are too long for the ear.
    private String pointed(Worksheet sheet) {
        var part = WorksheetPart.at(sheet.pointed());
        if (part == WorksheetPart.RELU)
            return new HandWords(words).sum(sheet);
        return part.turns()
                ? new HandWords(words).sum(sheet) + ". " + number(sheet)
                : words.named(words.label("hand." + part), number(sheet));
    }

    private String number(Worksheet sheet) {
        return words.hundredths(sheet.number(sheet.pointed()));
    }
}
