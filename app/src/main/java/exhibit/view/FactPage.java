package exhibit.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A page of sentences for staff: how the station is, or what came of an export.
final class FactPage {

    private final Words words;
    private final Sentences sentences = new Sentences();
    private final Page page;
    private Optional<CompletableFuture<Desk.Fact>> coming = Optional.empty();

    /// @param close what to do when staff have read it
    FactPage(Words words, Runnable close) {
        this.words = words;
        page = new Page(sentences, List.of(new Pill(words.text("back"), true, close)));
    }

    Page node() {
        return page;
    }

    void size(double letters) {
        sentences.size(letters);
    }

    /// @param title the key of what stands above
    void show(String title, List<Desk.Fact> facts) {
        coming = Optional.empty();
        say(title, facts);
    }

    private void say(String title, List<Desk.Fact> facts) {
        page.say(Product.NAME, words.text(title), "");
        sentences.show(facts.stream().map(fact -> fact.in(words)).toList());
    }

    /// Shows `meanwhile` until the fact has come.
    void await(String title, Desk.Fact meanwhile, CompletableFuture<Desk.Fact> fact) {
        say(title, List.of(meanwhile));
        coming = Optional.of(fact);
        var _ = fact.thenAccept(now -> Toolkit.later(() -> {
            if (coming.equals(Optional.of(fact))) say(title, List.of(now));
        }));
    }
}
