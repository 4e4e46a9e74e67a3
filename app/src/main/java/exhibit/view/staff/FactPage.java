package exhibit.view.staff;

import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A page of sentences for staff: how the station is, or what came of an export.
final class FactPage {

    private final Words words;
    private final Sentences sentences = new Sentences();
    private final StaffPage page;
    private Optional<CompletableFuture<StaffActions.Fact>> coming = Optional.empty();

    /// @param close what to do when staff have read it
    FactPage(Words words, Runnable close) {
        this.words = words;
        page = new StaffPage(sentences, List.of(new Pill(words.text("back"), true, close)));
    }

    StaffPage node() {
        return page;
    }

    void size(double letters) {
        sentences.size(letters);
    }

    /// @param title the key of what stands above
    void show(String title, List<StaffActions.Fact> facts) {
        coming = Optional.empty();
        say(title, facts);
    }

    private void say(String title, List<StaffActions.Fact> facts) {
        page.say(Product.NAME, words.text(title), "");
        sentences.show(facts.stream().map(fact -> fact.in(words)).toList());
    }

    /// Shows `meanwhile` until the fact has come.
    void await(String title, StaffActions.Fact meanwhile, CompletableFuture<StaffActions.Fact> fact) {
        say(title, List.of(meanwhile));
        coming = Optional.of(fact);
        var _ = fact.thenAccept(now -> Fx.later(() -> {
            if (coming.equals(Optional.of(fact))) say(title, List.of(now));
        }));
    }
}
