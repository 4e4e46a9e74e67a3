package exhibit.view.staff;

import exhibit.text.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The way from one page for staff to the next and back, and the words on all of them.
///
/// @param facts the page of sentences, which all use
/// @param turner shows a page instead of the one that is seen
/// @param back goes back to the page from which one came here
record StaffNavigation(Words words, FactPage facts, Consumer<StaffPage> turner, Runnable back) {

    /// The same from a page further in.
    StaffNavigation from(Runnable back) {
        return new StaffNavigation(words, facts, turner, back);
    }

    void turn(StaffPage page) {
        turner.accept(page);
    }

    /// @param title the key of what stands above
    void tell(String title, List<StaffActions.Fact> all) {
        facts.show(title, all);
        turn(facts.node());
    }

    /// Tells `meanwhile` until the fact has come.
    void await(String title, StaffActions.Fact meanwhile, CompletableFuture<StaffActions.Fact> coming) {
        facts.await(title, meanwhile, coming);
        turn(facts.node());
    }

    /// @param word the key of what stands on it
    ChoicePage.Choice choice(String word, Runnable choose) {
        return new ChoicePage.Choice(words.text(word), choose);
    }
}
