package exhibit.view.laboratory;

import exhibit.control.LaboratoryControls;
import exhibit.hardware.Action;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Group;
import exhibit.text.Words;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// What every page of the laboratory is crowned and left by: its title, its room and its number there, the way back, and
/// the ways to the pages before and after, which lie at the same place on every page.
final class PageHead extends Region {

    /// Letters against plain words, beside those of the title.
    private static final double WHERE = 1.15;
    private static final char GLUE = '\u00a0';

    private final Words words;
    private final Label title = TextFitter.label("title");
    private final Label where = TextFitter.label("sign");
    private final Pill back;
    private final Pill previous;
    private final Pill next;

    PageHead(Words words, Consumer<Action> tell) {
        this.words = words;
        back = new Pill(words.text("back"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.BACK)));
        previous = new Pill(words.text("previous"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.PREVIOUS)));
        next = new Pill(words.text("next"), true,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.NEXT)));
        title.setAlignment(Pos.CENTER_LEFT);
        where.setWrapText(true);
        setManaged(false);
        getChildren().addAll(title, where, back, previous, next);
    }

    void show(LaboratoryVisit visit) {
        title.setText(words.label(visit.study().id() + ".title"));
        where.setText(Group.of(visit.studies()).stream().filter(group -> group.has(visit.at())).findFirst()
                .map(room -> where(room, visit.at())).orElse(""));
        requestLayout();
    }

    /// A study that is alone has no number.
    private String where(Group room, int at) {
        var name = words.label("group." + room.name()).replace(' ', GLUE);
        return room.size() == 1 ? name : words.text("study.where", name, at - room.first() + 1, room.size());
    }

    @Override
    protected void layoutChildren() {
        var page = PagePlan.of(getWidth(), getHeight());
        TextFitter.fit(title, title.getText(), BandLayout.TITLE * page.base(), page.title().width() - 2);
        page.title().place(title);
        where.setAlignment(page.stands() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        where.setTextAlignment(page.stands()
                ? TextAlignment.LEFT
                : TextAlignment.RIGHT);
        TextFitter.wrap(where, WHERE * page.base(), page.where());
        back.size(page.base());
        page.back().place(back);
        Pill.beside(List.of(previous, next), ways(page), PagePlan.CLOSE * page.gap(),
                WHERE * page.base());
    }

    private static Box ways(PagePlan page) {
        var first = page.previous();
        return new Box(first.x(), first.y(), page.next().right() - first.x(), first.height());
    }
}
