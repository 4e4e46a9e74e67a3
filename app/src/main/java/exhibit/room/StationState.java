package exhibit.room;

/// A station as the others see it.
///
/// @param number from 1
/// @param at where its exhibit is, empty where it shows none
/// @param doing what it is at, one word
/// @param done how many cells it has trained
/// @param last its last result, or empty
/// @param alive whether it is in the room now
public record StationState(int number, String at, String doing, int done, String last, boolean alive) {}
