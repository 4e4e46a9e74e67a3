package exhibit.text;

import exhibit.story.ChallengeProgress;

/// What is said of a challenge.
public final class ChallengeWords {

    private ChallengeWords() {
    }

    /// "Try this: a square", and what is said when that is done.
    public static String of(Words words, ChallengeProgress quest) {
        return quest.isSecret()
                ? words.text("secret.told")
                : words.text(quest.isMet() ? "goal.met" : "goal", words.text("goal." + quest.challenge().id()));
    }
}
