package exhibit.text;

import exhibit.story.ChallengeProgress;

/// What is said of a challenge.
public final class ChallengeWords {

    private ChallengeWords() {
    }

    /// "Can you make a square?", and what is said when that is done.
    public static String of(Words words, ChallengeProgress quest) {
        return quest.isSecret() ? words.text("secret.told") : words.text(key(quest), goal(words, quest));
    }

    /// How that begins, before what is to be made: "Can you make".
    public static String ask(Words words, ChallengeProgress quest) {
        var goal = goal(words, quest);
        var all = words.text(key(quest), goal);
        return all.substring(0, all.indexOf(goal)).strip();
    }

    private static String key(ChallengeProgress quest) {
        return quest.isMet() ? "goal.met" : "goal";
    }

    private static String goal(Words words, ChallengeProgress quest) {
        return words.text("goal." + quest.challenge().id());
    }
}
