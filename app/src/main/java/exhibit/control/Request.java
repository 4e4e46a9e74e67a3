package exhibit.control;

/// What can be asked for by name, with a tap on the screen. Everything has its twin on the panel.
public sealed interface Request {

    /// A finger somewhere that asks for nothing.
    record Touch() implements Request {}

    /// On with the story.
    record Next() implements Request {}

    /// The menu, or back from it.
    record Menu() implements Request {}

    /// From a room behind a door back to the exhibit, from the recipe to where it was asked for.
    record Back() implements Request {}

    /// The next language.
    record Language() implements Request {}

    /// A line of the menu.
    record Go(MenuEntry entry) implements Request {}

    /// The recipe of the picture.
    record Recipe() implements Request {}

    /// The keys to type a recipe code.
    record Keys() implements Request {}

    /// One of these keys, from 0.
    record Type(int key) implements Request {}

    /// The picture whose code was typed.
    record Typed() implements Request {}

    /// An answer to the question that is asked, from 0.
    record Answer(int answer) implements Request {}

    /// A thing, to hear what answers.
    record Press(int thing) implements Request {}

    /// In the game: say who came, visitor and machine.
    record Check() implements Request {}

    /// In the game: lift the cover, and then on to the next round.
    record Lift() implements Request {}

    /// The game once more, with other luck.
    record Again() implements Request {}

    /// The game, with what is learned in free play.
    record Game() implements Request {}

    /// A preset, from 0.
    record Take(int preset) implements Request {}

    /// Another challenge.
    record Card() implements Request {}

    /// The challenge that lies on top was met long enough ago to be seen met: the next one. No hand asks for it.
    ///
    /// @param challenge which one was met, from 0
    record Solved(int challenge) implements Request {}

    /// The drawer for experts, opened or closed.
    record Drawer() implements Request {}
}
