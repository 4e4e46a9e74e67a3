package exhibit.control;

/// What can be asked for by name, with a tap on the screen. Everything has its twin on the panel.
public sealed interface Wish {

    /// A finger somewhere that asks for nothing.
    record Touch() implements Wish {}

    /// On with the story.
    record Next() implements Wish {}

    /// The menu, or back from it.
    record Menu() implements Wish {}

    /// From a room behind a door back to the exhibit, from the recipe to where it was asked for.
    record Back() implements Wish {}

    /// The next language.
    record Language() implements Wish {}

    /// A line of the menu.
    record Go(Entry entry) implements Wish {}

    /// The recipe of the picture.
    record Recipe() implements Wish {}

    /// The keys to type a recipe code.
    record Keys() implements Wish {}

    /// One of these keys, from 0.
    record Type(int key) implements Wish {}

    /// The picture whose code was typed.
    record Typed() implements Wish {}

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
