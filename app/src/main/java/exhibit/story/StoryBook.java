package exhibit.story;

import java.util.List;

/// All that the story is made of, as its file says it.
///
/// @param chapters in the order of the story
/// @param presets what free play offers
/// @param challenges what can be tried there
/// @param secret what can be found there
record StoryBook(List<Chapter> chapters, List<Preset> presets, List<Challenge> challenges, Challenge secret) {

    StoryBook {
        chapters = List.copyOf(chapters);
        presets = List.copyOf(presets);
        challenges = List.copyOf(challenges);
    }

    /// Read once, when somebody first asks for it.
    private static final class Ours {
        static final StoryBook BOOK = StoryFile.ours();
    }

    /// The story that comes with the exhibit.
    static StoryBook ours() {
        return Ours.BOOK;
    }
}
