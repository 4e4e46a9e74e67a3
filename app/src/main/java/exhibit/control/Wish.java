package exhibit.control;

/// What can be asked for by name, with a tap on the screen. Everything has its twin on the panel.
public sealed interface Wish {

    /// A finger somewhere that asks for nothing.
    record Touch() implements Wish {}

    /// On with the story.
    record Next() implements Wish {}

    /// The menu, or back from it.
    record Menu() implements Wish {}

    /// From the room behind a door back to the exhibit.
    record Back() implements Wish {}

    /// The next language.
    record Language() implements Wish {}

    /// A line of the menu.
    record Go(Entry entry) implements Wish {}

    /// An answer to the question that is asked, from 0.
    record Answer(int answer) implements Wish {}

    /// A thing, to hear what answers.
    record Press(int thing) implements Wish {}

    /// A preset, from 0.
    record Take(int preset) implements Wish {}

    /// Another challenge.
    record Card() implements Wish {}

    /// The drawer for experts, opened or closed.
    record Drawer() implements Wish {}
}
