package exhibit.room;

/// A station as the others see it.
///
/// @param number from 1
/// @param doing what it is at, one word
/// @param done how many cells it has trained
/// @param last the cell that it has trained last, or empty
/// @param alive whether it is in the room now
public record StationState(int number, String doing, int done, String last, boolean alive) {}
