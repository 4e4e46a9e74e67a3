package exhibit.view;

import exhibit.chapter.Quest;

/// What is said of a challenge.
final class ChallengeWords {

    private ChallengeWords() {
    }

    /// "Try this: a square", and what is said when that is done.
    static String of(Words words, Quest quest) {
        return quest.isSecret()
                ? words.text("secret.told")
                : words.text(quest.isMet() ? "goal.met" : "goal", words.text("goal." + quest.challenge().id()));
    }
}
